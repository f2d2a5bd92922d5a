using System.Numerics;
using System.Text.Json;
using GraphQL;
using Inlogov.Graph.GraphQL.Responses;

namespace Inlogov.Graph.GraphQL.Documents;

/// <summary>Reads the variables of a request from JSON into what the library coerces: dictionaries, lists, texts, numbers, Booleans and nulls.</summary>
internal static class VariableReader
{
    // Reading an integer costs the square of its digits, and no type holds more.
    // Up to here a double holds every whole number.
    private const double WholeMax = 9_007_199_254_740_992;

    private const int DigitsMax = 400;

    /// <summary>Reads a JSON object; null and undefined are no variables.</summary>
    /// <returns>The error where a value cannot be read, or null.</returns>
    public static ResponseError? Read(JsonElement? given, int itemsMax, out Inputs inputs)
    {
        inputs = Inputs.Empty;
        if (given is not { ValueKind: not (JsonValueKind.Null or JsonValueKind.Undefined) } element)
        {
            return null;
        }

        if (element.ValueKind != JsonValueKind.Object)
        {
            return DocumentErrors.UnreadableVariables("they must be a JSON object.");
        }

        try
        {
            inputs = new Inputs((Dictionary<string, object?>)Read(element, itemsMax)!);
            return null;
        }
        catch (ListTooLongException failure)
        {
            return DocumentErrors.ListTooLong(failure.Length, itemsMax, null);
        }
        catch (FormatException failure)
        {
            return DocumentErrors.UnreadableVariables(failure.Message);
        }
        catch (InvalidOperationException)
        {
            return DocumentErrors.UnreadableVariables("a text holds half a surrogate pair, which is no character.");
        }
    }

    private static object? Read(JsonElement element, int itemsMax) => element.ValueKind switch
    {
        JsonValueKind.Object => ReadObject(element, itemsMax),
        JsonValueKind.Array => ReadArray(element, itemsMax),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => ReadNumber(element),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    private static Dictionary<string, object?> ReadObject(JsonElement element, int itemsMax)
    {
        var members = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            members[member.Name] = Read(member.Value, itemsMax);
        }

        return members;
    }

    private static List<object?> ReadArray(JsonElement element, int itemsMax)
    {
        var length = element.GetArrayLength();
        if (length > itemsMax)
        {
            throw new ListTooLongException(length);
        }

        var items = new List<object?>(length);
        foreach (var item in element.EnumerateArray())
        {
            items.Add(Read(item, itemsMax));
        }

        return items;
    }

    private static object ReadNumber(JsonElement element)
    {
        if (element.TryGetInt32(out var small))
        {
            return small;
        }

        if (element.TryGetInt64(out var large))
        {
            return large;
        }

        var text = element.GetRawText();
        if (text.Length > DigitsMax)
        {
            throw new FormatException($"a number has {text.Length} digits, and {DigitsMax} are allowed.");
        }

        if (!text.AsSpan().ContainsAny('.', 'e', 'E'))
        {
            return BigInteger.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        }

        var number = element.GetDouble();
        if (double.IsInteger(number) && Math.Abs(number) < WholeMax)
        {
            // `1.0` and `1e3` are whole numbers too, and an Int takes them.
            return number is >= int.MinValue and <= int.MaxValue ? (int)number : (long)number;
        }

        return double.IsFinite(number) ? number : throw new FormatException($"`{text}` is too large a number.");
    }

    private sealed class ListTooLongException(int length) : Exception
    {
        public int Length { get; } = length;
    }
}
