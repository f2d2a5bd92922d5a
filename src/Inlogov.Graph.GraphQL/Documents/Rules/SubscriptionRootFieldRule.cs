using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using Inlogov.Graph.GraphQL.Documents.Merging;

namespace Inlogov.Graph.GraphQL.Documents.Rules;

/// <summary>
/// A subscription has one root field, which is no introspection and which no <c>@skip</c> or <c>@include</c> can take away
/// (specification, section 5.2.4.1). The library's rule does not merge fields of one key and does not look at the directives.
/// </summary>
internal sealed class SubscriptionRootFieldRule : ValidationRuleBase
{
    /// <inheritdoc/>
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        if (context.Schema.Subscription is not { } root)
        {
            return default;
        }

        var fragments = new FragmentsInDocument(context.Document);
        foreach (var operation in context.Document.Definitions.OfType<GraphQLOperationDefinition>().Where(one => one.Operation == OperationType.Subscription))
        {
            Check(operation, root, fragments, context);
        }

        return default;
    }

    private static void Check(GraphQLOperationDefinition operation, IObjectGraphType root, FragmentsInDocument fragments, ValidationContext context)
    {
        var fields = new FieldCollection(context.Schema, fragments.ByName).Collect(operation.SelectionSet, root);
        var extra = fields.Where(field => field.Key != fields[0].Key).Select(field => field.Node).ToArray<ASTNode>();
        if (extra.Length > 0)
        {
            Report(context, "A subscription has exactly one root field.", extra);
        }

        foreach (var field in fields.Where(field => field.Name.StartsWith("__", StringComparison.Ordinal)))
        {
            Report(context, $"The root field of a subscription cannot be `{field.Name}`.", field.Node);
        }

        var conditions = fields.Select(field => field.Node.Directives?.Items.Find(one => one.Name == "skip" || one.Name == "include")).OfType<ASTNode>().ToArray();
        if (conditions.Length > 0)
        {
            Report(context, "The root field of a subscription cannot be skipped.", conditions);
        }
    }

    private static void Report(ValidationContext context, string message, params ASTNode[] nodes) =>
        context.ReportError(RuleError.Create(context, "SINGLE_ROOT_FIELD_SUBSCRIPTIONS", "5.2.4.1", message, nodes));
}
