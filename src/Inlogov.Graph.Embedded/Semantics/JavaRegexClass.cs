using System.Globalization;
using System.Text;

namespace Inlogov.Graph.Embedded.Semantics;

/// <summary>One character class of a Java regular expression, <c>[a-z&amp;&amp;[^aeiou]]</c>, as a .NET pattern for one code point.</summary>
internal sealed class JavaRegexClass
{
    private readonly StringBuilder _members = new();
    private readonly List<string> _pairs = [];
    private readonly List<string> _nested = [];
    private readonly bool _ignoresCase;
    private readonly bool _ignoresUnicodeCase;

    /// <summary>Reads a class whose opening bracket has been read.</summary>
    /// <exception cref="ArgumentException">The class is not closed.</exception>
    public JavaRegexClass(string pattern, ref int at, bool ignoresCase, bool ignoresUnicodeCase)
    {
        _ignoresCase = ignoresCase;
        _ignoresUnicodeCase = ignoresUnicodeCase;
        var isNegated = at < pattern.Length && pattern[at] == '^';
        at += isNegated ? 1 : 0;
        var operands = new List<string>();
        var isFirst = true;
        while (at < pattern.Length && (pattern[at] != ']' || isFirst))
        {
            if (string.CompareOrdinal(pattern, at, "&&", 0, 2) == 0)
            {
                operands.Add(Union());
                at += 2;
            }
            else
            {
                Member(pattern, ref at);
            }

            isFirst = false;
        }

        if (at == pattern.Length)
        {
            throw new ArgumentException("a `[` is not closed");
        }

        at++;
        operands.Add(Union());
        var all = string.Concat(operands.SkipLast(1).Select(operand => $"(?={operand})")) + operands[^1];
        Text = isNegated ? $@"(?:(?!{all})(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|[\s\S]))" : operands.Count > 1 ? $"(?:{all})" : all;
    }

    /// <summary>The .NET pattern.</summary>
    public string Text { get; }

    /// <summary>The members of \d and its like, which are ASCII in Java, and of \p{…}; the backslash has been read.</summary>
    public static bool TryReadShorthand(string pattern, ref int at, out string members)
    {
        var letter = pattern[at];
        if (letter is 'p' or 'P')
        {
            members = Property(pattern, ref at, letter == 'P');
            return true;
        }

        members = letter switch
        {
            'd' => "0-9",
            'D' => @"\x00-/:-\uFFFF",
            'w' => "a-zA-Z0-9_",
            'W' => @"\x00-/:-@\[-\^`{-\uFFFF",
            's' => @" \t\n\x0B\f\r",
            'S' => @"\x00-\x08\x0E-\x1F!-\uFFFF",
            'h' => @" \t\xA0\u1680\u180e\u2000-\u200a\u202f\u205f\u3000",
            'v' => @"\n\x0B\f\r\x85\u2028\u2029",
            _ => string.Empty,
        };
        at += members.Length > 0 ? 1 : 0;
        return members.Length > 0;
    }

    /// <summary>The code point of an escape such as \n, \t, \x41 or \.; the backslash has been read.</summary>
    /// <exception cref="ArgumentException">There is no such escape.</exception>
    public static int ReadEscapedPoint(string pattern, ref int at)
    {
        var letter = pattern[at++];
        switch (letter)
        {
            case 'n':
                return '\n';
            case 't':
                return '\t';
            case 'r':
                return '\r';
            case 'f':
                return '\f';
            case 'a':
                return '\a';
            case 'e':
                return '\u001b';
            case 'x' when at < pattern.Length && pattern[at] == '{':
                var end = pattern.IndexOf('}', at);
                var point = int.Parse(pattern.AsSpan(at + 1, end - at - 1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
                at = end + 1;
                return point;
            case 'x':
                return Hexadecimal(pattern, ref at, 2);
            case 'u':
                return Hexadecimal(pattern, ref at, 4);
            default:
                return char.IsAsciiLetter(letter) ? throw new ArgumentException($"`\\{letter}` is not an escape") : letter;
        }
    }

    /// <summary>The point in .NET's syntax, one or two units.</summary>
    public static string Escape(int point)
    {
        var text = point is >= 0xD800 and <= 0xDFFF ? ((char)point).ToString() : char.ConvertFromUtf32(point);
        return string.Concat(text.Select(unit => char.IsAsciiLetterOrDigit(unit) ? unit.ToString() : $"\\u{(int)unit:X4}"));
    }

    /// <summary>The same letter in the other case, or null.</summary>
    public static int? OtherCase(int point, bool unicode)
    {
        if (point < 128 ? !char.IsAsciiLetter((char)point) : !unicode || point > char.MaxValue)
        {
            return null;
        }

        var letter = (char)point;
        var other = char.IsUpper(letter) ? char.ToLowerInvariant(letter) : char.ToUpperInvariant(letter);
        return other == letter ? null : other;
    }

    private void Member(string pattern, ref int at)
    {
        if (pattern[at] == '[')
        {
            at++;
            _nested.Add(new JavaRegexClass(pattern, ref at, _ignoresCase, _ignoresUnicodeCase).Text);
            return;
        }

        if (pattern[at] == '\\' && at + 1 < pattern.Length)
        {
            var after = at + 1;
            if (TryReadShorthand(pattern, ref after, out var members))
            {
                _members.Append(members);
                at = after;
                return;
            }
        }

        var from = ReadPoint(pattern, ref at);
        var isRange = at + 1 < pattern.Length && pattern[at] == '-' && pattern[at + 1] is not (']' or '[');
        if (!isRange)
        {
            AddRange(from, from);
            return;
        }

        at++;
        var to = ReadPoint(pattern, ref at);
        AddRange(from, to >= from ? to : throw new ArgumentException("a range of characters runs backwards"));
    }

    private static int ReadPoint(string pattern, ref int at)
    {
        if (pattern[at] == '\\' && at + 1 < pattern.Length)
        {
            at++;
            return ReadEscapedPoint(pattern, ref at);
        }

        var isPair = char.IsSurrogatePair(pattern, at);
        var point = isPair ? char.ConvertToUtf32(pattern, at) : pattern[at];
        at += isPair ? 2 : 1;
        return point;
    }

    private void AddRange(int from, int to)
    {
        if (to > char.MaxValue)
        {
            // Points beyond the basic plane are pairs of units: listed one by one, which ranges of emoji can bear.
            for (var point = Math.Max(from, 0x10000); point <= Math.Min(to, from + 4096); point++)
            {
                _pairs.Add(Escape(point));
            }

            to = char.MaxValue;
        }

        if (from > to)
        {
            return;
        }

        _members.Append(Escape(from)).Append('-').Append(Escape(to));
        for (var point = from; _ignoresCase && point <= Math.Min(to, _ignoresUnicodeCase ? 0x24FF : 127); point++)
        {
            if (OtherCase(point, _ignoresUnicodeCase) is { } other)
            {
                _members.Append(Escape(other));
            }
        }
    }

    private string Union()
    {
        var parts = new List<string>(_nested);
        parts.AddRange(_pairs);
        if (_members.Length > 0)
        {
            parts.Add($"[{_members}]");
        }

        _members.Clear();
        _pairs.Clear();
        _nested.Clear();
        return parts.Count == 1 ? parts[0] : $"(?:{string.Join('|', parts)})";
    }

    private static int Hexadecimal(string pattern, ref int at, int length)
    {
        if (at + length > pattern.Length)
        {
            throw new ArgumentException("an escape is cut short");
        }

        at += length;
        return int.TryParse(pattern.AsSpan(at - length, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var point)
            ? point
            : throw new ArgumentException("an escape has a digit that is not hexadecimal");
    }

    private static string Property(string pattern, ref int at, bool isNegated)
    {
        at++;
        string name;
        if (at < pattern.Length && pattern[at] == '{')
        {
            var end = pattern.IndexOf('}', at);
            name = end < 0 ? throw new ArgumentException("the name of a property is not closed") : pattern[(at + 1)..end];
            at = end + 1;
        }
        else
        {
            name = at < pattern.Length ? pattern[at++].ToString() : throw new ArgumentException("a property has no name");
        }

        var members = name switch
        {
            "Lower" or "IsLowercase" or "javaLowerCase" => isNegated ? @"\x00-`{-\uFFFF" : "a-z",
            "Upper" or "IsUppercase" or "javaUpperCase" => isNegated ? @"\x00-@\[-\uFFFF" : "A-Z",
            "Alpha" => isNegated ? @"\x00-@\[-`{-\uFFFF" : "a-zA-Z",
            "Digit" => isNegated ? @"\x00-/:-\uFFFF" : "0-9",
            "Alnum" => isNegated ? @"\x00-/:-@\[-`{-\uFFFF" : "a-zA-Z0-9",
            "Punct" => isNegated ? @"\x00- 0-9A-Za-z\x7F-\uFFFF" : @"!-/:-@\[-`{-~",
            "Space" => isNegated ? @"\x00-\x08\x0E-\x1F!-\uFFFF" : @" \t\n\x0B\f\r",
            "ASCII" => isNegated ? @"\x80-\uFFFF" : @"\x00-\x7F",
            "IsAlphabetic" => isNegated ? @"\P{L}" : @"\p{L}\p{Nl}",
            "IsDigit" => isNegated ? @"\P{Nd}" : @"\p{Nd}",
            "IsPunctuation" => isNegated ? @"\P{P}" : @"\p{P}",
            _ => string.Empty,
        };
        if (members.Length > 0)
        {
            return members;
        }

        var general = name.StartsWith("Is", StringComparison.Ordinal) ? name[2..] : name;
        return $"\\{(isNegated ? 'P' : 'p')}{{{general}}}";
    }
}
