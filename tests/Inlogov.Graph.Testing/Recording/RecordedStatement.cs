using Inlogov.Graph.Port;

namespace Inlogov.Graph.Testing.Recording;

/// <summary>A statement that was sent, and the rows that came back as JSON.</summary>
public sealed class RecordedStatement(GraphStatement statement)
{
    /// <summary>What was sent.</summary>
    public GraphStatement Statement { get; } = statement;

    /// <summary>The rows, where they were asked for as JSON.</summary>
    public List<string> Rows { get; } = [];
}
