using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using Inlogov.Graph.GraphQL.Documents.Merging;

namespace Inlogov.Graph.GraphQL.Documents.Rules;

/// <summary>
/// Fields of one response key can be merged (specification, section 5.3.2). Takes the place of the library's rule, which compares all
/// pairs: 2,000 fields of one name keep it busy for 44 seconds.
/// </summary>
internal sealed class FieldsCanBeMergedRule : ValidationRuleBase
{
    /// <inheritdoc/>
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        var fragments = new FragmentsInDocument(context.Document).ByName;
        var collection = new FieldCollection(context.Schema, fragments);
        foreach (var operation in context.Document.Definitions.OfType<GraphQLOperationDefinition>())
        {
            Report(new FieldMerging(collection).FindConflict(operation.SelectionSet, RootOf(context.Schema, operation)), context);
        }

        foreach (var (name, fragment) in fragments)
        {
            if (!collection.Reached.Contains(name))
            {
                Report(new FieldMerging(collection).FindConflict(fragment.SelectionSet, collection.Find(fragment.TypeCondition.Type)), context);
            }
        }

        return default;
    }

    private static void Report(MergeConflict? conflict, ValidationContext context)
    {
        if (conflict is not null)
        {
            var message = $"Fields `{conflict.Key}` conflict because {conflict.Reason}. Use different aliases on the fields to fetch both if this was intentional.";
            context.ReportError(RuleError.Create(context, "OVERLAPPING_FIELDS_CAN_BE_MERGED", "5.3.2", message, conflict.First, conflict.Second));
        }
    }

    private static IObjectGraphType? RootOf(ISchema schema, GraphQLOperationDefinition operation) => operation.Operation switch
    {
        OperationType.Query => schema.Query,
        OperationType.Mutation => schema.Mutation,
        _ => schema.Subscription,
    };
}
