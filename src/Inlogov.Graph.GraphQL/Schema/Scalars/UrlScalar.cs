using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Inlogov.Graph.GraphQL.Schema.Scalars;

/// <summary><c>URL</c>: an absolute URI, kept as the text it was.</summary>
internal sealed class UrlScalar : ScalarGraphType
{
    public UrlScalar()
    {
        Name = "URL";
        Description = "An absolute URL.";
        this.ApplyDirective("specifiedBy", "url", "https://www.rfc-editor.org/rfc/rfc3986");
    }

    /// <inheritdoc/>
    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLStringValue text => Read(text.Value.ToString()) ?? ThrowLiteralConversionError(value),
        GraphQLNullValue => null,
        _ => ThrowLiteralConversionError(value),
    };

    /// <inheritdoc/>
    public override object? ParseValue(object? value) => value switch
    {
        null => null,
        string text => Read(text) ?? ThrowValueConversionError(value),
        _ => ThrowValueConversionError(value),
    };

    private static string? Read(string text) => Uri.TryCreate(text, UriKind.Absolute, out _) ? text : null;
}
