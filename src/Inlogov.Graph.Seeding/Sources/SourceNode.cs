namespace Inlogov.Graph.Seeding.Sources;

/// <summary>A value of a JSON or YAML file that knows its line, so that a problem found later can still say where it is.</summary>
internal abstract class SourceNode(int line)
{
    public int Line { get; } = line;

    /// <summary>What the node is, for messages.</summary>
    public abstract string Noun { get; }
}
