using System.Collections;
using System.Globalization;
using Inlogov.Graph.GraphQL.Compilation.Inputs;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.GraphQL.Tests.Naive;

/// <summary>Properties and how two of them compare.</summary>
internal static class NaiveValues
{
    public static GraphValue Property(GraphMap properties, string name) => properties.TryGetValue(name, out var value) ? value : GraphValue.Null;

    public static GraphValue Of(object? input) => GraphValues.Of(input, withoutNulls: false);

    public static IReadOnlyList<GraphValue> List(object? input) => [.. ((IList)input!).Cast<object?>().Select(Of)];

    public static GraphValue Lower(GraphValue value) => value.Kind == GraphValueKind.String ? value.AsString().ToLowerInvariant() : value;

    /// <summary>The order of two values that are there.</summary>
    public static int Compare(GraphValue one, GraphValue other) => (one.Kind, other.Kind) switch
    {
        (GraphValueKind.String, GraphValueKind.String) => string.CompareOrdinal(one.AsString(), other.AsString()),
        (GraphValueKind.Boolean, GraphValueKind.Boolean) => one.AsBoolean().CompareTo(other.AsBoolean()),
        (GraphValueKind.Integer, GraphValueKind.Integer) => one.AsInteger().CompareTo(other.AsInteger()),
        (GraphValueKind.Integer or GraphValueKind.Float, GraphValueKind.Integer or GraphValueKind.Float) => Number(one).CompareTo(Number(other)),
        (GraphValueKind.DateTime, GraphValueKind.DateTime) => Moment(one).CompareTo(Moment(other)),
        _ => string.CompareOrdinal(one.ToString(), other.ToString()),
    };

    /// <summary>The order of two values of which one may be absent: absence is greater than anything.</summary>
    public static int CompareWithNull(GraphValue one, GraphValue other) => (one.IsNull, other.IsNull) switch
    {
        (true, true) => 0,
        (true, false) => 1,
        (false, true) => -1,
        _ => Compare(one, other),
    };

    public static string Text(GraphValue value) => value.ToString().Trim('\'');

    private static double Number(GraphValue value) => value.Kind == GraphValueKind.Integer ? value.AsInteger() : value.AsFloat();

    private static DateTimeOffset Moment(GraphValue value) => DateTimeOffset.Parse(Text(value), CultureInfo.InvariantCulture);
}
