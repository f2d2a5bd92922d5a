using GraphQLParser.AST;

namespace Inlogov.Graph.GraphQL.Schema.Reading;

/// <summary>Finds the property of relationships that <c>@confidence</c> marks, on their own type or on an interface of theirs.</summary>
internal static class ConfidencePass
{
    /// <summary>The marked property of one type of relationship properties, or null.</summary>
    public static ScalarFieldModel? Find(EdgeTypeModel edge, SdlScope scope)
    {
        var definition = scope.Definition<GraphQLObjectTypeDefinition>(edge.Name);
        var marked = definition.Interfaces?.Items
            .Select(name => scope.Definitions.GetValueOrDefault(name.Name.StringValue))
            .OfType<GraphQLInterfaceTypeDefinition>()
            .SelectMany(Marked)
            .Concat(Marked(definition))
            .ToList() ?? [.. Marked(definition)];
        return marked.Count == 0 ? null : edge.ScalarFields.FirstOrDefault(field => field.Name == marked[0].Name.StringValue);
    }

    /// <summary>Checks every marked field.</summary>
    public static void Check(SdlScope scope)
    {
        foreach (var (name, type) in scope.Definitions)
        {
            foreach (var field in Marked(type))
            {
                var isOfEdges = scope.Edges.ContainsKey(name)
                    || (scope.Interfaces.TryGetValue(name, out var @interface) && @interface.Members.Count == 0);
                var reading = field.Type.Read();
                if (!isOfEdges || reading is not { Name: "Float", IsNonNull: true, IsList: false })
                {
                    scope.Mistakes.Add(field, SdlMistake.Confidence(field.Name.StringValue));
                }
            }
        }
    }

    private static IEnumerable<GraphQLFieldDefinition> Marked(GraphQLTypeDefinition type) =>
        (type as IHasFieldsDefinitionNode)?.Fields?.Items.Where(field => field.Find(AnnotationRule.Confidence) is not null) ?? [];
}
