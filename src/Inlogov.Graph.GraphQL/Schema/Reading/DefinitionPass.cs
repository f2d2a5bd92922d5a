using GraphQLParser.AST;

namespace Inlogov.Graph.GraphQL.Schema.Reading;

/// <summary>Collects the definitions by name and checks names and annotations.</summary>
internal static class DefinitionPass
{
    /// <summary>Fills <see cref="SdlScope.Definitions"/> and <see cref="SdlScope.QueryName"/>.</summary>
    public static void Run(GraphQLDocument document, SdlScope scope)
    {
        foreach (var schema in document.Definitions.OfType<GraphQLSchemaDefinition>())
        {
            VisitSchema(schema, scope);
        }

        var annotations = new AnnotationCheck(scope.Mistakes);
        foreach (var node in document.Definitions)
        {
            switch (node)
            {
                case GraphQLSchemaDefinition schema:
                    annotations.Visit(schema.Directives, AnnotationPlace.Schema);
                    break;
                case GraphQLDirectiveDefinition:
                    break;
                case GraphQLTypeDefinition type:
                    Declare(type, scope);
                    VisitAnnotations(type, annotations, scope);
                    break;
                case GraphQLTypeExtension or GraphQLSchemaExtension:
                    scope.Mistakes.Add(node, SdlMistake.Extension("extend"));
                    break;
                default:
                    scope.Mistakes.Add(node, SdlMistake.NotTypeSystem());
                    break;
            }
        }
    }

    private static void VisitSchema(GraphQLSchemaDefinition schema, SdlScope scope)
    {
        foreach (var operation in schema.OperationTypes)
        {
            if (operation.Operation == OperationType.Query)
            {
                scope.QueryName = operation.Type!.Name.StringValue;
            }
            else
            {
                scope.Mistakes.Add(operation, SdlMistake.Operation(operation.Operation == OperationType.Mutation ? "mutation" : "subscription"));
            }
        }
    }

    private static void Declare(GraphQLTypeDefinition type, SdlScope scope)
    {
        var name = type.Name.StringValue;
        if (name.StartsWith("__", StringComparison.Ordinal))
        {
            scope.Mistakes.Add(type.Name, SdlMistake.ReservedName(name));
        }

        if (!scope.Definitions.TryAdd(name, type))
        {
            scope.Mistakes.Add(type.Name, SdlMistake.Duplicate("Type", name));
        }
    }

    private static void VisitAnnotations(GraphQLTypeDefinition type, AnnotationCheck annotations, SdlScope scope)
    {
        var (place, directives) = type switch
        {
            GraphQLObjectTypeDefinition one => (AnnotationPlace.ObjectType, one.Directives),
            GraphQLInterfaceTypeDefinition one => (AnnotationPlace.Interface, one.Directives),
            GraphQLUnionTypeDefinition one => (AnnotationPlace.Union, one.Directives),
            GraphQLEnumTypeDefinition one => (AnnotationPlace.Enum, one.Directives),
            GraphQLScalarTypeDefinition one => (AnnotationPlace.Scalar, one.Directives),
            _ => (AnnotationPlace.Argument, null),
        };
        annotations.Visit(directives, place);
        var fieldPlace = type.Name.StringValue == scope.QueryName ? AnnotationPlace.RootField : AnnotationPlace.Field;
        VisitFields((type as IHasFieldsDefinitionNode)?.Fields, fieldPlace, annotations, scope);
        foreach (var value in (type as GraphQLEnumTypeDefinition)?.Values?.Items ?? [])
        {
            annotations.Visit(value.Directives, AnnotationPlace.EnumValue);
        }
    }

    private static void VisitFields(GraphQLFieldsDefinition? fields, AnnotationPlace place, AnnotationCheck annotations, SdlScope scope)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in fields?.Items ?? [])
        {
            var name = field.Name.StringValue;
            annotations.Visit(field.Directives, place);
            if (name.StartsWith("__", StringComparison.Ordinal))
            {
                scope.Mistakes.Add(field.Name, SdlMistake.ReservedName(name));
            }

            if (!seen.Add(name))
            {
                scope.Mistakes.Add(field.Name, SdlMistake.Duplicate("Field", name));
            }

            if (place == AnnotationPlace.Field && field.Arguments is { Count: > 0 } arguments)
            {
                scope.Mistakes.Add(arguments, SdlMistake.FieldArguments(name));
            }

            foreach (var argument in field.Arguments?.Items ?? [])
            {
                annotations.Visit(argument.Directives, AnnotationPlace.Argument);
            }
        }
    }
}
