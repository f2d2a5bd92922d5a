namespace Inlogov.Graph.Cypher.Syntax;

/// <summary>A node of the syntax tree. Two nodes are equal when they say the same; where they stand does not count.</summary>
public abstract record SyntaxNode
{
    /// <summary>Where the node stands in the statement's text.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>Where a message about the node points, as Neo4j's do: the operator between two operands, elsewhere the node itself.</summary>
    public SourceSpan Place
    {
        get => field.Length == 0 ? Span : field;
        init;
    }

    /// <summary>Whether both nodes are of one kind; the kinds add what they hold.</summary>
    public virtual bool Equals(SyntaxNode? other) => other is not null && EqualityContract == other.EqualityContract;

    /// <inheritdoc />
    public override int GetHashCode() => EqualityContract.GetHashCode();
}
