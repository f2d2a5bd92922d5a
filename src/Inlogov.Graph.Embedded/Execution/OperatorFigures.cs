namespace Inlogov.Graph.Embedded.Execution;

/// <summary>What one operator did.</summary>
internal sealed class OperatorFigures
{
    /// <summary>The rows that it gave.</summary>
    public long Rows { get; set; }

    /// <summary>The look-ups that it and the operators below it made.</summary>
    public long HitsInclusive { get; set; }
}
