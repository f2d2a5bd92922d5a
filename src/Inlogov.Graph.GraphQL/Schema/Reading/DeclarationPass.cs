using GraphQLParser.AST;

namespace Inlogov.Graph.GraphQL.Schema.Reading;

/// <summary>Makes an empty model of each type, so that later passes can refer to any of them, and reads enums whole.</summary>
internal static class DeclarationPass
{
    private static readonly string[] Scalars = ["ID", "String", "Int", "Long", "Float", "Boolean", "Date", "DateTime", "URL"];

    /// <summary>Declares the types.</summary>
    public static void Run(SdlScope scope)
    {
        foreach (var type in scope.Definitions.Values)
        {
            Declare(type, scope);
        }

        if (scope.Nodes.Count == 0 && scope.Mistakes.IsEmpty)
        {
            scope.Mistakes.Add(0, SdlMistake.NoQuery());
        }
    }

    private static void Declare(GraphQLTypeDefinition type, SdlScope scope)
    {
        var name = type.Name.StringValue;
        var description = type.Description.Text();
        switch (type)
        {
            case GraphQLObjectTypeDefinition one:
                DeclareObject(one, scope);
                break;
            case GraphQLInterfaceTypeDefinition:
                scope.Interfaces[name] = new InterfaceModel { Name = name, Description = description };
                break;
            case GraphQLUnionTypeDefinition:
                scope.Unions[name] = new UnionModel { Name = name, Description = description };
                break;
            case GraphQLEnumTypeDefinition one:
                scope.Enums[name] = ReadEnum(one, scope);
                break;
            case GraphQLScalarTypeDefinition when !Scalars.Contains(name):
                scope.Mistakes.Add(type.Name, SdlMistake.UnknownScalar(name));
                break;
            case GraphQLInputObjectTypeDefinition:
                scope.Mistakes.Add(type.Name, SdlMistake.InputType(name));
                break;
        }
    }

    private static void DeclareObject(GraphQLObjectTypeDefinition type, SdlScope scope)
    {
        var name = type.Name.StringValue;
        var description = type.Description.Text();
        if (type.Find(AnnotationRule.Node) is { } node)
        {
            var singular = node.Text("singular") ?? Words.Decapitalise(name);
            scope.Nodes[name] = new NodeTypeModel
            {
                Name = name,
                Description = description,
                Labels = node.Argument("labels") is GraphQLListValue { Values: { } labels }
                    ? [.. labels.OfType<GraphQLStringValue>().Select(label => label.Value.ToString())]
                    : [name],
                Singular = singular,
                Plural = node.Text("plural") ?? Words.Pluralise(singular),
            };
        }
        else if (type.Find(AnnotationRule.RelationshipProperties) is not null)
        {
            scope.Edges[name] = new EdgeTypeModel { Name = name, Description = description };
        }
        else if (type.Find(AnnotationRule.Zip) is not null)
        {
            scope.Zips[name] = new ZipTypeModel { Name = name, Description = description };
        }
        else if (type.Find(AnnotationRule.Status) is { } status)
        {
            if (scope.Status is { } other)
            {
                scope.Mistakes.Add(type.Name, SdlMistake.SecondStatus(name, other.Name));
            }

            scope.Status = new StatusModel { Name = name, Description = description, Label = status.Text("label") };
        }
        else if (name != scope.QueryName)
        {
            scope.Mistakes.Add(type.Name, SdlMistake.UnannotatedType(name));
        }
    }

    private static EnumModel ReadEnum(GraphQLEnumTypeDefinition type, SdlScope scope)
    {
        var spelling = type.Find(AnnotationRule.Stored)?.Word("spelling");
        var values = new List<EnumValueModel>();
        foreach (var value in type.Values?.Items ?? [])
        {
            var name = value.Name.StringValue;
            var stored = value.Find(AnnotationRule.Stored)?.Text("as") ?? Spell(name, spelling);
            if (values.Exists(one => one.Name == name))
            {
                scope.Mistakes.Add(value, SdlMistake.Duplicate("Value", name));
            }
            else if (values.Exists(one => one.Stored == stored))
            {
                scope.Mistakes.Add(value, SdlMistake.Stored(stored));
            }

            values.Add(new EnumValueModel(name, stored, value.Description.Text()));
        }

        return new EnumModel(type.Name.StringValue, type.Description.Text(), values);
    }

    private static string Spell(string name, string? spelling) => spelling switch
    {
        "LOWER_HYPHEN" => name.ToLowerInvariant().Replace('_', '-'),
        "LOWER_UNDERSCORE" => name.ToLowerInvariant(),
        "LOWER" => name.ToLowerInvariant().Replace("_", string.Empty, StringComparison.Ordinal),

        // Another word has been reported already.
        _ => name,
    };
}
