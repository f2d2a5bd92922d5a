using System.Globalization;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.GraphQL.Schema.Scalars;

/// <summary><c>DateTime</c>: an instant with its offset from UTC, read into a <see cref="GraphDateTime"/>.</summary>
internal sealed class DateTimeScalar : ScalarGraphType
{
    private const int FractionDigitsMax = 9;

    public DateTimeScalar()
    {
        Name = "DateTime";
        Description = "An instant with its offset from UTC, such as `2024-03-21T12:30:00Z`.";
        this.ApplyDirective("specifiedBy", "url", "https://www.rfc-editor.org/rfc/rfc3339#section-5.6");
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
        GraphDateTime instant => instant,
        string text => Read(text) ?? ThrowValueConversionError(value),
        _ => ThrowValueConversionError(value),
    };

    private static GraphDateTime? Read(string text)
    {
        var dot = text.IndexOf('.', StringComparison.Ordinal);
        var end = dot + 1;
        while (dot >= 0 && end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        var digits = dot < 0 ? string.Empty : text[(dot + 1)..end];
        var whole = dot < 0 ? text : text[..dot] + text[end..];
        if ((dot >= 0 && digits.Length is 0 or > FractionDigitsMax)
            || !DateTimeOffset.TryParseExact(whole, "yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            || !(whole.EndsWith('Z') || whole[^6] is '+' or '-'))
        {
            return null;
        }

        var nanosecond = digits.Length == 0 ? 0 : int.Parse(digits.PadRight(FractionDigitsMax, '0'), CultureInfo.InvariantCulture);
        return new GraphDateTime(instant.ToUnixTimeSeconds(), nanosecond, (int)instant.Offset.TotalSeconds);
    }
}
