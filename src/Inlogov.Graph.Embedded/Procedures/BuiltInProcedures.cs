using Inlogov.Graph.Embedded.Catalog;
using Inlogov.Graph.Embedded.Catalog.Listings;
using Inlogov.Graph.Embedded.FullText;
using Inlogov.Graph.Embedded.Storage;
using Inlogov.Graph.Embedded.Transactions;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Procedures;

/// <summary>The procedures that every database has, named and shaped as Neo4j 5.26 has them.</summary>
internal static class BuiltInProcedures
{
    /// <summary>All of them.</summary>
    public static IEnumerable<Procedure> All(string databaseName) =>
    [
        Of("db.labels", [], [Text("label")], (context, _) => LabelsInUse(context.View)),
        Of("db.relationshipTypes", [], [Text("relationshipType")], (context, _) => TypesInUse(context.View)),
        Of("db.propertyKeys", [], [Text("propertyKey")], (context, _) => Names(context.View.Names.Keys, _ => true)),
        Of("db.ping", [], [new("success", "BOOLEAN")], (_, _) => [[true]]),
        Of("db.info", [], [Text("id"), Text("name"), Text("creationDate")], (context, _) => [Info(context, databaseName)]),
        Of("db.schema.nodeTypeProperties", [], SchemaRows.NodeColumns, (context, _) => SchemaRows.OfNodes(context)),
        Of("db.schema.relTypeProperties", [], SchemaRows.RelationshipColumns, (context, _) => SchemaRows.OfRelationships(context)),
        Of("dbms.components", [], [Text("name"), new("versions", "LIST<STRING>"), Text("edition")], (_, _) => [Components()]),
        Of("dbms.info", [], [Text("id"), Text("name"), Text("creationDate")], (context, _) => [Info(context, "system")]),
        .. MaintenanceProcedures.All(),
        Of("db.schema.visualization", [], SchemaGraph.Columns, (context, _) => [SchemaGraph.Draw(context)]),
        FunctionListing.Create(),
        ProcedureListing.Create(),
        DatabaseListing.Create(databaseName),
        .. FullTextProcedures.All(),
        .. SchemaListing.All(),
    ];

    private static FixedProcedure Of(
        string name,
        IReadOnlyList<ProcedureField> arguments,
        IReadOnlyList<ProcedureField> columns,
        Func<StatementContext, GraphValue[], IEnumerable<GraphValue[]>> rows) => new(name, arguments, columns, rows);

    private static ProcedureField Text(string name) => new(name, "STRING");

    private static IEnumerable<GraphValue[]> LabelsInUse(GraphView view) =>
        Names(view.Names.Labels, label => view.CountNodes(label) > 0);

    private static IEnumerable<GraphValue[]> TypesInUse(GraphView view) =>
        Names(view.Names.Types, type => view.CountRelationships(NameTable.Any, type, NameTable.Any) > 0);

    private static IEnumerable<GraphValue[]> Names(NameTable names, Func<int, bool> isWanted)
    {
        for (var number = 0; number < names.Count; number++)
        {
            if (isWanted(number))
            {
                yield return [names[number]];
            }
        }
    }

    private static GraphValue[] Info(StatementContext context, string databaseName) =>
        ["inlogov", databaseName, context.TransactionTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture)];

    // What clients ask in order to know which Cypher is spoken, so the answer is the version whose answers are given.
    private static GraphValue[] Components() => ["Neo4j Kernel", GraphValue.ListOf("5.26.30"), "community"];
}
