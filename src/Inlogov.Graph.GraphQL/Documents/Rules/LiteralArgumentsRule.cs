using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Inlogov.Graph.GraphQL.Documents.Rules;

/// <summary>
/// Arguments without variables coerce to their types (specification, section 5.6.1). The library's rules miss some, such as an object of a
/// OneOf type below a non-null, and would then fail at each request: so they are coerced here, once.
/// </summary>
internal sealed class LiteralArgumentsRule : ValidationRuleBase
{
    private static readonly INodeVisitor Visitor = new NodeVisitors(
        new MatchingNodeVisitor<GraphQLField>((field, context) => Check(context.TypeInfo.GetFieldDef()?.Arguments, field.Arguments, field, context)),
        new MatchingNodeVisitor<GraphQLDirective>((directive, context) => Check(context.TypeInfo.GetDirective()?.Arguments, directive.Arguments, directive, context)));

    /// <inheritdoc/>
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(Visitor);

    private static void Check(QueryArguments? definitions, GraphQLArguments? arguments, ASTNode owner, ValidationContext context)
    {
        foreach (var argument in arguments?.Items ?? [])
        {
            if (definitions?.Find(argument.Name.Value) is not { } definition || HasVariable(argument.Value))
            {
                continue;
            }

            try
            {
                ExecutionHelper.GetArguments(new QueryArguments(definition), new GraphQLArguments([argument]), Variables.None, context.Document, owner, null);
            }
            catch (ValidationError error)
            {
                context.ReportError(RuleError.Create(context, error.Code ?? "ARGUMENTS_OF_CORRECT_TYPE", "5.6.1", error.Message, argument));
            }
        }
    }

    private static bool HasVariable(GraphQLValue value) => value switch
    {
        GraphQLVariable => true,
        GraphQLListValue list => list.Values?.Exists(HasVariable) == true,
        GraphQLObjectValue thing => thing.Fields?.Exists(field => HasVariable(field.Value)) == true,
        _ => false,
    };
}
