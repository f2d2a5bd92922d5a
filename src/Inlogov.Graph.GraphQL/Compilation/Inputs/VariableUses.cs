using GraphQL.Types;
using GraphQLParser.AST;
using Inlogov.Graph.GraphQL.Documents;
using Inlogov.Graph.GraphQL.Schema;

namespace Inlogov.Graph.GraphQL.Compilation.Inputs;

/// <summary>Finds the variables of an operation that stand for cursors and ids.</summary>
internal static class VariableUses
{
    /// <summary>The uses by variable; variables that are plain values are left out.</summary>
    public static IReadOnlyDictionary<string, VariableUse> Of(GraphQLOperation operation)
    {
        Dictionary<string, VariableUse> uses = new(StringComparer.Ordinal);
        Collect(operation, operation.Definition.SelectionSet, operation.RootType, uses, []);
        return uses;
    }

    private static void Collect(
        GraphQLOperation operation, GraphQLSelectionSet? selection, IGraphType? type, Dictionary<string, VariableUse> uses, HashSet<string> visited)
    {
        foreach (var node in selection?.Selections ?? [])
        {
            switch (node)
            {
                case GraphQLField field:
                    var definition = (type as IComplexGraphType)?.GetField(field.Name.Value);
                    CollectArguments(field, definition, uses);
                    Collect(operation, field.SelectionSet, Named(definition?.ResolvedType), uses, visited);
                    break;
                case GraphQLInlineFragment inline:
                    Collect(operation, inline.SelectionSet, Condition(operation, inline.TypeCondition) ?? type, uses, visited);
                    break;
                case GraphQLFragmentSpread spread when visited.Add(spread.FragmentName.Name.StringValue):
                    var fragment = operation.Fragments[spread.FragmentName.Name.StringValue];
                    Collect(operation, fragment.SelectionSet, Condition(operation, fragment.TypeCondition), uses, visited);
                    break;
            }
        }
    }

    private static void CollectArguments(GraphQLField field, FieldType? definition, Dictionary<string, VariableUse> uses)
    {
        foreach (var argument in field.Arguments ?? Enumerable.Empty<GraphQLArgument>())
        {
            if (argument.Value is GraphQLVariable variable && Use(definition, argument.Name.StringValue) is var use and not VariableUse.Value)
            {
                uses[variable.Name.StringValue] = use;
            }
        }
    }

    private static VariableUse Use(FieldType? definition, string argument) => argument switch
    {
        "after" or "before" => VariableUse.Cursor,
        _ when definition is not null && FieldPlan.Find(definition) is PathsRootPlan =>
            argument is PathsRootPlan.LengthArgument or PathsRootPlan.ViaArgument ? VariableUse.Literal : VariableUse.Value,
        NeighboursRootPlan.TypesArgument when definition is not null && FieldPlan.Find(definition) is NeighboursRootPlan => VariableUse.Literal,
        _ when definition is not null && IsId(FieldPlan.Find(definition), argument) => VariableUse.Id,
        _ => VariableUse.Value,
    };

    private static bool IsId(FieldPlan? plan, string argument) => plan switch
    {
        SingleRootPlan single => single.Root.Type.Scalars.Any(field => field.Name == argument && field.Scalar == ApiScalar.Id),
        ThroughRootPlan through => through.Root.StartArgument == argument,
        _ => false,
    };

    private static IGraphType? Condition(GraphQLOperation operation, GraphQLTypeCondition? condition) =>
        condition is null ? null : operation.Schema.Types.AllTypes[condition.Type.Name.Value];

    private static IGraphType? Named(IGraphType? type) => type is IProvideResolvedType inner ? Named(inner.ResolvedType) : type;
}
