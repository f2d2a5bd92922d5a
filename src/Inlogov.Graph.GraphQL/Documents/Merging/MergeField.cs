using GraphQL.Types;
using GraphQLParser.AST;

namespace Inlogov.Graph.GraphQL.Documents.Merging;

/// <summary>A field as it takes part in merging.</summary>
/// <param name="Key">The response key.</param>
/// <param name="Node">The field in the document.</param>
/// <param name="Parent">The type on which it is selected, or null where that is unknown.</param>
/// <param name="Type">The type of its value, or null where the field is unknown.</param>
internal readonly record struct MergeField(string Key, GraphQLField Node, IGraphType? Parent, IGraphType? Type)
{
    /// <summary>The field's name.</summary>
    public string Name => Node.Name.StringValue;

    /// <summary>Whether the parent is an object type, which no other object type's fields can meet.</summary>
    public bool HasConcreteParent => Parent is IObjectGraphType;
}
