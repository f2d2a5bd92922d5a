using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Cypher.Tests.Corpus;

/// <summary>The columns of a statement, as far as the tree alone tells them.</summary>
internal static class Columns
{
    /// <summary>The names, or null where they depend on what is in scope.</summary>
    public static IReadOnlyList<string>? Of(Statement statement)
    {
        var query = (statement as QueryStatement)?.Query;
        var last = query is UnionQuery union ? union.Parts[0] : query as SingleQuery;
        return last?.Clauses[^1] is ReturnClause { Projection.IncludesAll: false } clause
            ? [.. clause.Projection.Items.Select(item => item.Name)]
            : null;
    }
}
