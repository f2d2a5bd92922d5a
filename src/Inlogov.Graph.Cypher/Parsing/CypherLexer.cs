using Inlogov.Graph.Cypher.Diagnostics;
using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Cypher.Parsing;

/// <summary>Splits a statement into tokens; white space and comments are left out.</summary>
internal sealed partial class CypherLexer(string text)
{
    private Token[] _tokens = new Token[Math.Max(16, text.Length / 3)];
    private int _count;
    private int _at;

    /// <summary>All tokens of the text, the last one of kind <see cref="TokenKind.End"/>.</summary>
    /// <exception cref="CypherSyntaxException">A string, comment or number is not well formed, or a character has no meaning.</exception>
    public ReadOnlyMemory<Token> Read()
    {
        while (SkipBlanks())
        {
            var current = text[_at];
            if (char.IsAsciiLetter(current) || current == '_')
            {
                ReadName();
            }
            else if (char.IsAsciiDigit(current) || (current == '.' && char.IsAsciiDigit(Peek(1))))
            {
                ReadNumber();
            }
            else if (current is '\'' or '"')
            {
                ReadString(current);
            }
            else if (current == '`')
            {
                ReadQuotedName();
            }
            else if (!ReadSign(current))
            {
                ReadOther(current);
            }
        }

        Add(TokenKind.End, 0);
        return _tokens.AsMemory(0, _count);
    }

    private char Peek(int ahead) => _at + ahead < text.Length ? text[_at + ahead] : '\0';

    private void Add(TokenKind kind, int length, Keyword keyword = Keyword.None)
    {
        if (_count == _tokens.Length)
        {
            Array.Resize(ref _tokens, _count * 2);
        }

        _tokens[_count++] = new Token(kind, keyword, _at, length);
        _at += length;
    }

    private bool SkipBlanks()
    {
        while (_at < text.Length)
        {
            var current = text[_at];
            if (current == ' ' || IsBlank(current))
            {
                _at++;
            }
            else if (current == '/' && Peek(1) == '/')
            {
                var end = text.AsSpan(_at).IndexOfAny('\n', '\r');
                _at = end < 0 ? text.Length : _at + end;
            }
            else if (current == '/' && Peek(1) == '*')
            {
                var end = text.AsSpan(_at + 2).IndexOf("*/");
                _at = end >= 0 ? _at + end + 4 : throw Error(CypherErrors.UnterminatedComment(), _at, 2);
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBlank(char character) =>
        character is (>= '\t' and <= '\r') or (>= '\u001c' and <= '\u001f') || (character >= '\u0080' && char.IsWhiteSpace(character));

    private void ReadName()
    {
        var end = _at + 1;
        while (end < text.Length && IsNamePart(end, out var width))
        {
            end += width;
        }

        Add(TokenKind.Name, end - _at, KeywordTable.Find(text.AsSpan(_at, end - _at)));
    }

    private bool IsNamePart(int place, out int width)
    {
        var character = text[place];
        width = 1;
        if (character < '\u0080')
        {
            return char.IsAsciiLetterOrDigit(character) || character == '_';
        }

        width = char.IsSurrogatePair(text, place) ? 2 : 1;
        return CypherCharacters.IsNamePart(text, place);
    }

    private void ReadQuotedName()
    {
        var end = _at + 1;
        while (true)
        {
            var next = end < text.Length ? text.IndexOf('`', end) : -1;
            if (next < 0)
            {
                throw Error(CypherErrors.UnterminatedName(), _at, text.Length - _at);
            }

            end = next + 1;
            if (end >= text.Length || text[end] != '`')
            {
                break;
            }

            end++;
        }

        if (end - _at == 2)
        {
            throw Error(CypherErrors.EmptyName(), _at, 2);
        }

        Add(TokenKind.QuotedName, end - _at);
    }

    private void ReadString(char quote)
    {
        var end = _at + 1;
        while (end < text.Length && text[end] != quote)
        {
            end += text[end] == '\\' ? 2 : 1;
        }

        if (end >= text.Length)
        {
            throw Error(CypherErrors.UnterminatedString(), _at, text.Length - _at);
        }

        Add(TokenKind.String, end + 1 - _at);
    }

    private void ReadOther(char current)
    {
        if (CypherCharacters.IsNameStart(text, _at))
        {
            ReadName();
            return;
        }

        var arrow = CypherCharacters.ArrowPart(current);
        if (arrow == TokenKind.End)
        {
            var width = char.IsSurrogatePair(text, _at) ? 2 : 1;
            throw Error(CypherErrors.UnknownCharacter(text.Substring(_at, width)), _at, width);
        }

        Add(arrow, 1);
    }

    private static CypherSyntaxException Error(CypherError error, int offset, int length) => new(error, new SourceSpan(offset, length));
}
