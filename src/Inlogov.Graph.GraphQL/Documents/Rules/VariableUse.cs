using GraphQL.Types;
using GraphQLParser.AST;

namespace Inlogov.Graph.GraphQL.Documents.Rules;

/// <summary>A place where a variable is used.</summary>
/// <param name="Node">The variable there.</param>
/// <param name="Type">The type that the place expects.</param>
/// <param name="HasDefault">Whether the place has a default that takes the value's place when it is absent.</param>
/// <param name="IsOneOf">Whether the place is a field of a OneOf input object, which cannot be null.</param>
internal readonly record struct VariableUse(GraphQLVariable Node, IGraphType Type, bool HasDefault, bool IsOneOf)
{
    /// <summary>The variable's name.</summary>
    public string Name => Node.Name.StringValue;
}
