using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Seeding.Loading;

/// <summary>Refuses a graph in which somebody else's nodes have labels of ours: they would be read as facts, and could collide with them.</summary>
internal static class ForeignNodes
{
    private const int NamedMax = 5;

    public static async ValueTask RefuseAsync(IGraphSession session, CancellationToken cancellationToken)
    {
        List<string> found = [];
        foreach (var label in GraphLabels.Entities.Append(GraphLabels.Author))
        {
            var text = $"MATCH (n:{label}) WHERE NOT n:{GraphLabels.Marker} RETURN coalesce(n.id, n.name, n.title, elementId(n)) AS name LIMIT $limit";
            var statement = new GraphStatement(text, GraphMap.Of(("limit", NamedMax))) { IsIdempotent = true };
            var rows = (await session.QueryAsync(statement, cancellationToken)).Rows;
            if (rows.Count > 0)
            {
                found.Add($"{label} ({string.Join(", ", rows.Select(row => $"`{Text(row[0])}`"))}{(rows.Count == NamedMax ? ", …" : string.Empty)})");
            }
        }

        if (found.Count > 0)
        {
            throw new GraphException(
                GraphStatusCodes.ConstraintValidationFailed,
                $"The database holds nodes that were not seeded but have labels of this graph: {string.Join("; ", found)}; "
                + $"remove or relabel them, or use another database, and seed again: nothing was written.");
        }
    }

    private static string Text(GraphValue value) => value.Kind == GraphValueKind.String ? value.AsString() : value.ToString();
}
