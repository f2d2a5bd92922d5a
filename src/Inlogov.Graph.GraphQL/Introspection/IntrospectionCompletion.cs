using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQL.Utilities;

namespace Inlogov.Graph.GraphQL.Introspection;

/// <summary>
/// Adds to the introspection types what the specification has and the library has not: <c>__Type.specifiedByURL</c> and
/// <c>__Directive.args(includeDeprecated:)</c> (sections 4.2.2 and 4.2.6).
/// </summary>
internal sealed class IntrospectionCompletion : BaseSchemaNodeVisitor
{
    private const string IncludeDeprecated = "includeDeprecated";

    /// <inheritdoc/>
    public override void VisitObject(IObjectGraphType type, ISchema schema)
    {
        if (type.Name == "__Type" && !type.HasField("specifiedByURL"))
        {
            type.AddField(new FieldType
            {
                Name = "specifiedByURL",
                ResolvedType = schema.AllTypes["String"] ?? new StringGraphType(),
                Resolver = new FuncFieldResolver<string?>(context => UrlOf(context.Source)),
            });
        }
        else if (type.Name == "__Directive" && type.Fields.Find("args") is { } arguments && arguments.Arguments?.Find(IncludeDeprecated) is null)
        {
            Complete(arguments, schema);
        }
    }

    private static string? UrlOf(object? type) =>
        (type as ScalarGraphType)?.FindAppliedDirective("specifiedBy")?.FindArgument("url")?.Value as string;

    private static void Complete(FieldType arguments, ISchema schema)
    {
        arguments.Arguments ??= new QueryArguments();
        arguments.Arguments.Add(new QueryArgument(schema.AllTypes["Boolean"] ?? new BooleanGraphType()) { Name = IncludeDeprecated, DefaultValue = false });
        arguments.Resolver = new FuncFieldResolver<object?>(context => (context.Source as Directive)?.Arguments?
            .Where(argument => argument.DeprecationReason is null || context.GetArgument<bool>(IncludeDeprecated)) ?? []);
    }
}
