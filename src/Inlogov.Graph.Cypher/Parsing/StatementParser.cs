using Inlogov.Graph.Cypher.Diagnostics;
using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Cypher.Parsing;

/// <summary>
/// Builds the tree of one statement by recursive descent, expressions by precedence climbing. The grammar is Cypher 5's as Neo4j 5.26
/// reads it; no keyword is reserved, so each place decides by looking one or two tokens ahead.
/// </summary>
internal sealed partial class StatementParser
{
    /// <summary>How deep a tree may be: deeper text is refused, so that no pass over a tree exhausts its stack.</summary>
    public const int DepthMax = 1000;

    private const int NestingWeight = 5;

    private readonly string _text;
    private readonly Token[] _tokens;
    private readonly int[] _partners;
    private int _at;
    private int _depth;
    private int _barEnd = -1;

    /// <summary>A parser of the given text.</summary>
    public StatementParser(string text)
    {
        _text = text;
        _tokens = new CypherLexer(text).Read().ToArray();
        _partners = BracketPairs.Match(_tokens);
    }

    private Token Current => _tokens[_at];

    private Token Next => _tokens[Math.Min(_at + 1, _tokens.Length - 1)];

    private Token At(int index) => _tokens[Math.Min(index, _tokens.Length - 1)];

    private bool Is(TokenKind kind) => _tokens[_at].Kind == kind;

    private bool Is(Keyword keyword) => _tokens[_at].Keyword == keyword;

    private bool Is(Keyword first, Keyword second) => Is(first) && Next.Keyword == second;

    private bool IsName() => Current.Kind is TokenKind.Name or TokenKind.QuotedName;

    private bool Accept(TokenKind kind)
    {
        if (!Is(kind))
        {
            return false;
        }

        _at++;
        return true;
    }

    private bool Accept(Keyword keyword)
    {
        if (!Is(keyword))
        {
            return false;
        }

        _at++;
        return true;
    }

    private bool Accept(Keyword first, Keyword second)
    {
        if (!Is(first, second))
        {
            return false;
        }

        _at += 2;
        return true;
    }

    private void Expect(TokenKind kind, string expected)
    {
        if (!Accept(kind))
        {
            throw Unexpected(expected);
        }
    }

    private void Expect(Keyword keyword)
    {
        if (!Accept(keyword))
        {
            throw Unexpected($"`{KeywordTable.Spell(keyword)}`");
        }
    }

    private SourceSpan SpanFrom(int start)
    {
        var first = _tokens[start].Offset;
        return new SourceSpan(first, Math.Max(0, _tokens[Math.Max(start, _at - 1)].End - first));
    }

    private string TextOf(Token token) => token.Kind == TokenKind.QuotedName
        ? _text.AsSpan(token.Offset + 1, token.Length - 2).ToString().Replace("``", "`", StringComparison.Ordinal)
        : _text.Substring(token.Offset, token.Length);

    private string ReadNameText(string expected)
    {
        if (!IsName())
        {
            throw Unexpected(expected);
        }

        return TextOf(_tokens[_at++]);
    }

    private Name ParseName(string expected)
    {
        var span = Current.Span;
        return new Name(ReadNameText(expected)) { Span = span };
    }

    private Variable ParseVariable(string expected = "a variable")
    {
        var span = Current.Span;
        return new Variable(ReadNameText(expected)) { Span = span };
    }

    private SyntaxList<T> ParseList<T>(Func<T> parseItem)
    {
        var first = parseItem();
        if (!Is(TokenKind.Comma))
        {
            return [first];
        }

        List<T> items = [first];
        while (Accept(TokenKind.Comma))
        {
            items.Add(parseItem());
        }

        return new SyntaxList<T>([.. items]);
    }

    private void Descend()
    {
        _depth += NestingWeight;
        CheckDepth(_depth);
    }

    private void Ascend() => _depth -= NestingWeight;

    private void CheckDepth(int depth)
    {
        if (depth > DepthMax)
        {
            throw Error(CypherErrors.TooDeep(), Current.Span);
        }
    }

    private static CypherSyntaxException Error(CypherError error, SourceSpan span) => new(error, span);

    private CypherSyntaxException Unexpected(string expected)
    {
        var found = Current.Kind == TokenKind.End ? null : _text.Substring(Current.Offset, Current.Length);
        return Error(CypherErrors.Unexpected(found, expected), Current.Span);
    }
}
