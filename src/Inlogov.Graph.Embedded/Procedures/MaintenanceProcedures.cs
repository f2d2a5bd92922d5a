using Inlogov.Graph.Embedded.Catalog;
using Inlogov.Graph.Embedded.Transactions;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Procedures;

/// <summary>
/// Procedures by which programs look after a Neo4j server. Most have nothing left to do here, because indexes and statistics are exact
/// at every commit; those that name an index still refuse one that is not there.
/// </summary>
internal static class MaintenanceProcedures
{
    private static readonly ProcedureField Patience = new("timeOutSeconds", "INTEGER", 300);

    /// <summary>All of them.</summary>
    public static IEnumerable<Procedure> All() =>
    [
        new FixedProcedure("db.resampleIndex", [Text("indexName")], [], RefuseUnknownIndex),
        new FixedProcedure("db.resampleOutdatedIndexes", [], [], Nothing),
        new FixedProcedure("db.prepareForReplanning", [Patience], [], Nothing),
        new FixedProcedure("db.clearQueryCaches", [], [Text("value")], (_, _) => [["Query caches are kept by use, and need no clearing."]]),
        new FixedProcedure("dbms.listConfig", [new("searchString", "STRING", string.Empty)], Settings(), Nothing),
        new FixedProcedure("tx.getMetaData", [], [new("metadata", "MAP")], (_, _) => [[GraphMap.Empty]]),
        new FixedProcedure("tx.setMetaData", [new("data", "MAP")], [], Nothing),
        Naming("db.createLabel", "newLabel", (context, name) => context.View.Names.Labels.Ensure(name)),
        Naming("db.createProperty", "newProperty", (context, name) => context.View.Names.Keys.Ensure(name)),
        Naming("db.createRelationshipType", "newRelationshipType", (context, name) => context.View.Names.Types.Ensure(name)),
    ];

    private static FixedProcedure Naming(string name, string argument, Action<StatementContext, string> ensure) =>
        new(name, [Text(argument)], [], (context, arguments) =>
        {
            ensure(context, arguments[0].AsString());
            return [];
        })
        { IsWriting = true };

    private static IEnumerable<GraphValue[]> Nothing(StatementContext context, GraphValue[] arguments) => [];

    private static IEnumerable<GraphValue[]> RefuseUnknownIndex(StatementContext context, GraphValue[] arguments) =>
        context.View.Schema.FindIndex(arguments[0].AsString()) is null ? throw CatalogErrors.UnknownIndex(arguments[0].AsString()) : [];

    private static ProcedureField[] Settings() =>
    [
        Text("name"), Text("description"), Text("value"), new("dynamic", "BOOLEAN"), Text("defaultValue"), Text("startupValue"),
        new("explicitlySet", "BOOLEAN"), Text("validValues"),
    ];

    private static ProcedureField Text(string name) => new(name, "STRING");
}
