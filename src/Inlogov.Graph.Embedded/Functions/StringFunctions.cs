using System.Text;
using Inlogov.Graph.Embedded.Semantics;
using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Functions;

/// <summary>Functions on strings, which count in code points.</summary>
internal static class StringFunctions
{
    public static IReadOnlyList<CypherFunction> All { get; } =
    [
        OfText("toUpper", text => JavaCasing.ToUpper(text)),
        OfText("upper", text => JavaCasing.ToUpper(text)),
        OfText("toLower", text => JavaCasing.ToLower(text)),
        OfText("lower", text => JavaCasing.ToLower(text)),
        OfText("char_length", text => CodePoints.Count(text)),
        OfText("character_length", text => CodePoints.Count(text)),
        new("ltrim", 1, 2, (arguments, _) => Trim("ltrim", arguments, true, false)),
        new("rtrim", 1, 2, (arguments, _) => Trim("rtrim", arguments, false, true)),
        new("btrim", 1, 2, (arguments, _) => Trim("btrim", arguments, true, true)),
        new("trim", 1, 3, (arguments, _) => TrimCharacter(arguments)),
        new("left", 2, 2, (arguments, _) => Left(arguments)),
        new("right", 2, 2, (arguments, _) => Right(arguments)),
        new("substring", 2, 3, (arguments, _) => Substring(arguments)),
        new("replace", 3, 3, (arguments, _) => Replace(arguments)),
        new("split", 2, 2, (arguments, _) => Split(arguments)),
        new("reverse", 1, 1, (arguments, _) => Reverse(arguments[0])),
        new("normalize", 1, 2, (arguments, _) => Normalize(arguments)),
    ];

    private static CypherFunction OfText(string name, Func<string, GraphValue> compute) => new(
        name, 1, 1, (arguments, _) => arguments[0].IsNull ? arguments[0] : compute(FunctionArguments.Text(name, arguments[0])));

    private static GraphValue Trim(string name, ReadOnlySpan<GraphValue> arguments, bool leading, bool trailing)
    {
        if (FunctionArguments.AnyNull(arguments))
        {
            return GraphValue.Null;
        }

        var text = FunctionArguments.Text(name, arguments[0]);
        return Trimmed(text, arguments.Length == 2 ? FunctionArguments.Text(name, arguments[1]) : null, leading, trailing);
    }

    /// <summary><c>trim(text)</c>, and <c>trim(LEADING character FROM text)</c> as the side, the character and the text.</summary>
    private static GraphValue TrimCharacter(ReadOnlySpan<GraphValue> arguments)
    {
        if (FunctionArguments.AnyNull(arguments))
        {
            return GraphValue.Null;
        }

        if (arguments.Length == 1)
        {
            return Trimmed(FunctionArguments.Text("trim", arguments[0]), null, true, true);
        }

        var text = FunctionArguments.Text("trim", arguments[^1]);
        var character = FunctionArguments.Text("trim", arguments[^2]);
        if (CodePoints.Count(character) != 1)
        {
            throw CypherErrors.Argument($"`trim` takes away one character, but was given `{character}`; use `btrim` for several.");
        }

        var side = arguments.Length == 3 ? FunctionArguments.Text("trim", arguments[0]).ToUpperInvariant() : "BOTH";
        return Trimmed(text, character, side != "TRAILING", side != "LEADING");
    }

    private static GraphValue Trimmed(string text, string? characters, bool leading, bool trailing)
    {
        var wanted = characters?.EnumerateRunes().ToHashSet();
        bool GoesAway(Rune rune) => wanted is null ? IsJavaWhitespace(rune.Value) : wanted.Contains(rune);
        var (start, end) = (0, text.Length);
        while (leading && start < end && Rune.DecodeFromUtf16(text.AsSpan(start, end - start), out var first, out var length) == 0 && GoesAway(first))
        {
            start += length;
        }

        // Given characters to take from the end alone, Neo4j 5.26 never takes the first UTF-16 unit: `rtrim('aa', 'a')` is `a`.
        var endMin = wanted is not null && !leading ? Math.Min(1, text.Length) : start;
        while (trailing && end > endMin && Rune.DecodeLastFromUtf16(text.AsSpan(start, end - start), out var last, out var length) == 0 && GoesAway(last))
        {
            end -= length;
        }

        return text[start..end];
    }

    // Character.isWhitespace of Java: Unicode's separators but not the no-break spaces, and the ASCII controls.
    private static bool IsJavaWhitespace(int point) => point switch
    {
        >= 0x09 and <= 0x0D or >= 0x1C and <= 0x1F => true,
        0xA0 or 0x2007 or 0x202F => false,
        _ => point <= char.MaxValue && char.IsSeparator((char)point),
    };

    private static GraphValue Left(ReadOnlySpan<GraphValue> arguments)
    {
        if (FunctionArguments.AnyNull(arguments))
        {
            return GraphValue.Null;
        }

        var text = FunctionArguments.Text("left", arguments[0]);
        return text[..CodePoints.IndexOf(text, NotNegative("left", arguments[1], false))];
    }

    private static GraphValue Right(ReadOnlySpan<GraphValue> arguments)
    {
        if (FunctionArguments.AnyNull(arguments))
        {
            return GraphValue.Null;
        }

        var text = FunctionArguments.Text("right", arguments[0]);
        var count = NotNegative("right", arguments[1], false);
        return text[CodePoints.IndexOf(text, Math.Max(0, CodePoints.Count(text) - count))..];
    }

    private static GraphValue Substring(ReadOnlySpan<GraphValue> arguments)
    {
        if (FunctionArguments.AnyNull(arguments))
        {
            return GraphValue.Null;
        }

        var text = FunctionArguments.Text("substring", arguments[0]);
        var start = NotNegative("substring", arguments[1], true);
        var rest = text[CodePoints.IndexOf(text, start)..];
        return arguments.Length == 2 ? rest : rest[..CodePoints.IndexOf(rest, NotNegative("substring", arguments[2], true))];
    }

    /// <summary>A count of characters.</summary>
    /// <exception cref="GraphException">It is negative or, where Neo4j insists, beyond 32 bits; Neo4j fails on these without a client's code.</exception>
    private static long NotNegative(string function, GraphValue value, bool fits32Bits)
    {
        var count = FunctionArguments.Integer(function, value);
        return count >= 0 && (!fits32Bits || count <= int.MaxValue)
            ? count
            : throw CypherErrors.Execution($"`{function}` cannot count `{count}` characters.");
    }

    private static GraphValue Replace(ReadOnlySpan<GraphValue> arguments)
    {
        if (FunctionArguments.AnyNull(arguments))
        {
            return GraphValue.Null;
        }

        var text = FunctionArguments.Text("replace", arguments[0]);
        var search = FunctionArguments.Text("replace", arguments[1]);
        var by = FunctionArguments.Text("replace", arguments[2]);
        if (search.Length > 0)
        {
            return text.Replace(search, by, StringComparison.Ordinal);
        }

        // As in Java, the empty string is found around each UTF-16 unit, which tears surrogate pairs.
        var spread = new StringBuilder(by);
        foreach (var unit in text)
        {
            spread.Append(Whole(unit)).Append(by);
        }

        return spread.ToString();
    }

    private static GraphValue Split(ReadOnlySpan<GraphValue> arguments)
    {
        if (FunctionArguments.AnyNull(arguments))
        {
            return GraphValue.Null;
        }

        var text = FunctionArguments.Text("split", arguments[0]);
        var delimiters = arguments[1].Kind == GraphValueKind.List ? arguments[1].AsList().ToArray() : [arguments[1]];
        if (Array.Exists(delimiters, delimiter => delimiter.IsNull))
        {
            return GraphValue.Null;
        }

        var texts = Array.ConvertAll(delimiters, delimiter => FunctionArguments.Text("split", delimiter));
        if (text.Length > 0 && Array.TrueForAll(texts, one => one.Length == 0))
        {
            return new GraphList(text.Select(unit => GraphValue.From(Whole(unit))));
        }

        return new GraphList(text.Split(Array.FindAll(texts, one => one.Length > 0), StringSplitOptions.None).Select(part => GraphValue.From(part)));
    }

    // Half of a surrogate pair cannot be written as UTF-8; Java writes a question mark.
    private static string Whole(char unit) => char.IsSurrogate(unit) ? "?" : unit.ToString();

    private static GraphValue Reverse(GraphValue value) => value.Kind switch
    {
        GraphValueKind.Null => value,
        GraphValueKind.String => CodePoints.Reverse(value.AsString()),
        GraphValueKind.List => new GraphList(value.AsList().Reverse().ToArray()),
        _ => throw CypherErrors.WrongType("reverse", "a string or list", value),
    };

    private static GraphValue Normalize(ReadOnlySpan<GraphValue> arguments)
    {
        if (FunctionArguments.AnyNull(arguments))
        {
            return GraphValue.Null;
        }

        var text = FunctionArguments.Text("normalize", arguments[0]);
        var form = arguments.Length == 1 ? "NFC" : FunctionArguments.Text("normalize", arguments[1]);
        return text.Normalize(form.ToUpperInvariant() switch
        {
            "NFC" => NormalizationForm.FormC,
            "NFD" => NormalizationForm.FormD,
            "NFKC" => NormalizationForm.FormKC,
            "NFKD" => NormalizationForm.FormKD,
            _ => throw CypherErrors.Argument($"`{form}` is not a normal form; use NFC, NFD, NFKC or NFKD."),
        });
    }
}
