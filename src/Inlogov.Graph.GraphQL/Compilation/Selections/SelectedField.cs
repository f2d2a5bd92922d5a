using GraphQL.Types;
using GraphQLParser.AST;
using Inlogov.Graph.GraphQL.Schema;

namespace Inlogov.Graph.GraphQL.Compilation.Selections;

/// <summary>One field of the answer: all the fields of the document that merge into it (GraphQL specification 6.3.2).</summary>
/// <param name="ResponseName">Its alias or name.</param>
/// <param name="Parent">The name of the type that has it.</param>
/// <param name="Type">Its definition; null for <c>__typename</c>, <c>__schema</c> and <c>__type</c>.</param>
/// <param name="Node">The first of the document's fields, from which the arguments are taken.</param>
/// <param name="Selections">The selection sets below it, in document order.</param>
internal sealed record SelectedField(
    string ResponseName, string Parent, FieldType? Type, GraphQLField Node, IReadOnlyList<GraphQLSelectionSet> Selections)
{
    /// <summary>What the field means; null for fields of introspection.</summary>
    public FieldPlan? Plan { get; } = Type is null ? null : FieldPlan.Find(Type);

    /// <summary>Whether it is <c>__typename</c>.</summary>
    public bool IsTypeName => Node.Name.Value == "__typename";

    /// <summary>The type of its value, without list and non-null.</summary>
    public IGraphType Named => Unwrap(Type!.ResolvedType!);

    /// <summary>Whether its value is never null.</summary>
    public bool IsNonNull => Type!.ResolvedType is NonNullGraphType;

    /// <summary>Whether the elements of its value, a list, are never null.</summary>
    public bool IsItemNonNull => Nullable(Type!.ResolvedType!) is ListGraphType { ResolvedType: NonNullGraphType };

    private static IGraphType Nullable(IGraphType type) => type is NonNullGraphType nonNull ? nonNull.ResolvedType! : type;

    private static IGraphType Unwrap(IGraphType type) => type is IProvideResolvedType inner ? Unwrap(inner.ResolvedType!) : type;
}
