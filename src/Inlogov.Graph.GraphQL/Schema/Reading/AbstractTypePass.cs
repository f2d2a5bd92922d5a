using GraphQLParser.AST;

namespace Inlogov.Graph.GraphQL.Schema.Reading;

/// <summary>Joins interfaces and unions with their members and checks that the members fit.</summary>
internal static class AbstractTypePass
{
    /// <summary>Fills the members and what they share.</summary>
    public static void Run(SdlScope scope)
    {
        foreach (var node in scope.Nodes.Values)
        {
            node.Interfaces = [.. ReadInterfaces(node, scope)];
        }

        foreach (var edge in scope.Edges.Values)
        {
            CheckInterfaces(scope.Definition<GraphQLObjectTypeDefinition>(edge.Name), edge.ScalarFields, scope);
        }

        foreach (var @interface in scope.Interfaces.Values)
        {
            Complete(@interface, scope);
        }

        foreach (var union in scope.Unions.Values)
        {
            Complete(union, scope);
        }

        foreach (var (node, relation) in scope.Nodes.Values.SelectMany(node => node.Relations.Select(relation => (node, relation))))
        {
            CheckTarget(node, relation, scope);
        }
    }

    private static IEnumerable<InterfaceModel> ReadInterfaces(NodeTypeModel node, SdlScope scope)
    {
        var definition = scope.Definition<GraphQLObjectTypeDefinition>(node.Name);
        CheckInterfaces(definition, node.ScalarFields, scope);
        foreach (var name in definition.Interfaces?.Items ?? [])
        {
            if (scope.Interfaces.TryGetValue(name.Name.StringValue, out var @interface))
            {
                @interface.Implementers = [.. @interface.Implementers, node];
                yield return @interface;
            }
        }
    }

    private static void CheckInterfaces(GraphQLObjectTypeDefinition definition, IReadOnlyList<ScalarFieldModel> fields, SdlScope scope)
    {
        foreach (var name in definition.Interfaces?.Items ?? [])
        {
            if (!scope.Interfaces.TryGetValue(name.Name.StringValue, out var @interface))
            {
                scope.Mistakes.Add(name, SdlMistake.UnknownType(name.Name.StringValue, Suggestion.For(name.Name.StringValue, scope.Interfaces.Keys)));
                continue;
            }

            foreach (var expected in @interface.ScalarFields.Where(expected => !fields.Any(field => IsSame(field, expected))))
            {
                scope.Mistakes.Add(name, SdlMistake.InterfaceField(definition.Name.StringValue, @interface.Name, expected.Name));
            }
        }
    }

    private static void Complete(InterfaceModel @interface, SdlScope scope)
    {
        var definition = scope.Definition<GraphQLInterfaceTypeDefinition>(@interface.Name);
        foreach (var field in definition.Fields?.Items ?? [])
        {
            if (scope.FindComposite(field.Type.Read().Name) is not null)
            {
                scope.Mistakes.Add(field, SdlMistake.InterfaceRelation(field.Name.StringValue));
            }
        }

        var isOfEdges = scope.Edges.Values.Any(edge => scope.Definition<GraphQLObjectTypeDefinition>(edge.Name)
            .Interfaces?.Items.Exists(name => name.Name.StringValue == @interface.Name) == true);
        if (@interface.Implementers.Count == 0 && !isOfEdges)
        {
            scope.Mistakes.Add(definition.Name, SdlMistake.NoMembers(@interface.Name));
        }

        // What the interface says of a field is the API's; whether it is unique, only the members know.
        @interface.ScalarFields = [.. @interface.ScalarFields.Select(field => @interface.Implementers.Count > 0
            ? @interface.Implementers[0].ScalarFields.FirstOrDefault(one => IsSame(one, field)) ?? field
            : field)];
    }

    private static void Complete(UnionModel union, SdlScope scope)
    {
        var definition = scope.Definition<GraphQLUnionTypeDefinition>(union.Name);
        var members = new List<NodeTypeModel>();
        foreach (var name in definition.Types?.Items ?? [])
        {
            var text = name.Name.StringValue;
            if (!scope.Nodes.TryGetValue(text, out var member))
            {
                scope.Mistakes.Add(name, SdlMistake.UnknownType(text, Suggestion.For(text, scope.Nodes.Keys)));
            }
            else if (members.Contains(member))
            {
                scope.Mistakes.Add(name, SdlMistake.Duplicate("Member", text));
            }
            else
            {
                members.Add(member);
            }
        }

        union.Types = members;
        union.SharedScalars = members.Count == 0 ? [] :
            [.. members[0].ScalarFields.Where(field => members.TrueForAll(member => member.ScalarFields.Any(other => IsSame(other, field) && other.IsUnique == field.IsUnique)))];
    }

    private static void CheckTarget(NodeTypeModel node, RelationFieldModel relation, SdlScope scope)
    {
        var field = scope.Definition<GraphQLObjectTypeDefinition>(node.Name).Fields!.Items.First(one => one.Name.StringValue == relation.Name);
        if (relation.Target.Members.Count == 0)
        {
            scope.Mistakes.Add(field.Type, SdlMistake.NoMembers(relation.Target.Name));
        }
        else if (relation.Target.Key is null && relation.Target is not NodeTypeModel)
        {
            scope.Mistakes.Add(field.Type, SdlMistake.NoSharedKey(relation.Target.Name));
        }
    }

    private static bool IsSame(ScalarFieldModel one, ScalarFieldModel other) =>
        one.Name == other.Name && one.Property == other.Property && one.Computed == other.Computed && one.Scalar == other.Scalar && one.Enum == other.Enum
        && one.IsList == other.IsList && one.IsNonNull == other.IsNonNull && one.IsItemNonNull == other.IsItemNonNull;
}
