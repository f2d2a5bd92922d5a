using System.Diagnostics;
using Inlogov.Graph.Cypher.Syntax;
using Inlogov.Graph.Embedded.Catalog.Listings;

namespace Inlogov.Graph.Embedded.Catalog;

/// <summary>
/// Turns a <c>SHOW</c> command into the query that it is short for, a call of the procedure that lists, so that order, page, condition and
/// projection work as in every query: <c>SHOW INDEXES YIELD name WHERE … RETURN …</c> is <c>CALL … YIELD … WITH name WHERE … RETURN …</c>.
/// </summary>
internal static class ShowRewrite
{
    /// <summary>The query.</summary>
    public static SingleQuery ToQuery(ShowStatement show)
    {
        var listing = show.Target switch
        {
            ShowTarget.Indexes => SchemaListing.Indexes,
            ShowTarget.Constraints => SchemaListing.Constraints,
            ShowTarget.Functions => FunctionListing.Functions,
            ShowTarget.Procedures => ProcedureListing.Procedures,
            ShowTarget.Databases => DatabaseListing.Databases(show),
            _ => throw new UnreachableException(),
        };
        var shown = show.Yield is null ? listing.Shown : listing.Columns;
        var narrowed = show.Target == ShowTarget.Databases ? show.DatabaseName : show.Filter;
        var call = new CallProcedureClause(
            false, listing.ProcedureName, [new StringLiteral(narrowed ?? string.Empty)], false, [.. shown.Select(Yield)], show.Yield is null ? show.Where : null)
        {
            Span = show.Span,
            NameSpan = show.Span,
        };
        if (show.Yield is not { } yield)
        {
            return new SingleQuery([call, new ReturnClause(ProjectionOf(shown))]) { Span = show.Span };
        }

        var names = yield.IncludesAll ? listing.Columns : [.. yield.Items.Select(item => item.Name)];
        var with = yield.IncludesAll ? yield with { IncludesAll = false, Items = ProjectionOf(names).Items } : yield;
        return new SingleQuery([call, new WithClause(with, show.Where), show.Return ?? new ReturnClause(ProjectionOf(names))]) { Span = show.Span };
    }

    private static YieldItem Yield(string column) => new(new Name(column), new Variable(column));

    private static Projection ProjectionOf(IEnumerable<string> columns) => new(
        false, false, [.. columns.Select(column => new ProjectionItem(new Variable(column), null, column))], [], null, null);
}
