using GraphQLParser.AST;

namespace Inlogov.Graph.GraphQL.Schema.Reading;

/// <summary>A type reference taken apart.</summary>
/// <param name="Named">The name at its core.</param>
/// <param name="IsList">Whether it is a list.</param>
/// <param name="IsNonNull">Whether it is never null.</param>
/// <param name="IsItemNonNull">Whether the values of the list are never null.</param>
/// <param name="IsNested">Whether it is a list of lists.</param>
internal readonly record struct TypeReading(GraphQLNamedType Named, bool IsList, bool IsNonNull, bool IsItemNonNull, bool IsNested)
{
    /// <summary>The name at its core.</summary>
    public string Name => Named.Name.StringValue;
}
