using Inlogov.Graph.GraphQL.Compilation;
using Inlogov.Graph.GraphQL.Schema;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.GraphQL.Redirecting;

/// <summary>
/// The former ids of a graph, read now and then rather than looked for in each statement: there are few, and they change when
/// entities are merged. An id that some node has is never redirected.
/// </summary>
internal sealed class RedirectTable
{
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Type, string Key), string> _shortKeys = [];

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => _ids.Count == 0;

    /// <summary>The statement that reads the table of an ontology; null where no node keeps former ids.</summary>
    public static string? StatementOf(OntologyModel ontology) => ontology is not { Redirects: { } redirects, Global.Key: { } key } ? null :
        string.Join("\nUNION ALL\n", ontology.Global.Members.Select((type, i) => Branch(type, i, CypherNames.Quote(redirects.Property), CypherNames.Quote(key.Property))));

    /// <summary>Reads the table.</summary>
    public static async ValueTask<RedirectTable> ReadAsync(IGraphDatabase database, string statement, CancellationToken cancellationToken)
    {
        var table = new RedirectTable();
        var answer = await database.QueryAsync(new GraphStatement(statement), SessionOptions.Reading, cancellationToken);
        foreach (var row in answer.Rows)
        {
            var (from, to) = (row[0].AsString(), row[1].AsString());
            table._ids[from] = to;
            table._shortKeys[((int)row[2].AsInteger(), from[(from.IndexOf(':', StringComparison.Ordinal) + 1)..])] = to;
        }

        return table;
    }

    /// <summary>The id that took the place of a former one; null where the id is not a former one.</summary>
    /// <param name="id">A global id or, where the type is certain, a short key.</param>
    /// <param name="types">The types that the id can have.</param>
    /// <param name="global">The type of whatever has a global id.</param>
    public string? Find(string id, CompositeModel types, InterfaceModel global)
    {
        if (_ids.TryGetValue(id, out var found))
        {
            return found;
        }

        var type = types is NodeTypeModel certain ? global.Members.ToList().IndexOf(certain) : -1;
        return type >= 0 && _shortKeys.TryGetValue((type, id), out found) ? found : null;
    }

    private static string Branch(NodeTypeModel type, int number, string property, string key)
    {
        var label = CypherNames.Quote(type.Labels[0]);
        return string.Join('\n', [
            $"MATCH (n:{label})",
            $"WHERE n.{property} IS NOT NULL",
            $"UNWIND n.{property} AS former",
            $"WITH n, former WHERE NOT EXISTS {{ (:{label} {{{key}: former}}) }}",
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"RETURN former, n.{key} AS now, {number} AS type"),
        ]);
    }
}
