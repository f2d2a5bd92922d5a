namespace Inlogov.Graph.Port;

/// <summary>A place in a statement's text.</summary>
/// <param name="Offset">Characters (UTF-16 units) before it, from 0.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in the line, from 1.</param>
public readonly record struct StatementPosition(int Offset, int Line, int Column)
{
    /// <summary>The place as Neo4j writes it in messages.</summary>
    public override string ToString() => FormattableString.Invariant($"line {Line}, column {Column} (offset: {Offset})");
}
