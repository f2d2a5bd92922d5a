using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Seeding.Loading;

/// <summary>
/// The statements that write the differences, in the order in which they must run: relationships that are no longer facts,
/// nodes, relationships, and last the nodes that are no longer facts. Batches of one shape have one text, so a plan is made once.
/// </summary>
internal static class SeedStatements
{
    /// <summary>Rows a batch: from 1,000 on, measured, more bring nothing, and evidence makes rows large.</summary>
    private const int BatchRows = 1000;

    private const string Marker = GraphLabels.Marker;
    private const string Mark = SeedMark.Property;

    public static IEnumerable<SeedBatch> Of(SeedChanges changes) =>
        RemoveRelationships(changes)
            .Concat(CreateNodes(changes))
            .Concat(ChangeNodes(changes))
            .Concat(CreateRelationships(changes))
            .Concat(ChangeRelationships(changes))
            .Concat(RemoveNodes(changes));

    private static IEnumerable<SeedBatch> CreateNodes(SeedChanges changes) => changes.NodesToCreate
        .GroupBy(row => (row.Label, row.IsAuthor))
        .SelectMany(group => Batches(
            $"UNWIND $rows AS row MERGE (n:{group.Key.Label} {{id: row.id}}) SET n:{Labels(group.Key.IsAuthor)}, n += row.properties",
            group.Select(row => GraphMap.Of(("id", row.Id), ("properties", With(row.Properties, row.Mark))))));

    private static IEnumerable<SeedBatch> ChangeNodes(SeedChanges changes) => changes.NodesToChange
        .GroupBy(change => (change.Row.Label, change.Row.IsAuthor, Was: change.Old.Variant == AuthorVariant))
        .SelectMany(group => Batches(
            $"UNWIND $rows AS row MATCH (n:{group.Key.Label} {{id: row.id}}) SET n:{Labels(group.Key.IsAuthor)}, n += row.properties"
            + (group.Key.Was && !group.Key.IsAuthor ? $" REMOVE n:{GraphLabels.Author}" : string.Empty),
            group.Select(change => GraphMap.Of(("id", change.Row.Id), ("properties", WithoutOld(change.Row.Properties, change.Row.Mark, change.Old))))));

    // A node to which somebody has tied something keeps itself and that; else it goes.
    private static IEnumerable<SeedBatch> RemoveNodes(SeedChanges changes) => changes.NodesToRemove
        .GroupBy(change => (Label: GraphLabels.Of(change.Id), IsAuthor: change.Old.Variant == AuthorVariant))
        .SelectMany(group => Batches(
                $"UNWIND $rows AS row MATCH (n:{group.Key.Label} {{id: row.id}}) WHERE n:{Marker} AND NOT EXISTS {{ (n)--() }} DELETE n",
                group.Select(change => GraphMap.Of(("id", change.Id))))
            .Concat(Batches(
                $"UNWIND $rows AS row MATCH (n:{group.Key.Label} {{id: row.id}}) WHERE n:{Marker} SET n += row.properties "
                + $"REMOVE n:{group.Key.Label}:{Labels(group.Key.IsAuthor)}",
                group.Select(change => GraphMap.Of(("id", change.Id), ("properties", new GraphMap(Nulls([.. change.Old.OwnedNames, Mark]))))),
                countsAsChanges: false)));

    private static IEnumerable<SeedBatch> CreateRelationships(SeedChanges changes) => changes.RelationshipsToCreate
        .GroupBy(row => Shape(row.Key))
        .SelectMany(group => Batches(
            $"UNWIND $rows AS row MATCH (s:{group.Key.Start} {{id: row.start}}) MATCH (t:{group.Key.End} {{id: row.end}}) "
            + $"MERGE (s)-[r:{group.Key.Type} {{{Mark}: row.mark}}]->(t) SET r += row.properties",
            group.Select(row => GraphMap.Of(
                ("start", row.Key.Start), ("end", row.Key.End), ("mark", row.Mark.ToString()), ("properties", row.Properties)))));

    private static IEnumerable<SeedBatch> ChangeRelationships(SeedChanges changes) => changes.RelationshipsToChange
        .GroupBy(change => Shape(change.Row.Key))
        .SelectMany(group => Batches(
            MatchRelationship(group.Key) + " SET r += row.properties",
            group.Select(change => GraphMap.Of(
                ("start", change.Row.Key.Start),
                ("end", change.Row.Key.End),
                ("mark", change.Old.ToString()),
                ("properties", WithoutOld(change.Row.Properties, change.Row.Mark, change.Old))))));

    private static IEnumerable<SeedBatch> RemoveRelationships(SeedChanges changes) => changes.RelationshipsToRemove
        .GroupBy(change => Shape(change.Key))
        .SelectMany(group => Batches(
            MatchRelationship(group.Key) + " DELETE r",
            group.Select(change => GraphMap.Of(("start", change.Key.Start), ("end", change.Key.End), ("mark", change.Old.ToString())))));

    private static string AuthorVariant => $":{GraphLabels.Author}";

    private static string MatchRelationship((string Start, string Type, string End) shape) =>
        $"UNWIND $rows AS row MATCH (s:{shape.Start} {{id: row.start}}) MATCH (t:{shape.End} {{id: row.end}}) "
        + $"MATCH (s)-[r:{shape.Type} {{{Mark}: row.mark}}]->(t)";

    private static (string Start, string Type, string End) Shape(RelationshipKey key) => (GraphLabels.Of(key.Start), key.Type, GraphLabels.Of(key.End));

    private static string Labels(bool isAuthor) => isAuthor ? $"{Marker}:{GraphLabels.Author}" : Marker;

    private static GraphMap With(GraphMap properties, SeedMark mark) => new(properties.Append(KeyValuePair.Create<string, GraphValue>(Mark, mark.ToString())));

    // A null in the map takes the property away: what the last seeding wrote and this one does not.
    private static GraphMap WithoutOld(GraphMap properties, SeedMark mark, SeedMark old) =>
        new(With(properties, mark).Concat(Nulls(old.OwnedNames.Where(name => !properties.ContainsKey(name)))));

    private static IEnumerable<KeyValuePair<string, GraphValue>> Nulls(IEnumerable<string> names) =>
        names.Select(name => KeyValuePair.Create(name, GraphValue.Null));

    private static IEnumerable<SeedBatch> Batches(string text, IEnumerable<GraphMap> rows, bool countsAsChanges = true) =>
        rows.Chunk(BatchRows).Select(chunk => new SeedBatch(
            new GraphStatement(text, GraphMap.Of(("rows", new GraphList([.. chunk.Select(row => (GraphValue)row)])))),
            countsAsChanges ? chunk.Length : 0));
}
