using Inlogov.Graph.Embedded.Catalog;
using Inlogov.Graph.Embedded.FullText.Analysis;
using Inlogov.Graph.Embedded.FullText.Indexing;
using Inlogov.Graph.Embedded.FullText.Searching;
using Inlogov.Graph.Embedded.Procedures;
using Inlogov.Graph.Embedded.Storage;
using Inlogov.Graph.Embedded.Transactions;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.FullText;

/// <summary>The procedures about full text, and those that wait for indexes.</summary>
internal static class FullTextProcedures
{
    private const string QueryNodes = "db.index.fulltext.queryNodes";
    private const string QueryRelationships = "db.index.fulltext.queryRelationships";

    private static readonly ProcedureField TimeoutSeconds = new("timeOutSeconds", "INTEGER", 300);

    private static readonly IReadOnlyList<ProcedureField> QueryArguments =
        [new("indexName", "STRING"), new("queryString", "STRING"), new("options", "MAP", GraphMap.Empty)];

    /// <summary>All of them.</summary>
    public static IEnumerable<Procedure> All() =>
    [
        new FixedProcedure(QueryNodes, QueryArguments, [new("node", "NODE"), new("score", "FLOAT")], (context, given) => Query(QueryNodes, EntityKind.Node, context, given)),
        new FixedProcedure(
            QueryRelationships,
            QueryArguments,
            [new("relationship", "RELATIONSHIP"), new("score", "FLOAT")],
            (context, given) => Query(QueryRelationships, EntityKind.Relationship, context, given)),
        new FixedProcedure(
            "db.index.fulltext.listAvailableAnalyzers",
            [],
            [new("analyzer", "STRING"), new("description", "STRING"), new("stopwords", "LIST<STRING>")],
            (_, _) => AnalyzerCatalog.All.Select(RowOf)),
        new FixedProcedure("db.index.fulltext.awaitEventuallyConsistentIndexRefresh", [], [], (context, _) => Await(context, _ => true)),
        new FixedProcedure("db.awaitIndexes", [TimeoutSeconds], [], (context, _) => Await(context, _ => true)),
        new FixedProcedure("db.awaitIndex", [new("indexName", "STRING"), TimeoutSeconds], [], AwaitOne),
    ];

    private static IEnumerable<GraphValue[]> Query(string procedure, EntityKind entity, StatementContext context, GraphValue[] given)
    {
        var index = FindIndex(procedure, entity, context.View, given[0]);
        IEnumerable<ScoredEntity> found;
        try
        {
            var text = given[1].IsNull ? throw new FullTextQueryException(FullTextErrors.NoQuery()) : given[1].AsString();
            var options = given[2].IsNull ? throw new FullTextQueryException(FullTextErrors.NoOptions()) : FullTextOptions.Read(given[2].AsMap());
            found = FullTextSearch.Run(context.View, index, text, options, context.Check);
        }
        catch (FullTextQueryException refused)
        {
            throw FullTextErrors.Failed(procedure, refused.Message);
        }

        return found.Select(one => new GraphValue[] { ReferenceTo(entity, one.Id), (double)one.Score });
    }

    private static GraphValue ReferenceTo(EntityKind entity, int id) =>
        entity == EntityKind.Node ? GraphValue.NodeReference(id) : GraphValue.RelationshipReference(id);

    private static IndexDescriptor FindIndex(string procedure, EntityKind entity, GraphView view, GraphValue name)
    {
        var index = name.IsNull ? null : view.Schema.FindIndex(name.AsString());
        return index?.FullText is null ? throw FullTextErrors.Failed(procedure, FullTextErrors.NoSuchIndex(name.IsNull ? null : name.AsString()))
            : index.Entity != entity ? throw FullTextErrors.Failed(procedure, FullTextErrors.OtherEntity(index.Name, index.Entity == EntityKind.Node ? "nodes" : "relationships"))
            : index;
    }

    private static GraphValue[] RowOf(AnalyzerDefinition analyzer) =>
        [analyzer.Name, analyzer.Description, new GraphList([.. analyzer.StopWords().Select(word => (GraphValue)word)])];

    private static IEnumerable<GraphValue[]> AwaitOne(StatementContext context, GraphValue[] given)
    {
        var name = given[0].IsNull ? "null" : given[0].AsString();
        return context.View.Schema.FindIndex(name) is null ? throw CatalogErrors.NoIndexToAwait(name) : Await(context, index => index.Name == name);
    }

    // Every index is up to date at once; waiting means that the first search need not bring Lucene up to date.
    private static IEnumerable<GraphValue[]> Await(StatementContext context, Func<IndexDescriptor, bool> isMeant)
    {
        var view = context.View is GraphWriter writer ? writer.Original : context.View;
        foreach (var index in view.Schema.Indexes.Where(index => index.FullText is not null && isMeant(index)))
        {
            var version = view.FullText(index);
            version.Open(() => FullTextContent.All(view, index));
            GC.KeepAlive(version);
        }

        return [];
    }
}
