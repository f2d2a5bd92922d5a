using GraphQL.Validation;
using GraphQLParser.AST;

namespace Inlogov.Graph.GraphQL.Documents.Rules;

/// <summary>A document to execute has operations and fragments only (specification, section 5.1.1).</summary>
internal sealed class ExecutableDefinitionsRule : ValidationRuleBase
{
    /// <inheritdoc/>
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        foreach (var definition in context.Document.Definitions.Where(one => one is not (GraphQLOperationDefinition or GraphQLFragmentDefinition)))
        {
            var name = (definition as INamedNode)?.Name.StringValue ?? "schema";
            context.ReportError(RuleError.Create(context, "EXECUTABLE_DEFINITIONS", "5.1.1", $"The definition of `{name}` cannot be executed; remove it.", definition));
        }

        return default;
    }
}
