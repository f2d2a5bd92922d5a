using Inlogov.Graph.Embedded.Catalog;
using Inlogov.Graph.Embedded.Storage;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.FullText.Indexing;

/// <summary>What of the graph stands in a full-text index: entities with one of its labels or types that have a text, or a list of texts, in one of its properties.</summary>
internal static class FullTextContent
{
    /// <summary>All that stands in the index, in the order of numbers.</summary>
    public static FullTextChange[] All(GraphView view, IndexDescriptor index)
    {
        var ids = new SortedSet<long>();
        foreach (var token in index.Tokens)
        {
            if (index.Entity == EntityKind.Node)
            {
                foreach (var node in view.NodesWithLabel(token))
                {
                    ids.Add(node);
                }
            }
            else
            {
                foreach (var relationship in view.RelationshipsOfType(token))
                {
                    ids.Add(relationship);
                }
            }
        }

        return [.. ids.Select(id => new FullTextChange((int)id, Of(view, index, id))).Where(change => change.Values is not null)];
    }

    /// <summary>The values of the entity, one a property of the index and null where it is no text; null where the entity does not stand in it.</summary>
    public static GraphValue[]? Of(GraphView view, IndexDescriptor index, long id)
    {
        if (!IsOfIndex(view, index, id))
        {
            return null;
        }

        var properties = index.Entity == EntityKind.Node ? view.NodeProperties(id) : view.RelationshipProperties(id);
        GraphValue[]? values = null;
        for (var i = 0; i < index.Keys.Count; i++)
        {
            var value = properties.Get(index.Keys[i]);
            if (IsText(value))
            {
                values ??= new GraphValue[index.Keys.Count];
                values[i] = value;
            }
        }

        return values;
    }

    /// <summary>What the writer changed of those that it touched, in the order of numbers.</summary>
    public static FullTextChange[] Changes(GraphWriter writer, IndexDescriptor index, IEnumerable<int> touched)
    {
        List<FullTextChange> changes = [];
        foreach (var id in touched.Order())
        {
            var before = Of(writer.Original, index, id);
            var after = Of(writer, index, id);
            if (before is null ? after is not null : after is null || !before.AsSpan().SequenceEqual(after))
            {
                changes.Add(new FullTextChange(id, after));
            }
        }

        return [.. changes];
    }

    private static bool IsOfIndex(GraphView view, IndexDescriptor index, long id) => index.Entity == EntityKind.Node
        ? view.NodeExists(id) && index.Tokens.Any(token => view.HasLabel(id, token))
        : view.RelationshipExists(id) && index.Tokens.Contains(view.RelationshipType(id));

    private static bool IsText(GraphValue value) => value.Kind == GraphValueKind.String
        || (value.Kind == GraphValueKind.List && value.AsList().All(item => item.Kind == GraphValueKind.String));
}
