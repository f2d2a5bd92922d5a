using GraphQL;
using GraphQL.Types;
using GraphQL.Utilities;

namespace Inlogov.Graph.GraphQL.Schema;

/// <summary>Prints an API schema as SDL.</summary>
internal static class SchemaText
{
    /// <summary>The whole schema, types in alphabetical order.</summary>
    public static string Write(ISchema types) => types.Print(new PrintOptions { StringComparison = StringComparison.Ordinal });
}
