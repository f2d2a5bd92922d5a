namespace Inlogov.Graph.Seeding.Sources;

internal sealed class SourceList(int line, IReadOnlyList<SourceNode> items) : SourceNode(line)
{
    public IReadOnlyList<SourceNode> Items { get; } = items;

    public override string Noun => "a list";
}
