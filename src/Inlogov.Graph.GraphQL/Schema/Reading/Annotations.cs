using GraphQLParser.AST;

namespace Inlogov.Graph.GraphQL.Schema.Reading;

/// <summary>Reads annotations and type references whose form has been checked.</summary>
internal static class Annotations
{
    /// <summary>The annotation of that name, or null.</summary>
    public static GraphQLDirective? Find(this IHasDirectivesNode node, string name) =>
        node.Directives?.Items.FirstOrDefault(annotation => annotation.Name.StringValue == name);

    /// <summary>The value of an argument, or null.</summary>
    public static GraphQLValue? Argument(this GraphQLDirective annotation, string name) =>
        annotation.Arguments?.Items.FirstOrDefault(argument => argument.Name.StringValue == name)?.Value;

    /// <summary>The text of an argument, or null where it is absent or no text.</summary>
    public static string? Text(this GraphQLDirective annotation, string name) => (annotation.Argument(name) as GraphQLStringValue)?.Value.ToString();

    /// <summary>The name that an enum argument has, or null.</summary>
    public static string? Word(this GraphQLDirective annotation, string name) => (annotation.Argument(name) as GraphQLEnumValue)?.Name.StringValue;

    /// <summary>What a description says, or null.</summary>
    public static string? Text(this GraphQLDescription? description) => description?.Value.ToString();

    /// <summary>Takes a type reference apart.</summary>
    public static TypeReading Read(this GraphQLType type)
    {
        var (outer, isNonNull) = Strip(type);
        if (outer is not GraphQLListType list)
        {
            return new TypeReading((GraphQLNamedType)outer, false, isNonNull, false, false);
        }

        var (inner, isItemNonNull) = Strip(list.Type);
        var isNested = inner is GraphQLListType;
        while (inner is GraphQLListType deeper)
        {
            inner = Strip(deeper.Type).Type;
        }

        return new TypeReading((GraphQLNamedType)inner, true, isNonNull, isItemNonNull, isNested);
    }

    private static (GraphQLType Type, bool IsNonNull) Strip(GraphQLType type) => type is GraphQLNonNullType wrapper ? (wrapper.Type, true) : (type, false);
}
