namespace Inlogov.Graph.Cypher.Parsing;

/// <content>Signs and numbers.</content>
internal sealed partial class CypherLexer
{
    private bool ReadSign(char current)
    {
        var kind = TwoCharacterSign(current, Peek(1));
        if (kind != TokenKind.End)
        {
            Add(kind, 2);
            return true;
        }

        kind = OneCharacterSign(current);
        if (kind == TokenKind.End)
        {
            return false;
        }

        Add(kind, 1);
        return true;
    }

    private static TokenKind TwoCharacterSign(char first, char second) => (first, second) switch
    {
        (':', ':') => TokenKind.DoubleColon,
        ('.', '.') => TokenKind.DoubleDot,
        ('|', '|') => TokenKind.DoubleBar,
        ('+', '=') => TokenKind.PlusEqual,
        ('<', '>') => TokenKind.NotEqual,
        ('!', '=') => TokenKind.WrongNotEqual,
        ('<', '=') => TokenKind.LessOrEqual,
        ('>', '=') => TokenKind.GreaterOrEqual,
        ('=', '~') => TokenKind.RegexMatch,
        _ => TokenKind.End,
    };

    private static TokenKind OneCharacterSign(char sign) => sign switch
    {
        '(' => TokenKind.LeftParenthesis,
        ')' => TokenKind.RightParenthesis,
        '[' => TokenKind.LeftBracket,
        ']' => TokenKind.RightBracket,
        '{' => TokenKind.LeftBrace,
        '}' => TokenKind.RightBrace,
        ',' => TokenKind.Comma,
        ';' => TokenKind.Semicolon,
        ':' => TokenKind.Colon,
        '.' => TokenKind.Dot,
        '|' => TokenKind.Bar,
        '&' => TokenKind.Ampersand,
        '!' => TokenKind.Exclamation,
        '$' => TokenKind.Dollar,
        '+' => TokenKind.Plus,
        '-' => TokenKind.Minus,
        '*' => TokenKind.Star,
        '/' => TokenKind.Slash,
        '%' => TokenKind.Percent,
        '^' => TokenKind.Caret,
        '=' => TokenKind.Equal,
        '<' => TokenKind.Less,
        '>' => TokenKind.Greater,
        _ => TokenKind.End,
    };

    /// <summary>
    /// Reads the widest run that begins like a number, letters included, as Neo4j does; <see cref="NumberText"/> then says whether
    /// <c>0x2A</c>, <c>1_000</c>, <c>1e5d</c> or <c>1x</c> is one.
    /// </summary>
    private void ReadNumber()
    {
        var end = SkipDigits(_at);
        var isFloat = false;
        if (end < text.Length - 1 && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            isFloat = true;
            end = SkipDigits(end + 1);
        }

        var isBased = !isFloat && end == _at + 1 && text[_at] == '0' && end < text.Length && text[end] is 'x' or 'X' or 'o' or 'O';
        if (!isBased && end < text.Length && text[end] is 'e' or 'E')
        {
            var digits = end + 1 < text.Length && text[end + 1] is '+' or '-' ? end + 2 : end + 1;
            if (digits < text.Length && char.IsAsciiDigit(text[digits]))
            {
                isFloat = true;
                end = SkipDigits(digits);
            }
        }

        while (end < text.Length && IsNamePart(end, out var width))
        {
            end += width;
        }

        Add(isFloat ? TokenKind.Float : TokenKind.Integer, end - _at);
    }

    private int SkipDigits(int place)
    {
        while (place < text.Length && (char.IsAsciiDigit(text[place])
            || (text[place] == '_' && place + 1 < text.Length && char.IsAsciiDigit(text[place + 1]))))
        {
            place++;
        }

        return place;
    }
}
