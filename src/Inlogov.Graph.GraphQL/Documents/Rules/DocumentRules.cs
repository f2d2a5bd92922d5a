using GraphQL;
using GraphQL.Instrumentation;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQL.Validation.Rules;
using GraphQLParser.AST;
using Inlogov.Graph.GraphQL.Responses;

namespace Inlogov.Graph.GraphQL.Documents.Rules;

/// <summary>
/// The rules of the specification's chapter 5: the library's, with ours in the place of those that are missing or too slow. They look
/// at no variables, so that their outcome can be kept.
/// </summary>
internal static class DocumentRules
{
    private static readonly IValidationRule[] Rules =
    [
        new ExecutableDefinitionsRule(),
        new OperationTypeExistsRule(),
        .. DocumentValidator.CoreRules.Where(rule => rule is not (
            OverlappingFieldsCanBeMerged or NoFragmentCycles or NoUnusedFragments or SingleRootFieldSubscriptions or VariablesInAllowedPosition)),
        new FieldsCanBeMergedRule(),
        new FragmentsUsedRule(),
        new SubscriptionRootFieldRule(),
        new VariablesFitRule(),
    ];

    private static readonly NoIntrospectionRule NoIntrospection = new();

    // What a rule of the first pass has refused need not be refused again by coercion.
    private static readonly IValidationRule[] LaterRules = [new LiteralArgumentsRule()];

    /// <summary>The first errors of a document that is within all limits.</summary>
    public static async ValueTask<IReadOnlyList<ResponseError>> CheckAsync(ISchema schema, GraphQLDocument document, GraphQLOptions options)
    {
        var context = ContextOf(schema, document);
        await RunAsync(options.Introspection ? Rules : [.. Rules, NoIntrospection], context, options.ErrorsMax);
        if (!context.HasErrors)
        {
            await RunAsync(LaterRules, context, options.ErrorsMax);
        }

        return context.HasErrors ? [.. context.Errors.Take(options.ErrorsMax).Select(error => LibraryErrors.Convert(error, options))] : [];
    }

    private static async ValueTask RunAsync(IReadOnlyList<IValidationRule> rules, ValidationContext context, int errorsMax)
    {
        context.TypeInfo.Clear();
        List<INodeVisitor> visitors = [context.TypeInfo];
        foreach (var rule in rules)
        {
            if (await rule.GetPreNodeVisitorAsync(context) is { } visitor)
            {
                visitors.Add(visitor);
            }
        }

        var stop = new StopAfterErrors(errorsMax);
        visitors.Add(stop);
        try
        {
            await new BasicVisitor(visitors).VisitAsync(context.Document, new BasicVisitor.State(context));
        }
        catch (OperationCanceledException) when (stop.HasStopped)
        {
            // There are errors enough.
        }
    }

    private static ValidationContext ContextOf(ISchema schema, GraphQLDocument document) => new()
    {
        Schema = schema,
        Document = document,
        Operation = document.Definitions.OfType<GraphQLOperationDefinition>().FirstOrDefault()
            ?? new GraphQLOperationDefinition(new GraphQLSelectionSet([])),
        TypeInfo = new TypeInfo(schema),
        Variables = Inputs.Empty,
        Extensions = Inputs.Empty,
        UserContext = new Dictionary<string, object?>(),
        Metrics = Metrics.None,
    };
}
