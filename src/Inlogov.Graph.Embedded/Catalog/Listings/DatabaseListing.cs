using System.Globalization;
using Inlogov.Graph.Cypher.Semantics;
using Inlogov.Graph.Cypher.Syntax;
using Inlogov.Graph.Embedded.Procedures;
using Inlogov.Graph.Embedded.Transactions;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Catalog.Listings;

/// <summary><c>SHOW DATABASES</c>: the one database there is. There is no system database here.</summary>
internal static class DatabaseListing
{
    /// <summary>The listing, whose columns depend on whether the default or home database is asked for.</summary>
    public static Listing Databases(ShowStatement show)
    {
        var all = ShowColumns.Of(show);
        var shown = ShowColumns.Default(show);
        return new Listing("show databases", shown.Count, all) { Shown = shown };
    }

    /// <summary>The procedure behind the command; its argument is the name asked for, empty for all.</summary>
    public static Procedure Create(string databaseName) =>
        Databases(new ShowStatement(ShowTarget.Databases, null, null, null, null)).ToProcedure((context, wanted) =>
            wanted.Length == 0 || string.Equals(wanted, databaseName, StringComparison.OrdinalIgnoreCase) ? [RowOf(context, databaseName)] : []);

    private static GraphValue[] RowOf(StatementContext context, string name)
    {
        GraphValue began = context.TransactionTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        return
        [
            name, "standard", GraphList.Empty, "read-write", "inlogov", "inlogov", "embedded", "primary", true, "online", "online", string.Empty,
            true, true, 1, 0, default, default, began, began, default, "memory", default, 0, GraphList.Empty, GraphMap.Empty,
        ];
    }
}
