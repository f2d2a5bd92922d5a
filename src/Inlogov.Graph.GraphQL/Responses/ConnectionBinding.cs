using Inlogov.Graph.GraphQL.Search;

namespace Inlogov.Graph.GraphQL.Responses;

/// <summary>What one request made of one connection: how many rows it shows and how its cursors are marked.</summary>
/// <param name="Limit">The rows of a page; the database is asked for one more.</param>
/// <param name="Backward">Whether the page was asked for from the end, so that the row too many is the first.</param>
/// <param name="HasAfter">Whether the page begins after a cursor.</param>
/// <param name="HasBefore">Whether the page ends before a cursor.</param>
/// <param name="Mark">The hash of order and filter that this connection's cursors carry.</param>
internal readonly record struct ConnectionBinding(int Limit, bool Backward, bool HasAfter, bool HasBefore, ulong Mark)
{
    /// <summary>Marks the words that the rows were found by; null where they were not.</summary>
    public Highlighter? Highlighter { get; init; }
}
