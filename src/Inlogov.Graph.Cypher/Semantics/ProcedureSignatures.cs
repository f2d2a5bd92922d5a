using System.Collections.Frozen;

namespace Inlogov.Graph.Cypher.Semantics;

/// <summary>The procedures that the embedded database offers, as Neo4j 5.26 signs them.</summary>
public static class ProcedureSignatures
{
    private static readonly StaticType Strings = StaticType.ListOf(StaticType.String);

    private static readonly FrozenDictionary<string, ProcedureSignature> ByName = Build().ToFrozenDictionary(one => one.Name, StringComparer.Ordinal);

    /// <summary>All signatures, in alphabetic order.</summary>
    public static IReadOnlyList<ProcedureSignature> All { get; } = [.. ByName.Values.OrderBy(one => one.Name, StringComparer.Ordinal)];

    /// <summary>The procedure of a name, or null.</summary>
    public static ProcedureSignature? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>The type of a procedure's argument or column as signatures write it: <c>STRING</c>, <c>LIST OF ANY</c>; anything where it is not known.</summary>
    public static StaticType TypeOf(string word) => word.ToUpperInvariant() switch
    {
        "STRING" => StaticType.String,
        "INTEGER" => StaticType.Integer,
        "FLOAT" or "NUMBER" => StaticType.Number,
        "BOOLEAN" => StaticType.Boolean,
        "MAP" => StaticType.Map,
        "NODE" => StaticType.Node,
        "RELATIONSHIP" => StaticType.Relationship,
        "PATH" => StaticType.Path,
        var other when other.StartsWith("LIST", StringComparison.Ordinal) => StaticType.List,
        _ => StaticType.Any,
    };

    private static IEnumerable<ProcedureSignature> Build() =>
    [
        new("db.labels", [], [Text("label")]),
        new("db.relationshipTypes", [], [Text("relationshipType")]),
        new("db.propertyKeys", [], [Text("propertyKey")]),
        new("db.info", [], [Text("id"), Text("name"), Text("creationDate")]),
        new("db.ping", [], [Flag("success")]),
        new("db.awaitIndex", [Text("indexName"), Seconds()], []),
        new("db.awaitIndexes", [Seconds()], []),
        new("db.resampleIndex", [Text("indexName")], []),
        new("db.resampleOutdatedIndexes", [], []),
        new("db.createLabel", [Text("newLabel")], [], ProcedureMode.Write),
        new("db.createProperty", [Text("newProperty")], [], ProcedureMode.Write),
        new("db.createRelationshipType", [Text("newRelationshipType")], [], ProcedureMode.Write),
        new("db.clearQueryCaches", [], [Text("value")], ProcedureMode.Dbms),
        new("db.index.fulltext.awaitEventuallyConsistentIndexRefresh", [], []),
        new("db.index.fulltext.listAvailableAnalyzers", [], [Text("analyzer"), Text("description"), new("stopwords", Strings)]),
        new("db.index.fulltext.queryNodes", FulltextQuery(), [new("node", StaticType.Node), new("score", StaticType.Float)]),
        new("db.index.fulltext.queryRelationships", FulltextQuery(), [new("relationship", StaticType.Relationship), new("score", StaticType.Float)]),
        new(
            "db.schema.nodeTypeProperties",
            [],
            [Text("nodeType"), new("nodeLabels", Strings), Text("propertyName"), new("propertyTypes", Strings), Flag("mandatory")]),
        new("db.schema.relTypeProperties", [], [Text("relType"), Text("propertyName"), new("propertyTypes", Strings), Flag("mandatory")]),
        new(
            "db.schema.visualization",
            [],
            [new("nodes", StaticType.ListOf(StaticType.Node)), new("relationships", StaticType.ListOf(StaticType.Relationship))]),
        new("dbms.components", [], [Text("name"), new("versions", Strings), Text("edition")], ProcedureMode.Dbms),
        new("dbms.info", [], [Text("id"), Text("name"), Text("creationDate")], ProcedureMode.Dbms),
    ];

    private static ProcedureField Text(string name) => new(name, StaticType.String);

    private static ProcedureField Flag(string name) => new(name, StaticType.Boolean);

    private static ProcedureField Seconds() => new("timeOutSeconds", StaticType.Integer, true);

    private static ProcedureField[] FulltextQuery() => [Text("indexName"), Text("queryString"), new("options", StaticType.Map, true)];
}
