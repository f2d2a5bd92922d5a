namespace Inlogov.Graph.Seeding.Sources;

internal sealed class SourceMap(int line, IReadOnlyList<KeyValuePair<SourceScalar, SourceNode>> members) : SourceNode(line)
{
    public IReadOnlyList<KeyValuePair<SourceScalar, SourceNode>> Members { get; } = members;

    public override string Noun => "a map";
}
