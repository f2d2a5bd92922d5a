using System.Buffers;
using System.Globalization;
using System.Text;

namespace Inlogov.Graph.GraphQL.Documents;

/// <summary>
/// Writes a document of the September 2025 edition so that the library's parser, which is of an older one, takes it: descriptions of
/// operations, fragments and variables become blanks, <c>\u{1F600}</c> becomes two escapes of four digits, and control characters
/// in texts become escapes. Whatever is wrong is left for the parser to refuse.
/// </summary>
internal sealed class EditionRewrite
{
    private const string BlockQuote = "\"\"\"";
    private const int CodePointDigitsMax = 8;

    private static readonly SearchValues<char> Ignored = SearchValues.Create(" \t\r\n,\uFEFF");
    private static readonly string[] Described = ["query", "mutation", "subscription", "fragment"];

    private readonly string _text;
    private readonly StringBuilder _output;
    private int _at;
    private int _braces;
    private int _parentheses;
    private int _brackets;
    private char _previous;

    private EditionRewrite(string text)
    {
        _text = text;
        _output = new StringBuilder(text.Length);
    }

    /// <summary>The text as the parser takes it.</summary>
    public static string Apply(string text) => text.Contains('"', StringComparison.Ordinal) ? new EditionRewrite(text).Run() : text;

    private string Run()
    {
        while (_at < _text.Length)
        {
            switch (_text[_at])
            {
                case '#':
                    Copy(LineEnd(_at));
                    break;
                case '"':
                    RewriteString();
                    break;
                default:
                    Count(_text[_at]);
                    Copy(_at + 1);
                    break;
            }
        }

        return _output.ToString();
    }

    private void RewriteString()
    {
        var isBlock = string.CompareOrdinal(_text, _at, BlockQuote, 0, BlockQuote.Length) == 0;
        var end = isBlock ? BlockEnd(_at) : StringEnd(_at);
        if (IsDescription(end))
        {
            for (; _at < end; _at++)
            {
                _output.Append(_text[_at] is '\r' or '\n' ? _text[_at] : ' ');
            }
        }
        else if (isBlock)
        {
            Copy(end);
        }
        else
        {
            RewriteCharacters(end);
        }

        _previous = '"';
    }

    /// <summary>Whether a text that ends here describes what follows it: a definition, or a variable (whose default it is not).</summary>
    private bool IsDescription(int end)
    {
        var next = Significant(end);
        if (_braces > 0 || _brackets > 0)
        {
            return false;
        }

        return _parentheses == 0
            ? Array.Exists(Described, word => string.CompareOrdinal(_text, next, word, 0, word.Length) == 0)
            : _previous != '=' && next < _text.Length && _text[next] == '$';
    }

    private void RewriteCharacters(int end)
    {
        while (_at < end)
        {
            var letter = _text[_at];
            if (letter == '\\' && _at + 2 < end && _text[_at + 1] == 'u' && _text[_at + 2] == '{' && TryReadCodePoint(end, out var escapes, out var length))
            {
                _output.Append(escapes);
                _at += length;
            }
            else if (letter == '\\')
            {
                Copy(Math.Min(_at + 2, end));
            }
            else if (letter is < ' ' and not '\t')
            {
                _output.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}");
                _at++;
            }
            else
            {
                Copy(_at + 1);
            }
        }
    }

    private bool TryReadCodePoint(int end, out string escapes, out int length)
    {
        escapes = string.Empty;
        var close = _text.IndexOf('}', _at, end - _at);
        length = close - _at + 1;
        var digits = close < 0 ? [] : _text.AsSpan(_at + 3, close - _at - 3);
        var significant = digits.TrimStart('0');
        if (digits.IsEmpty || significant.Length > CodePointDigitsMax
            || !int.TryParse(significant.IsEmpty ? "0" : significant, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var point)
            || !Rune.IsValid(point))
        {
            return false;
        }

        escapes = string.Concat(new Rune(point).ToString().Select(unit => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}")));
        return true;
    }

    private void Count(char letter)
    {
        _braces += letter switch { '{' => 1, '}' => -1, _ => 0 };
        _parentheses += letter switch { '(' => 1, ')' => -1, _ => 0 };
        _brackets += letter switch { '[' => 1, ']' => -1, _ => 0 };
        _previous = Ignored.Contains(letter) ? _previous : letter;
    }

    private void Copy(int end)
    {
        _output.Append(_text, _at, end - _at);
        _at = end;
    }

    private int LineEnd(int from)
    {
        var end = _text.AsSpan(from).IndexOfAny('\r', '\n');
        return end < 0 ? _text.Length : from + end;
    }

    private int StringEnd(int from)
    {
        var at = from + 1;
        while (at < _text.Length && _text[at] is not ('\r' or '\n'))
        {
            if (_text[at] == '"')
            {
                return at + 1;
            }

            at += _text[at] == '\\' ? 2 : 1;
        }

        return Math.Min(at, _text.Length);
    }

    private int BlockEnd(int from)
    {
        for (var i = _text.IndexOf(BlockQuote, from + BlockQuote.Length, StringComparison.Ordinal); i >= 0; i = _text.IndexOf(BlockQuote, i + 1, StringComparison.Ordinal))
        {
            if (_text[i - 1] != '\\')
            {
                return i + BlockQuote.Length;
            }
        }

        return _text.Length;
    }

    private int Significant(int from)
    {
        while (from < _text.Length && (Ignored.Contains(_text[from]) || _text[from] == '#'))
        {
            from = _text[from] == '#' ? LineEnd(from) : from + 1;
        }

        return from;
    }
}
