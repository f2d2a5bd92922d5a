using GraphQL.Types;

namespace Inlogov.Graph.GraphQL.Schema.Building;

/// <summary>Makes the types of paths and the root field that finds them.</summary>
internal static class PathTypes
{
    private const int LengthDefault = 6;

    /// <summary>Adds <c>paths</c> to the query type, where the SDL has relationships to follow.</summary>
    public static void Add(ObjectGraphType query, OntologyModel ontology, InterfaceModel global, OutputTypes outputs, ScalarTypes scalars)
    {
        var types = ontology.RelationshipTypes;
        if (types.Count == 0)
        {
            return;
        }

        var relationship = Relationships(types, scalars);
        var path = Path(ontology, global, outputs, scalars, relationship);
        OutputTypes.Add(
            query,
            "paths",
            "The shortest ways from one thing to another, whichever way relationships point; null where one of the two is unknown, or both are one.",
            new ListGraphType(new NonNullGraphType(path)),
            new PathsRootPlan(global, types),
            Argument(new NonNullGraphType(scalars.Id), "from", "The global id of one end."),
            Argument(new NonNullGraphType(scalars.Id), "to", "The global id of the other end."),
            Argument(new NonNullGraphType(scalars.Int), PathsRootPlan.LengthArgument, "The most relationships, from 1 to 10.", LengthDefault),
            Argument(new ListGraphType(new NonNullGraphType(relationship)), PathsRootPlan.ViaArgument, "The relationships to follow; all of them where it is not given."),
            Argument(new NonNullGraphType(scalars.Int), "first", "How many of the paths, all of which are equally short.", 1));
    }

    private static EnumerationGraphType Relationships(IEnumerable<string> types, ScalarTypes scalars)
    {
        var type = scalars.Relationship;
        foreach (var name in types)
        {
            type.Add(Word(name), name);
        }

        return type;
    }

    private static ObjectGraphType Path(OntologyModel ontology, InterfaceModel global, OutputTypes outputs, ScalarTypes scalars, EnumerationGraphType relationship)
    {
        var node = outputs.Of(global);
        var step = Declare("PathStep", "A relationship on a path.");
        OutputTypes.Add(step, "relationship", "Its type.", new NonNullGraphType(relationship), new PathFieldPlan(PathField.Relationship, global));
        OutputTypes.Add(step, "from", "Where it begins.", node, new PathFieldPlan(PathField.From, global));
        OutputTypes.Add(step, "to", "Where it ends.", node, new PathFieldPlan(PathField.To, global));

        if (ontology.HasConfidence)
        {
            OutputTypes.Add(step, "confidence", "How sure it is, 0 to 1; null where it does not say.", scalars.Float, new PathFieldPlan(PathField.Confidence, global));
        }

        outputs.AddZips(step, ontology.SharedZips);
        var path = Declare("GraphPath", "A way from one thing to another.");
        OutputTypes.Add(path, "length", "How many relationships it has.", new NonNullGraphType(scalars.Int), new PathFieldPlan(PathField.Length, global));
        OutputTypes.Add(path, "nodes", "What it passes, both ends included; null for what the schema does not know.", new NonNullGraphType(new ListGraphType(node)), new PathFieldPlan(PathField.Nodes, global));
        OutputTypes.Add(path, "steps", "Its relationships in order.", new NonNullGraphType(new ListGraphType(new NonNullGraphType(step))), new PathFieldPlan(PathField.Steps, global));
        return path;
    }

    private static ObjectGraphType Declare(string name, string description) => new() { Name = name, Description = description, SkipTypeCheck = true };

    private static QueryArgument Argument(IGraphType type, string name, string description, object? value = null) =>
        new(type) { Name = name, Description = description, DefaultValue = value };

    /// <summary>The name of a relationship type as GraphQL can write it.</summary>
    private static string Word(string type)
    {
        var word = string.Concat(type.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '_'));
        return char.IsAsciiDigit(word[0]) ? "_" + word : word;
    }
}
