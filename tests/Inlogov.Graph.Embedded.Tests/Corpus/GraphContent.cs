using Inlogov.Graph.Port;

namespace Inlogov.Graph.Embedded.Tests.Corpus;

/// <summary>All that is in a graph, so that two moments can be compared: what the TCK counts as side effects.</summary>
internal sealed class GraphContent
{
    private readonly Dictionary<string, HashSet<string>> _parts = new()
    {
        ["nodes"] = [],
        ["relationships"] = [],
        ["labels"] = [],
        ["properties"] = [],
    };

    public static async Task<GraphContent> ReadAsync(IGraphDatabase database, CancellationToken cancellationToken)
    {
        var content = new GraphContent();
        var nodes = await database.QueryAsync(new GraphStatement("MATCH (n) RETURN n"), SessionOptions.Reading, cancellationToken);
        foreach (var row in nodes.Rows)
        {
            var node = row[0].AsNode();
            content._parts["nodes"].Add(node.ElementId);
            content._parts["labels"].UnionWith(node.Labels);
            content._parts["properties"].UnionWith(node.Properties.Select(entry => $"n {node.ElementId} {entry.Key} {entry.Value.Kind} {entry.Value}"));
        }

        var relationships = await database.QueryAsync(new GraphStatement("MATCH ()-[r]->() RETURN r"), SessionOptions.Reading, cancellationToken);
        foreach (var row in relationships.Rows)
        {
            var relationship = row[0].AsRelationship();
            content._parts["relationships"].Add(relationship.ElementId);
            content._parts["properties"].UnionWith(
                relationship.Properties.Select(entry => $"r {relationship.ElementId} {entry.Key} {entry.Value.Kind} {entry.Value}"));
        }

        return content;
    }

    /// <summary>Why the effects are not the ones expected; null when they are.</summary>
    public string? Differs(GraphContent after, IReadOnlyDictionary<string, int> expected)
    {
        SortedDictionary<string, int> found = new(StringComparer.Ordinal);
        foreach (var (name, before) in _parts)
        {
            found["+" + name] = after._parts[name].Except(before).Count();
            found["-" + name] = before.Except(after._parts[name]).Count();
        }

        var real = found.Where(effect => effect.Value > 0).ToDictionary();
        return real.Count == expected.Count && expected.All(effect => real.GetValueOrDefault(effect.Key) == effect.Value)
            ? null
            : $"effects {Show(real)}, expected {Show(expected)}";
    }

    private static string Show(IEnumerable<KeyValuePair<string, int>> effects) => "{" + string.Join(", ", effects.Select(effect => $"{effect.Key}: {effect.Value}")) + "}";
}
