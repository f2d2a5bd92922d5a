namespace Inlogov.Graph.Embedded.FullText.Queries;

/// <summary>Cuts a query string into tokens as Lucene's classic parser does: the longest token wins, and what follows <c>^</c>, <c>[</c> or <c>{</c> has rules of its own.</summary>
internal sealed class QueryLexer
{
    private const string TermEnders = " \t\n\r\u3000+-!():^[]\"{}~*?\\/";

    private readonly string _text;
    private readonly List<QueryToken> _tokens = [];
    private int _at;
    private bool _isInRange;

    private QueryLexer(string text) => _text = text;

    private char Sign => _text[_at];

    /// <summary>All tokens, the last of which is <see cref="QueryTokenKind.End"/>.</summary>
    /// <exception cref="FullTextQueryException">A sign has no meaning where it stands.</exception>
    public static IReadOnlyList<QueryToken> Read(string text)
    {
        var lexer = new QueryLexer(text);
        lexer.ReadAll();
        return lexer._tokens;
    }

    private static bool IsSpace(char sign) => sign is ' ' or '\t' or '\n' or '\r' or '\u3000';

    private void ReadAll()
    {
        while (_at < _text.Length)
        {
            if (_isInRange)
            {
                ReadInRange();
            }
            else if (IsSpace(Sign))
            {
                _at++;
            }
            else if (!ReadSign() && !ReadEnclosed())
            {
                ReadWord();
            }
        }

        _tokens.Add(new QueryToken(QueryTokenKind.End, string.Empty, _at));
    }

    private bool ReadSign()
    {
        switch (Sign)
        {
            case '+' or '-' or '!' when _at + 1 < _text.Length && IsSpace(_text[_at + 1]):
                return Add(QueryTokenKind.BareOperator, 2);
            case '+':
                return Add(QueryTokenKind.Plus, 1);
            case '-':
                return Add(QueryTokenKind.Minus, 1);
            case '!':
                return Add(QueryTokenKind.Not, 1);
            case '(':
                return Add(QueryTokenKind.Open, 1);
            case ')':
                return Add(QueryTokenKind.Close, 1);
            case ':':
                return Add(QueryTokenKind.Colon, 1);
            case '^':
                Add(QueryTokenKind.Caret, 1);
                return ReadNumber();
            case '~':
                return Add(QueryTokenKind.Tilde, TermLength(_at + 1, isStart: false, out _) + 1);
            case '[' or '{':
                _isInRange = true;
                return Add(QueryTokenKind.RangeStart, 1);
            case ']' or '}':
                throw FullTextErrors.BadSign(Sign, _at);
            default:
                return false;
        }
    }

    private bool ReadNumber()
    {
        var end = Digits(_at);
        if (end == _at && _at < _text.Length)
        {
            throw FullTextErrors.BadSign(Sign, _at);
        }

        if (end + 1 < _text.Length && _text[end] == '.' && char.IsAsciiDigit(_text[end + 1]))
        {
            end = Digits(end + 1);
        }

        return end == _at || Add(QueryTokenKind.Number, end - _at);
    }

    private int Digits(int from)
    {
        while (from < _text.Length && char.IsAsciiDigit(_text[from]))
        {
            from++;
        }

        return from;
    }

    private bool ReadEnclosed() => Sign switch
    {
        '"' => Add(QueryTokenKind.Quoted, QuotedLength()),
        '/' => Add(QueryTokenKind.Regex, LengthToUnescaped('/', 1) is > 0 and var length ? length : throw FullTextErrors.Unclosed("regular expression", _at)),
        _ => false,
    };

    private int QuotedLength()
    {
        for (var end = _at + 1; end < _text.Length; end++)
        {
            if (_text[end] == '"')
            {
                return end + 1 - _at;
            }

            if (_text[end] == '\\')
            {
                end++;
            }
        }

        throw FullTextErrors.Unclosed("text in double quotes", _at);
    }

    // To the first mark that no backslash precedes; else to the last mark; 0 where there is none.
    private int LengthToUnescaped(char mark, int contentMin)
    {
        var length = 0;
        for (var end = _at + contentMin; end < _text.Length; end++)
        {
            if (_text[end] == mark)
            {
                length = end + 1 - _at;
                if (_text[end - 1] != '\\')
                {
                    break;
                }
            }
        }

        return length;
    }

    private void ReadWord()
    {
        var length = TermLength(_at, isStart: true, out var lastIsPlain);
        var end = _at + length;
        if (end < _text.Length && _text[end] is '*' or '?')
        {
            ReadPattern(length);
            return;
        }

        if (length == 0 || !lastIsPlain)
        {
            throw FullTextErrors.BadSign(_text[Math.Min(end, _text.Length - 1)], Math.Min(end, _text.Length - 1));
        }

        var kind = _text.AsSpan(_at, length) switch
        {
            "AND" or "&&" => QueryTokenKind.And,
            "OR" or "||" => QueryTokenKind.Or,
            "NOT" => QueryTokenKind.Not,
            _ => QueryTokenKind.Term,
        };
        Add(kind, length);
    }

    private void ReadPattern(int plainLength)
    {
        var end = _at + plainLength;
        var start = end;
        while (end < _text.Length && (_text[end] is '*' or '?' || TermLength(end, isStart: false, out _) > 0))
        {
            end += _text[end] is '*' or '?' ? 1 : TermLength(end, isStart: false, out _);
        }

        var isStarAtEnd = end == start + 1 && _text[start] == '*';
        Add(!isStarAtEnd ? QueryTokenKind.Wildcard : plainLength == 0 ? QueryTokenKind.Star : QueryTokenKind.Prefix, end - _at);
    }

    // How many signs of a word stand there; a backslash takes the next sign with it.
    private int TermLength(int from, bool isStart, out bool isWhole)
    {
        isWhole = true;
        var end = from;
        while (end < _text.Length)
        {
            var sign = _text[end];
            if (sign == '\\')
            {
                if (end + 1 == _text.Length)
                {
                    isWhole = false;
                    break;
                }

                end += 2;
            }
            else if (!TermEnders.Contains(sign, StringComparison.Ordinal) || (sign is '+' or '-' && !(isStart && end == from)))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        return end - from;
    }

    private void ReadInRange()
    {
        var end = _at;
        while (end < _text.Length && _text[end] is not (' ' or ']' or '}'))
        {
            end++;
        }

        var length = end - _at;
        var quoted = Sign == '"' ? LengthToUnescaped('"', 2) : 0;
        if (IsSpace(Sign) && length <= 1)
        {
            _at++;
        }
        else if (Sign is ']' or '}')
        {
            _isInRange = false;
            Add(QueryTokenKind.RangeEnd, 1);
        }
        else if (quoted >= length)
        {
            Add(QueryTokenKind.RangeQuoted, quoted);
        }
        else
        {
            Add(_text.AsSpan(_at, length) is "TO" ? QueryTokenKind.RangeTo : QueryTokenKind.RangeWord, length);
        }
    }

    private bool Add(QueryTokenKind kind, int length)
    {
        _tokens.Add(new QueryToken(kind, _text.Substring(_at, length), _at));
        _at += length;
        return true;
    }
}
