using Inlogov.Graph.Embedded.Binding.Bound;
using Inlogov.Graph.Embedded.Storage;
using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Execution;

/// <summary>The nodes and relationships that CREATE and MERGE make for one row.</summary>
internal static class GraphCreation
{
    /// <summary>Creates nodes and relationships and puts them into their slots.</summary>
    public static void Create(QueryRun run, IReadOnlyList<BoundCreateElement> elements, bool isMerge)
    {
        foreach (var element in elements)
        {
            var properties = Properties(run, element.Properties, isMerge);
            run.Slots[element.Slot] = element switch
            {
                BoundCreateNode node => GraphValue.NodeReference(run.Writer.CreateNode(Labels(run, node.Labels), properties)),
                BoundCreateRelationship relationship => Relationship(run, relationship, properties),
                _ => throw new System.Diagnostics.UnreachableException(),
            };
        }
    }

    /// <summary>MERGE cannot look for a property that is null.</summary>
    /// <exception cref="GraphException">A property to be merged is null.</exception>
    public static void CheckMerge(QueryRun run, IReadOnlyList<BoundCreateElement> elements)
    {
        foreach (var element in elements)
        {
            if (element.Properties is not null)
            {
                Properties(run, element.Properties, true);
            }

            if (element is BoundCreateRelationship relationship)
            {
                CheckEnd(run, relationship.From, elements, relationship);
                CheckEnd(run, relationship.To, elements, relationship);
            }
        }
    }

    public static int[] Labels(QueryRun run, IReadOnlyList<BoundNameSource> labels)
    {
        if (labels is [{ Name: { } only }])
        {
            return [run.View.Names.Labels.Ensure(only.Name)];
        }

        List<int> numbers = [];
        foreach (var label in labels)
        {
            foreach (var name in label.Name is { } fixedName ? [fixedName.Name] : DynamicNames.Read(label.Dynamic!.Evaluate(run)))
            {
                var number = run.View.Names.Labels.Ensure(name);
                if (!numbers.Contains(number))
                {
                    numbers.Add(number);
                }
            }
        }

        return [.. numbers];
    }

    private static PropertyValue[] Properties(QueryRun run, BoundExpression? expression, bool isMerge)
    {
        if (expression is null)
        {
            return [];
        }

        if (expression is BoundMap map)
        {
            return Literal(run, map, isMerge);
        }

        var value = expression.Evaluate(run);
        return value.IsNull ? [] : Entries(run, run.PropertiesOf(value), isMerge);
    }

    private static PropertyValue[] Literal(QueryRun run, BoundMap map, bool isMerge)
    {
        var properties = new List<PropertyValue>(map.Keys.Count);
        for (var i = 0; i < map.Keys.Count; i++)
        {
            Add(run, properties, map.Keys[i], map.Values[i].Evaluate(run), isMerge);
        }

        return [.. properties];
    }

    public static PropertyValue[] Entries(QueryRun run, GraphMap map, bool isMerge)
    {
        var properties = new List<PropertyValue>(map.Count);
        foreach (var (key, value) in map)
        {
            Add(run, properties, key, value, isMerge);
        }

        return [.. properties];
    }

    private static void Add(QueryRun run, List<PropertyValue> properties, string key, GraphValue value, bool isMerge)
    {
        if (isMerge && (value.IsNull || (value.Kind == GraphValueKind.Float && double.IsNaN(value.AsFloat()))))
        {
            throw new GraphException(
                GraphStatusCodes.SemanticError,
                value.IsNull
                    ? $"Cannot merge because of a null property value for `{key}`."
                    : $"Cannot merge because of a NaN property value for `{key}`.");
        }

        var number = run.View.Names.Keys.Ensure(key);
        var known = properties.FindIndex(property => property.Key == number);
        if (known >= 0)
        {
            properties.RemoveAt(known);
        }

        if (!value.IsNull)
        {
            properties.Add(new PropertyValue(number, value));
        }
    }

    public static GraphException Wrong(string rule, GraphValue found) => new(GraphStatusCodes.TypeError, $"{rule}, but found `{found}`.");

    private static GraphValue Relationship(QueryRun run, BoundCreateRelationship relationship, PropertyValue[] properties)
    {
        var from = End(run, relationship.From, relationship);
        var to = End(run, relationship.To, relationship);
        var type = relationship.Type.Name is { } name
            ? run.View.Names.Types.Ensure(name.Name)
            : run.View.Names.Types.Ensure(OneType(relationship.Type.Dynamic!.Evaluate(run)));
        return GraphValue.RelationshipReference(run.Writer.CreateRelationship(from, type, to, properties));
    }

    private static string OneType(GraphValue value) => DynamicNames.Read(value) is [var only]
        ? only
        : throw Wrong("A relationship has exactly one type", value);

    private static void CheckEnd(QueryRun run, int slot, IReadOnlyList<BoundCreateElement> elements, BoundCreateRelationship relationship)
    {
        foreach (var element in elements)
        {
            if (element.Slot == slot)
            {
                return;
            }
        }

        End(run, slot, relationship);
    }

    private static long End(QueryRun run, int slot, BoundCreateRelationship relationship)
    {
        var node = run.Slots[slot];
        if (node.IsNull)
        {
            throw new GraphException(
                GraphStatusCodes.SemanticError,
                $"Failed to create relationship `{relationship.Name}`: one of its nodes is missing, because its value is null.");
        }

        return node.Kind == GraphValueKind.Node ? node.ReferenceId : throw Wrong("A relationship goes from a node to a node", node);
    }
}
