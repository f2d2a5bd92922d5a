namespace Inlogov.Graph.Cypher.Syntax;

/// <summary>Makes <see cref="SyntaxList{T}"/> from collection expressions.</summary>
public static class SyntaxList
{
    /// <summary>A list of the given items, copied.</summary>
    public static SyntaxList<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());
}
