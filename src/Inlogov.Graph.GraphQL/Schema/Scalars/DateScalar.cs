using System.Globalization;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.GraphQL.Schema.Scalars;

/// <summary><c>Date</c>: a calendar date, read into a <see cref="GraphDate"/>.</summary>
internal sealed class DateScalar : ScalarGraphType
{
    public DateScalar()
    {
        Name = "Date";
        Description = "A calendar date, such as `2024-03-21`.";
        this.ApplyDirective("specifiedBy", "url", "https://www.rfc-editor.org/rfc/rfc3339#section-5.6");
    }

    /// <inheritdoc/>
    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLStringValue text => Read(text.Value.Span) ?? ThrowLiteralConversionError(value),
        GraphQLNullValue => null,
        _ => ThrowLiteralConversionError(value),
    };

    /// <inheritdoc/>
    public override object? ParseValue(object? value) => value switch
    {
        null => null,
        GraphDate date => date,
        string text => Read(text) ?? ThrowValueConversionError(value),
        _ => ThrowValueConversionError(value),
    };

    private static GraphDate? Read(ReadOnlySpan<char> text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? GraphDate.Of(date.Year, date.Month, date.Day)
            : null;
}
