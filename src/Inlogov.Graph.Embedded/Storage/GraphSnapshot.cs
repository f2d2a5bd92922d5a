namespace Inlogov.Graph.Embedded.Storage;

/// <summary>One committed version of the graph: it never changes, and any number of readers may use it.</summary>
internal sealed class GraphSnapshot : GraphView
{
    /// <summary>The first version of a database: nothing.</summary>
    public GraphSnapshot(GraphNames names)
        : base(names)
    {
    }

    internal GraphSnapshot(GraphWriter writer, long version)
        : base(writer) => Version = version;

    /// <summary>The number of commits that led here.</summary>
    public long Version { get; }
}
