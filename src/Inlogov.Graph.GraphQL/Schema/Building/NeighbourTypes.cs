using GraphQL.Types;

namespace Inlogov.Graph.GraphQL.Schema.Building;

/// <summary>Makes the root fields that look around a thing: <c>neighbours</c> and <c>related</c>.</summary>
internal static class NeighbourTypes
{
    private const int BecauseDefault = 10;

    /// <summary>Adds the fields to the query type, where the SDL has relationships to follow.</summary>
    public static void Add(ObjectGraphType query, OntologyModel ontology, InterfaceModel global, OutputTypes outputs, ScalarTypes scalars)
    {
        if (ontology.RelationshipTypes.Count > 0)
        {
            AddNeighbours(query, ontology, global, outputs, scalars);
            AddRelated(query, ontology, global, outputs, scalars);
        }
    }

    private static void AddNeighbours(ObjectGraphType query, OntologyModel ontology, InterfaceModel global, OutputTypes outputs, ScalarTypes scalars)
    {
        var connection = Model("Neighbour", global);
        var (type, edge) = outputs.Declare(connection);
        OutputTypes.Add(edge, "relationship", "The relationship's type.", new NonNullGraphType(scalars.Relationship), new NeighbourFieldPlan(NeighbourField.Relationship));
        OutputTypes.Add(edge, "direction", "Whether the relationship leads to the neighbour, or comes from it.", new NonNullGraphType(scalars.EdgeDirection), new NeighbourFieldPlan(NeighbourField.Direction));
        List<QueryArgument> arguments =
        [
            Argument(new NonNullGraphType(scalars.Id), "id", "The global id of the thing."),
            Argument(new ListGraphType(new NonNullGraphType(scalars.Relationship)), NeighboursRootPlan.TypesArgument, "The relationships to follow; all of them where it is not given."),
        ];
        if (ontology.HasConfidence)
        {
            OutputTypes.Add(edge, "confidence", "How sure the relationship is, 0 to 1; null where it does not say.", scalars.Float, new NeighbourFieldPlan(NeighbourField.Confidence));
            arguments.Add(Argument(scalars.Float, NeighboursRootPlan.ConfidenceArgument, "Leaves out relationships that are less sure."));
        }

        outputs.AddZips(edge, ontology.SharedZips);
        OutputTypes.Add(
            query,
            "neighbours",
            "What stands around a thing, surest relationships first; null where the thing is unknown.",
            type,
            new NeighboursRootPlan(global, ontology.RelationshipTypes, connection),
            [.. arguments, .. Page(scalars)]);
    }

    private static void AddRelated(ObjectGraphType query, OntologyModel ontology, InterfaceModel global, OutputTypes outputs, ScalarTypes scalars)
    {
        var connection = Model("Related", global);
        var (type, edge) = outputs.Declare(connection);
        var shared = new ObjectGraphType { Name = "SharedNode", Description = "What two things share.", SkipTypeCheck = true };
        OutputTypes.Add(shared, "node", "The thing that joins the two.", new NonNullGraphType(outputs.Of(global)), new RelatedFieldPlan(RelatedField.Node));
        OutputTypes.Add(shared, "count", "In how many ways it joins them.", new NonNullGraphType(scalars.Int), new RelatedFieldPlan(RelatedField.Count));
        OutputTypes.Add(edge, "score", "How much the two share: each shared thing counts the more, the fewer relationships it has.", new NonNullGraphType(scalars.Float), new RelatedFieldPlan(RelatedField.Score));
        OutputTypes.Add(
            edge,
            "because",
            "What the two share, most telling first.",
            new NonNullGraphType(new ListGraphType(new NonNullGraphType(shared))),
            new RelatedFieldPlan(RelatedField.Because),
            Argument(new NonNullGraphType(scalars.Int), "first", "How many of the shared things.", BecauseDefault));
        OutputTypes.Add(
            query,
            "related",
            "Things of the same type that share neighbours with one, and which; null where the thing is unknown.",
            type,
            new RelatedRootPlan(global, ontology.RelationshipTypes, connection),
            [Argument(new NonNullGraphType(scalars.Id), "id", "The global id of the thing."), .. Page(scalars)]);
    }

    private static ConnectionModel Model(string prefix, InterfaceModel global) =>
        new(prefix + "Connection", prefix + "Edge", global, EdgeModel.Bare, new FilterInputModel(prefix + "FilterInput"), new SortInputModel(prefix + "SortInput"));

    private static QueryArgument[] Page(ScalarTypes scalars) =>
        [Argument(scalars.Int, "first", "The size of the page."), Argument(scalars.String, "after", "The cursor after which the page begins.")];

    private static QueryArgument Argument(IGraphType type, string name, string description, object? value = null) =>
        new(type) { Name = name, Description = description, DefaultValue = value };
}
