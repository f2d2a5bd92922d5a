using System.Numerics;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Inlogov.Graph.GraphQL.Schema.Scalars;

/// <summary><c>Long</c>: a signed integer of 64 bits.</summary>
internal sealed class LongScalar : ScalarGraphType
{
    public LongScalar()
    {
        Name = "Long";
        Description = "A signed integer of 64 bits.";
    }

    /// <inheritdoc/>
    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLIntValue number when long.TryParse(number.Value.Span, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var parsed) => parsed,
        GraphQLNullValue => null,
        _ => ThrowLiteralConversionError(value),
    };

    /// <inheritdoc/>
    public override object? ParseValue(object? value) => value switch
    {
        null => null,
        int number => (long)number,
        long number => number,
        ulong and <= long.MaxValue => (long)(ulong)value,
        BigInteger number when number >= long.MinValue && number <= long.MaxValue => (long)number,
        double number when double.IsInteger(number) && Math.Abs(number) <= 1L << 53 => (long)number,
        decimal number when decimal.IsInteger(number) && number is >= long.MinValue and <= long.MaxValue => (long)number,
        _ => ThrowValueConversionError(value),
    };
}
