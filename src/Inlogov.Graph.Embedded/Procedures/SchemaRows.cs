using Inlogov.Graph.Embedded.Storage;
using Inlogov.Graph.Embedded.Transactions;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Procedures;

/// <summary>Which properties of which types the entities of each set of labels, or of each type, have: read from the data.</summary>
internal static class SchemaRows
{
    /// <summary>The columns about nodes.</summary>
    public static readonly IReadOnlyList<ProcedureField> NodeColumns =
    [
        new("nodeType", "STRING"), new("nodeLabels", "LIST<STRING>"), new("propertyName", "STRING"),
        new("propertyTypes", "LIST<STRING>"), new("mandatory", "BOOLEAN"),
    ];

    /// <summary>The columns about relationships.</summary>
    public static readonly IReadOnlyList<ProcedureField> RelationshipColumns =
    [
        new("relType", "STRING"), new("propertyName", "STRING"), new("propertyTypes", "LIST<STRING>"), new("mandatory", "BOOLEAN"),
    ];

    /// <summary>The rows of <c>db.schema.nodeTypeProperties</c>.</summary>
    public static IEnumerable<GraphValue[]> OfNodes(StatementContext context)
    {
        var view = context.View;
        Dictionary<int, Tally> tallies = [];
        foreach (var node in view.AllNodes())
        {
            context.Check();
            var labels = view.Labels(node).Number;
            Find(tallies, labels).Add(view.NodeProperties(node));
        }

        foreach (var (number, tally) in tallies)
        {
            var names = view.Names.LabelSets[number].AsSpan().ToArray()
                .Select(label => view.Names.Labels[label]).Order(StringComparer.Ordinal).ToArray();
            var type = string.Concat(names.Select(name => $":`{name}`"));
            GraphValue labels = new GraphList(Array.ConvertAll(names, name => (GraphValue)name));
            foreach (var row in tally.Rows(view.Names.Keys))
            {
                yield return [type, labels, .. row];
            }
        }
    }

    /// <summary>The rows of <c>db.schema.relTypeProperties</c>.</summary>
    public static IEnumerable<GraphValue[]> OfRelationships(StatementContext context)
    {
        var view = context.View;
        Dictionary<int, Tally> tallies = [];
        foreach (var relationship in view.AllRelationships())
        {
            context.Check();
            Find(tallies, view.RelationshipType(relationship)).Add(view.RelationshipProperties(relationship));
        }

        foreach (var (type, tally) in tallies)
        {
            foreach (var row in tally.Rows(view.Names.Keys))
            {
                yield return [$":`{view.Names.Types[type]}`", .. row];
            }
        }
    }

    private static Tally Find(Dictionary<int, Tally> tallies, int number)
    {
        if (!tallies.TryGetValue(number, out var tally))
        {
            tallies[number] = tally = new Tally();
        }

        return tally;
    }

    private sealed class Tally
    {
        private readonly SortedDictionary<int, (SortedSet<string> Types, long Count)> _properties = [];
        private long _entities;

        public void Add(PropertyList properties)
        {
            _entities++;
            for (var i = 0; i < properties.Count; i++)
            {
                var key = properties.Keys[i];
                var (types, count) = _properties.GetValueOrDefault(key, (new(StringComparer.Ordinal), 0));
                types.Add(JavaName(properties.Values[i]));
                _properties[key] = (types, count + 1);
            }
        }

        public IEnumerable<GraphValue[]> Rows(NameTable keys)
        {
            if (_properties.Count == 0)
            {
                yield return [GraphValue.Null, GraphValue.Null, false];
            }

            foreach (var (key, (types, count)) in _properties)
            {
                yield return [keys[key], new GraphList([.. types.Select(type => (GraphValue)type)]), count == _entities];
            }
        }

        private static string JavaName(GraphValue value) => value.Kind switch
        {
            GraphValueKind.Integer => "Long",
            GraphValueKind.Float => "Double",
            GraphValueKind.Bytes => "ByteArray",
            GraphValueKind.List when value.AsList().Count == 0 => "Array",
            GraphValueKind.List => JavaName(value.AsList()[0]) + "Array",
            _ => value.Kind.ToString(),
        };
    }
}
