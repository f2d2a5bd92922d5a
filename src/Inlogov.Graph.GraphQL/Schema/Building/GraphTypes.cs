using GraphQL.Types;

namespace Inlogov.Graph.GraphQL.Schema.Building;

/// <summary>Makes the type of the graph as a whole and the root field <c>graph</c>.</summary>
internal static class GraphTypes
{
    /// <summary>Adds the field to the query type.</summary>
    public static void Add(ObjectGraphType query, OntologyModel ontology, ScalarTypes scalars)
    {
        var status = ontology.Status;
        var type = new ObjectGraphType { Name = status.Name, Description = status.Description, SkipTypeCheck = true };
        foreach (var field in status.ScalarFields)
        {
            OutputTypes.Add(type, field.Name, field.Description, scalars.Wrapped(field), new ScalarPlan(field));
        }

        var count = new ObjectGraphType { Name = "LabelCount", Description = "How many nodes have a label.", SkipTypeCheck = true };
        OutputTypes.Add(count, "label", "The label.", new NonNullGraphType(scalars.String), new LabelCountPlan(true));
        OutputTypes.Add(count, "count", "How many nodes have it.", new NonNullGraphType(scalars.Int), new LabelCountPlan(false));
        OutputTypes.Add(type, "counts", "How many nodes there are of each kind.", new NonNullGraphType(new ListGraphType(new NonNullGraphType(count))), new GraphCountsPlan());
        OutputTypes.Add(query, "graph", "What the graph says about itself.", type, new GraphRootPlan(status, [.. Labels(ontology)]));
    }

    private static IEnumerable<string> Labels(OntologyModel ontology) => ontology.NodeTypes
        .Select(type => type.Labels[0])
        .Concat(ontology.Roots.OfType<ListRootModel>().Select(root => root.Label))
        .Distinct(StringComparer.Ordinal);
}
