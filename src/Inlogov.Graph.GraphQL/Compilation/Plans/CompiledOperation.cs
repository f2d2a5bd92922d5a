using GraphQL.Types;
using GraphQLParser.AST;
using Inlogov.Graph.GraphQL.Compilation.Costs;
using Inlogov.Graph.GraphQL.Compilation.Inputs;

namespace Inlogov.Graph.GraphQL.Compilation.Plans;

/// <summary>An operation compiled for one shape of its variables.</summary>
/// <param name="Roots">The root fields in the order of the answer.</param>
internal sealed record CompiledOperation(IReadOnlyList<CompiledRoot> Roots);

/// <summary>A root field of the answer.</summary>
/// <param name="Name">Its name in the answer.</param>
/// <param name="Node">Where it stands in the document.</param>
/// <param name="IsNonNull">Whether null may not stand in its place, and so takes the place of all data.</param>
internal abstract record CompiledRoot(string Name, GraphQLField Node, bool IsNonNull);

/// <summary>A root field that the query alone determines: <c>__typename</c>.</summary>
internal sealed record ConstantRoot(string Name, GraphQLField Node, ConstantShape Value) : CompiledRoot(Name, Node, true);

/// <summary>A root field about the schema: <c>__schema</c>, <c>__type</c>.</summary>
/// <param name="Name">Its name in the answer.</param>
/// <param name="Node">Where it stands in the document.</param>
/// <param name="IsNonNull">Whether null may not stand in its place.</param>
/// <param name="Selections">The selection sets below it, of all the fields that merge into it.</param>
internal sealed record IntrospectionRoot(string Name, GraphQLField Node, bool IsNonNull, IReadOnlyList<GraphQLSelectionSet> Selections)
    : CompiledRoot(Name, Node, IsNonNull);

/// <summary>A root field that one statement answers. The statement gives one row of one column, or none for null.</summary>
/// <param name="Name">Its name in the answer.</param>
/// <param name="Node">Where it stands in the document.</param>
/// <param name="IsNonNull">Whether null may not stand in its place, and so takes the place of all data.</param>
/// <param name="Statement">The Cypher text.</param>
/// <param name="Shape">How the row is written.</param>
/// <param name="Arguments">The fields whose arguments the parameters come from.</param>
/// <param name="Parameters">Where each parameter comes from.</param>
/// <param name="Connections">The connections by number.</param>
internal sealed record StatementRoot(
    string Name,
    GraphQLField Node,
    bool IsNonNull,
    string Statement,
    Shape Shape,
    IReadOnlyList<ArgumentField> Arguments,
    IReadOnlyList<ParameterPlan> Parameters,
    IReadOnlyList<ConnectionPlan> Connections) : CompiledRoot(Name, Node, IsNonNull)
{
    /// <summary>A list of ids whose length is limited, or null.</summary>
    public InputPath? LimitedIds { get; init; }

    /// <summary>What the statement is estimated to read.</summary>
    public required Reads Reads { get; init; }

    /// <summary>The numbers of rows that are limited like a page, each with the field that has it.</summary>
    public required IReadOnlyList<(InputPath Path, string Field)> LimitedRows { get; init; }
}

/// <summary>A field that has arguments.</summary>
internal sealed record ArgumentField(FieldType Type, GraphQLField Node);
