using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Inlogov.Graph.GraphQL.Documents.Rules;

/// <summary>
/// Each use of a variable is allowed where it stands (specification, section 5.8.5). The library's rule lets a <c>String</c> pass for an
/// <c>ID</c>, takes a default of null for a value, and does not look into lists and OneOf objects.
/// </summary>
internal sealed class VariablesFitRule : ValidationRuleBase
{
    /// <inheritdoc/>
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        var schema = context.Schema;
        var fragments = new FragmentsInDocument(context.Document);
        var uses = fragments.ByName.Values.ToDictionary(
            fragment => fragment,
            fragment => VariableUses.Of(schema, schema.AllTypes[fragment.TypeCondition.Type.Name.Value], fragment.Directives, fragment.SelectionSet));
        foreach (var operation in context.Document.Definitions.OfType<GraphQLOperationDefinition>().Where(one => one.Variables is { Count: > 0 }))
        {
            var root = operation.Operation switch
            {
                OperationType.Query => schema.Query,
                OperationType.Mutation => schema.Mutation,
                _ => schema.Subscription,
            };
            var all = VariableUses.Of(schema, root, operation.Directives, operation.SelectionSet)
                .Concat(fragments.ReachedFrom(operation.SelectionSet).SelectMany(fragment => uses[fragment]));
            Check(operation.Variables!, all, context);
        }

        return default;
    }

    private static void Check(GraphQLVariablesDefinition definitions, IEnumerable<VariableUse> uses, ValidationContext context)
    {
        var byName = new Dictionary<string, GraphQLVariableDefinition>(StringComparer.Ordinal);
        foreach (var definition in definitions.Items)
        {
            byName.TryAdd(definition.Variable.Name.StringValue, definition);
        }

        foreach (var use in uses)
        {
            if (byName.TryGetValue(use.Name, out var definition) && TypeOf(definition.Type, context.Schema) is { } type && !IsAllowed(type, definition.DefaultValue, use))
            {
                var message = use.IsOneOf && AreCompatible(type, use.Type)
                    ? $"Variable `${use.Name}` of type `{type}` can be null, but stands for a field of a OneOf object, which cannot; declare it with `!` or a default."
                    : $"Variable `${use.Name}` of type `{type}` is used where `{use.Type}` is expected.";
                context.ReportError(RuleError.Create(context, "VARIABLES_IN_ALLOWED_POSITION", "5.8.5", message, definition, use.Node));
            }
        }
    }

    private static bool IsAllowed(IGraphType type, GraphQLValue? defaultValue, VariableUse use)
    {
        var hasValue = defaultValue is not (null or GraphQLNullValue);
        if (use.IsOneOf && type is not NonNullGraphType && !hasValue)
        {
            return false;
        }

        if (use.Type is NonNullGraphType nonNull && type is not NonNullGraphType)
        {
            return (use.HasDefault || hasValue) && AreCompatible(type, nonNull.ResolvedType!);
        }

        return AreCompatible(type, use.Type);
    }

    private static bool AreCompatible(IGraphType type, IGraphType expected) => (type, expected) switch
    {
        (NonNullGraphType a, NonNullGraphType b) => AreCompatible(a.ResolvedType!, b.ResolvedType!),
        (_, NonNullGraphType) => false,
        (NonNullGraphType a, _) => AreCompatible(a.ResolvedType!, expected),
        (ListGraphType a, ListGraphType b) => AreCompatible(a.ResolvedType!, b.ResolvedType!),
        (ListGraphType, _) or (_, ListGraphType) => false,
        _ => type.Name == expected.Name,
    };

    private static IGraphType? TypeOf(GraphQLType type, ISchema schema) => type switch
    {
        GraphQLNonNullType wrapper => TypeOf(wrapper.Type, schema) is { } inner ? new NonNullGraphType(inner) : null,
        GraphQLListType list => TypeOf(list.Type, schema) is { } inner ? new ListGraphType(inner) : null,
        GraphQLNamedType named => schema.AllTypes[named.Name.Value],
        _ => null,
    };
}
