using GraphQL.Validation;
using GraphQLParser.AST;

namespace Inlogov.Graph.GraphQL.Documents.Rules;

/// <summary>Nothing asks for the schema where introspection is switched off; <c>__typename</c> stays.</summary>
internal sealed class NoIntrospectionRule : ValidationRuleBase
{
    private static readonly INodeVisitor Visitor = new MatchingNodeVisitor<GraphQLField>((field, context) =>
    {
        if (field.Name.Value.Span is "__schema" or "__type")
        {
            context.ReportError(RuleError.Create(
                context, "INTROSPECTION_DISABLED", "4", $"Introspection is switched off, so that `{field.Name.StringValue}` cannot be asked.", field));
        }
    });

    /// <inheritdoc/>
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(Visitor);
}
