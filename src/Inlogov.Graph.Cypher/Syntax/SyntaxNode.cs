namespace Inlogov.Graph.Cypher.Syntax;

/// <summary>A node of the syntax tree. Two nodes are equal when they say the same; where they stand does not count.</summary>
public abstract record SyntaxNode
{
    /// <summary>Where the node stands in the statement's text.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>Whether both nodes are of one kind; the kinds add what they hold.</summary>
    public virtual bool Equals(SyntaxNode? other) => other is not null && EqualityContract == other.EqualityContract;

    /// <inheritdoc />
    public override int GetHashCode() => EqualityContract.GetHashCode();
}
