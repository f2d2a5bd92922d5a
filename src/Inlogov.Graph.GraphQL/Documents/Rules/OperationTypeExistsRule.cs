using GraphQL.Validation;
using GraphQLParser.AST;

namespace Inlogov.Graph.GraphQL.Documents.Rules;

/// <summary>The schema has a root type for each operation of the document (specification, section 5.2.1.1).</summary>
internal sealed class OperationTypeExistsRule : ValidationRuleBase
{
    /// <inheritdoc/>
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        foreach (var operation in context.Document.Definitions.OfType<GraphQLOperationDefinition>())
        {
            var (root, kind) = operation.Operation switch
            {
                OperationType.Query => (context.Schema.Query, "query"),
                OperationType.Mutation => (context.Schema.Mutation, "mutation"),
                _ => (context.Schema.Subscription, "subscription"),
            };
            if (root is null)
            {
                context.ReportError(RuleError.Create(context, "OPERATION_TYPE_EXISTENCE", "5.2.1.1", $"The schema has no {kind} type, so that no {kind} can be run.", operation));
            }
        }

        return default;
    }
}
