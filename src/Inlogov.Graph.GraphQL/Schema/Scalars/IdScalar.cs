using System.Globalization;
using System.Numerics;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Inlogov.Graph.GraphQL.Schema.Scalars;

/// <summary><c>ID</c> as the specification has it: written as a text or an integer, always read as a text (section 3.5.5).</summary>
internal sealed class IdScalar : ScalarGraphType
{
    public IdScalar()
    {
        Name = "ID";
        Description = "A unique key: a text, or an integer that is read as one.";
    }

    /// <inheritdoc/>
    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLStringValue text => text.Value.ToString(),
        GraphQLIntValue number => number.Value.ToString(),
        GraphQLNullValue => null,
        _ => ThrowLiteralConversionError(value),
    };

    /// <inheritdoc/>
    public override object? ParseValue(object? value) => value switch
    {
        null => null,
        string text => text,
        int or long or ulong or BigInteger => Convert.ToString(value, CultureInfo.InvariantCulture),
        double number when double.IsInteger(number) && Math.Abs(number) < 1e15 => number.ToString("F0", CultureInfo.InvariantCulture),
        decimal number when decimal.IsInteger(number) => number.ToString("F0", CultureInfo.InvariantCulture),
        _ => ThrowValueConversionError(value),
    };
}
