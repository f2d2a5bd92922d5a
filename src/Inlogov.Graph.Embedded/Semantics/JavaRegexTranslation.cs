using System.Globalization;
using System.Text;

namespace Inlogov.Graph.Embedded.Semantics;

/// <summary>
/// Rewrites a Java regular expression for .NET. They differ in that Java's classes \d \w \s \b and case-insensitivity are
/// ASCII, its dot stops at five line ends and takes a surrogate pair as one, and in that .NET has no possessive
/// quantifiers, \Q…\E, \h, \R, class unions and intersections.
/// </summary>
internal sealed class JavaRegexTranslation(string pattern)
{
    private const string Pair = @"[\uD800-\uDBFF][\uDC00-\uDFFF]";
    private const string LineEnds = @"\n\r\u0085\u2028\u2029";
    private const string Word = "a-zA-Z0-9_";

    private readonly StringBuilder _out = new();
    private int _at;
    private bool _ignoresCase;
    private bool _ignoresUnicodeCase;
    private bool _dotTakesAll;
    private bool _dotStopsAtLineFeedOnly;

    /// <summary>The pattern as .NET reads it.</summary>
    /// <exception cref="ArgumentException">The pattern ends inside a construct.</exception>
    public string Translate()
    {
        Alternatives();
        return _at == pattern.Length ? _out.ToString() : throw new ArgumentException("a `)` closes nothing");
    }

    private void Alternatives()
    {
        while (_at < pattern.Length && pattern[_at] != ')')
        {
            if (pattern[_at] == '|')
            {
                _out.Append(pattern[_at++]);
                continue;
            }

            var start = _out.Length;
            if (Atom())
            {
                Quantifier(start);
            }
        }
    }

    private bool Atom()
    {
        var character = pattern[_at];
        switch (character)
        {
            case '(':
                return Group();
            case '[':
                _at++;
                _out.Append(new JavaRegexClass(pattern, ref _at, _ignoresCase, _ignoresUnicodeCase).Text);
                return true;
            case '\\':
                return Escape();
            case '.':
                _at++;
                _out.Append(Dot());
                return true;
            case '^' or '$':
                _at++;
                _out.Append(character);
                return false;
            case '*' or '+' or '?':
                throw new ArgumentException($"`{character}` repeats nothing");
            default:
                Literal(ReadPoint());
                return true;
        }
    }

    private bool Group()
    {
        var (ignoresCase, ignoresUnicodeCase, takesAll, lineFeedOnly) = (_ignoresCase, _ignoresUnicodeCase, _dotTakesAll, _dotStopsAtLineFeedOnly);
        _at++;
        var opening = "(";
        if (_at < pattern.Length && pattern[_at] == '?')
        {
            opening = Special();
            if (opening.Length == 0)
            {
                // Flags alone, as (?i): they hold to the end of the enclosing group.
                return false;
            }
        }

        _out.Append(opening);
        Alternatives();
        if (_at == pattern.Length)
        {
            throw new ArgumentException("a `(` is not closed");
        }

        _at++;
        _out.Append(')');
        (_ignoresCase, _ignoresUnicodeCase, _dotTakesAll, _dotStopsAtLineFeedOnly) = (ignoresCase, ignoresUnicodeCase, takesAll, lineFeedOnly);
        return true;
    }

    private string Special()
    {
        foreach (var known in (ReadOnlySpan<string>)["?:", "?=", "?!", "?>", "?<=", "?<!"])
        {
            if (string.CompareOrdinal(pattern, _at, known, 0, known.Length) == 0)
            {
                _at += known.Length;
                return "(" + known;
            }
        }

        var start = _at++;
        if (_at < pattern.Length && pattern[_at] == '<')
        {
            var end = pattern.IndexOf('>', _at);
            _at = end < 0 ? throw new ArgumentException("the name of a group is not closed") : end + 1;
            return "(" + pattern[start.._at];
        }

        return Flags();
    }

    private string Flags()
    {
        var isOn = true;
        var kept = new StringBuilder("(?");
        for (; _at < pattern.Length && pattern[_at] is not (')' or ':'); _at++)
        {
            switch (pattern[_at])
            {
                case '-':
                    isOn = false;
                    kept.Append('-');
                    break;
                case 'i':
                    _ignoresCase = isOn;
                    break;
                case 'u':
                    _ignoresUnicodeCase = isOn;
                    break;
                case 's':
                    _dotTakesAll = isOn;
                    break;
                case 'd':
                    _dotStopsAtLineFeedOnly = isOn;
                    break;
                case 'm' or 'x':
                    kept.Append(pattern[_at]);
                    break;
                case 'U':
                    break;
                default:
                    throw new ArgumentException($"`{pattern[_at]}` is not a flag");
            }
        }

        if (_at == pattern.Length)
        {
            throw new ArgumentException("a `(` is not closed");
        }

        var isGroup = pattern[_at++] == ':';
        var flags = kept.ToString().TrimEnd('-');
        if (isGroup)
        {
            return flags + ":";
        }

        _out.Append(flags.Length > 2 ? flags + ")" : string.Empty);
        return string.Empty;
    }

    private bool Escape()
    {
        if (_at + 1 == pattern.Length)
        {
            throw new ArgumentException("a `\\` escapes nothing");
        }

        var next = pattern[_at + 1];
        if (next == 'Q')
        {
            Quoted();
            return true;
        }

        if (next is 'b' or 'B')
        {
            _at += 2;
            _out.Append(next == 'b'
                ? $"(?:(?<=[{Word}])(?![{Word}])|(?<![{Word}])(?=[{Word}]))"
                : $"(?:(?<=[{Word}])(?=[{Word}])|(?<![{Word}])(?![{Word}]))");
            return false;
        }

        if (next == 'R')
        {
            _at += 2;
            _out.Append(@"(?:\r\n|[\n\x0B\f\r\u0085\u2028\u2029])");
            return true;
        }

        if (char.IsAsciiDigit(next) || next is 'A' or 'z' or 'Z' or 'G')
        {
            _at += 2;
            _out.Append('\\').Append(next);
            return char.IsAsciiDigit(next);
        }

        if (next == 'k')
        {
            var end = pattern.IndexOf('>', _at);
            _out.Append(end < 0 ? throw new ArgumentException("the name of a group is not closed") : pattern[_at..(end + 1)]);
            _at = end + 1;
            return true;
        }

        _at++;
        if (JavaRegexClass.TryReadShorthand(pattern, ref _at, out var members))
        {
            _out.Append('[').Append(members).Append(']');
            return true;
        }

        Literal(JavaRegexClass.ReadEscapedPoint(pattern, ref _at));
        return true;
    }

    private void Quoted()
    {
        var end = pattern.IndexOf(@"\E", _at, StringComparison.Ordinal);
        var text = end < 0 ? pattern[(_at + 2)..] : pattern[(_at + 2)..end];
        foreach (var rune in text.EnumerateRunes())
        {
            Literal(rune.Value);
        }

        _at = end < 0 ? pattern.Length : end + 2;
    }

    // Possessive `a++` is the atomic group (?>a+).
    private void Quantifier(int start)
    {
        while (_at < pattern.Length && pattern[_at] is '*' or '+' or '?' or '{')
        {
            var from = _at++;
            if (pattern[from] == '{')
            {
                _at = pattern.IndexOf('}', from) + 1;
                if (_at == 0 || !pattern[(from + 1)..(_at - 1)].All(one => char.IsAsciiDigit(one) || one == ','))
                {
                    throw new ArgumentException("a `{` is not closed");
                }
            }

            _out.Append(pattern, from, _at - from);
            if (_at < pattern.Length && pattern[_at] == '?')
            {
                _out.Append(pattern[_at++]);
            }
            else if (_at < pattern.Length && pattern[_at] == '+')
            {
                _at++;
                _out.Insert(start, "(?>").Append(')');
            }

            if (_at < pattern.Length && pattern[_at] is '*' or '+' or '?')
            {
                throw new ArgumentException($"`{pattern[_at]}` repeats nothing");
            }
        }
    }

    private void Literal(int point)
    {
        if (_ignoresCase && JavaRegexClass.OtherCase(point, _ignoresUnicodeCase) is { } other)
        {
            _out.Append("(?:").Append(JavaRegexClass.Escape(point)).Append('|').Append(JavaRegexClass.Escape(other)).Append(')');
            return;
        }

        // A pair of surrogates is one atom for a quantifier.
        _out.Append(point > char.MaxValue
            ? string.Create(CultureInfo.InvariantCulture, $"(?:{JavaRegexClass.Escape(point)})")
            : JavaRegexClass.Escape(point));
    }

    private string Dot() => (_dotTakesAll, _dotStopsAtLineFeedOnly) switch
    {
        (true, _) => $@"(?:{Pair}|[\s\S])",
        (false, true) => $@"(?:{Pair}|[^\n])",
        (false, false) => $"(?:{Pair}|[^{LineEnds}])",
    };

    private int ReadPoint()
    {
        var isPair = char.IsSurrogatePair(pattern, _at);
        var point = isPair ? char.ConvertToUtf32(pattern, _at) : pattern[_at];
        _at += isPair ? 2 : 1;
        return point;
    }
}
