using GraphQL.Introspection;
using GraphQL.Types;

namespace Inlogov.Graph.GraphQL.Introspection;

/// <summary>Lets introspection show every field and directive, where the library's own filter hides some that the specification has.</summary>
internal sealed class WholeSchemaFilter : DefaultSchemaFilter
{
    private static readonly Task<bool> Yes = Task.FromResult(true);

    /// <inheritdoc/>
    public override Task<bool> AllowField(IGraphType parent, IFieldType field) => Yes;

    /// <inheritdoc/>
    public override Task<bool> AllowDirective(Directive directive) => Yes;
}
