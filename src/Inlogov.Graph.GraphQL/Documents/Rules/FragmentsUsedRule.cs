using GraphQL.Validation;
using GraphQLParser.AST;

namespace Inlogov.Graph.GraphQL.Documents.Rules;

/// <summary>Some operation spreads each fragment (specification, section 5.5.1.4). The library's rule is silent where the document has no operation.</summary>
internal sealed class FragmentsUsedRule : ValidationRuleBase
{
    /// <inheritdoc/>
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        var fragments = new FragmentsInDocument(context.Document);
        var used = new HashSet<GraphQLFragmentDefinition>();
        foreach (var operation in context.Document.Definitions.OfType<GraphQLOperationDefinition>())
        {
            used.UnionWith(fragments.ReachedFrom(operation.SelectionSet));
        }

        foreach (var (name, fragment) in fragments.ByName.Where(one => !used.Contains(one.Value)))
        {
            context.ReportError(RuleError.Create(context, "NO_UNUSED_FRAGMENTS", "5.5.1.4", $"Fragment `{name}` is never used.", fragment));
        }

        return default;
    }
}
