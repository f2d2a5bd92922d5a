using Inlogov.Graph.Port;

namespace Inlogov.Graph.Seeding.Loading;

/// <summary>The constraints and indexes of the graph: ids are unique within each label (a constraint on the marker alone would not be used), and what is looked up, ordered and filtered has an index. One full-text index is over titles, names and aliases and, where the user gave them, the texts.</summary>
internal static class GraphSchema
{
    // The name by which GraphQL's search knows it.
    private const string SearchIndex = "search";

    private static readonly (string Label, string[] Properties)[] Indexes =
    [
        ("Document", ["slug", "path"]),
        ("Topic", ["slug", "name"]),
        ("Place", ["slug", "name", "formerIds"]),
        ("Organisation", ["slug", "name", "kind", "formerIds"]),
        ("Policy", ["slug", "name", "kind", "year", "formerIds"]),
        ("Person", ["slug", "name", "formerIds"]),
        ("Author", ["name"]),
        ("Article", ["slug", "title", "publishedOn"]),
    ];

    private static readonly string[] SearchProperties = ["title", "name", "aliases", "text"];

    /// <summary>Creates what is not there; a schema cannot change in a transaction that also writes, so each statement has its own.</summary>
    public static async ValueTask EnsureAsync(IGraphSession session, CancellationToken cancellationToken)
    {
        foreach (var statement in Statements())
        {
            await session.QueryAsync(new GraphStatement(statement) { IsIdempotent = true }, cancellationToken);
        }
    }

    private static IEnumerable<string> Statements()
    {
        foreach (var label in GraphLabels.Entities.Append(GraphLabels.Status))
        {
            yield return $"CREATE CONSTRAINT {Name(label, "id")} IF NOT EXISTS FOR (n:{label}) REQUIRE n.id IS UNIQUE";
        }

        foreach (var (label, properties) in Indexes)
        {
            foreach (var property in properties)
            {
                yield return $"CREATE INDEX {Name(label, property)} IF NOT EXISTS FOR (n:{label}) ON (n.{property})";
            }
        }

        yield return $"CREATE FULLTEXT INDEX {SearchIndex} IF NOT EXISTS FOR (n:{string.Join('|', GraphLabels.Entities)}) ON EACH [{string.Join(", ", SearchProperties.Select(property => "n." + property))}]";
    }

    private static string Name(string label, string property) => $"inlogov_{label.ToLowerInvariant()}_{property.ToLowerInvariant()}";
}
