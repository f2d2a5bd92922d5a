using System.Collections;
using System.Globalization;
using System.Text.Json;
using Inlogov.Graph.GraphQL.Schema;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.GraphQL.Compilation.Inputs;

/// <summary>Coerced input values and cursor keys as values for the database.</summary>
internal static class GraphValues
{
    /// <summary>A coerced value.</summary>
    public static GraphValue Of(object? value, bool withoutNulls) => value switch
    {
        null => GraphValue.Null,
        string text => text,
        bool truth => truth,
        int number => number,
        long number => number,
        double number => number,
        float number => number,
        decimal number => (double)number,
        GraphObject thing => thing,
        IList list => List(list, withoutNulls),
        _ => throw new InvalidOperationException($"A {value.GetType().Name} is no value of the database."),
    };

    /// <summary>A key of a cursor, which was written as the database's JSON.</summary>
    /// <returns>False where it is not of the key's type.</returns>
    public static bool TryReadKey(JsonElement key, ApiScalar kind, out GraphValue value)
    {
        value = GraphValue.Null;
        switch (kind, key.ValueKind)
        {
            case (_, JsonValueKind.Null):
                return true;
            case (ApiScalar.Boolean, JsonValueKind.True or JsonValueKind.False):
                value = key.GetBoolean();
                return true;
            case (ApiScalar.Float, JsonValueKind.Number):
                value = key.GetDouble();
                return true;
            case (ApiScalar.Int or ApiScalar.Long or ApiScalar.Id, JsonValueKind.Number) when key.TryGetInt64(out var number):
                value = number;
                return true;
            case (ApiScalar.Date or ApiScalar.DateTime, JsonValueKind.String):
                return TryReadTemporal(key.GetString()!, kind, out value);
            case (ApiScalar.Id or ApiScalar.String or ApiScalar.Url or ApiScalar.Enum, JsonValueKind.String):
                value = key.GetString();
                return true;
            default:
                return false;
        }
    }

    private static bool TryReadTemporal(string text, ApiScalar kind, out GraphValue value)
    {
        value = GraphValue.Null;
        if (kind == ApiScalar.Date)
        {
            if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                return false;
            }

            value = GraphDate.Of(date.Year, date.Month, date.Day);
            return true;
        }

        if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var moment))
        {
            return false;
        }

        var nanosecond = (int)(moment.UtcTicks % TimeSpan.TicksPerSecond * 100);
        value = new GraphDateTime(moment.ToUnixTimeSeconds(), nanosecond, (int)moment.Offset.TotalSeconds);
        return true;
    }

    private static GraphValue List(IList list, bool withoutNulls)
    {
        List<GraphValue> items = new(list.Count);
        foreach (var item in list)
        {
            if (item is not null || !withoutNulls)
            {
                items.Add(Of(item, withoutNulls));
            }
        }

        return new GraphList([.. items]);
    }
}
