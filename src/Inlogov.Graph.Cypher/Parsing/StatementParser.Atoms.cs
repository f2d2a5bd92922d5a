using Inlogov.Graph.Cypher.Diagnostics;
using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Cypher.Parsing;

/// <content>Signs, postfixes and what they stand on: literals, variables, calls, lists and maps.</content>
internal sealed partial class StatementParser
{
    private Expression ParseSigned()
    {
        if (!Is(TokenKind.Minus) && !Is(TokenKind.Plus))
        {
            return ParsePostfix(labels: true);
        }

        var start = _at;
        var minus = Is(TokenKind.Minus);
        _at++;
        if (minus && IsPlainNumberAt(_at))
        {
            return ParseNumber(start, negative: true);
        }

        // A second sign is only read as part of a number: `--1` and `+ -1` are Cypher, `--n.x` is not.
        var number = _at;
        var operand = Is(TokenKind.Minus) && IsPlainNumberAt(_at + 1) ? ParseNegativeNumber(number) : ParsePostfix(labels: true);
        return new UnaryExpression(minus ? UnaryOperator.Minus : UnaryOperator.Plus, operand) { Span = SpanFrom(start) };
    }

    private Expression ParseNegativeNumber(int start)
    {
        _at++;
        return ParseNumber(start, negative: true);
    }

    private bool IsPlainNumberAt(int index) => At(index).Kind is TokenKind.Integer or TokenKind.Float && !IsPostfixAt(index + 1);

    private bool IsPostfixAt(int index) => At(index).Kind is TokenKind.Dot or TokenKind.LeftBracket or TokenKind.Colon;

    private Expression ParsePostfix(bool labels)
    {
        var start = _at;
        var subject = ParseAtom();
        var length = 0;
        while (true)
        {
            CheckDepth(_depth + ++length);
            if (Accept(TokenKind.Dot))
            {
                subject = new PropertyAccess(subject, ParseName("a property name")) { Span = SpanFrom(start) };
            }
            else if (Is(TokenKind.LeftBracket))
            {
                subject = ParseIndex(subject, start);
            }
            else if (labels && (Is(TokenKind.Colon) || IsLabelsAfterIs()))
            {
                subject = new LabelPredicate(subject, ParseLabels(ofRelationship: false)) { Span = SpanFrom(start) };
            }
            else
            {
                return subject;
            }
        }
    }

    private Expression ParseIndex(Expression subject, int start)
    {
        var place = Current.Span;
        Expect(TokenKind.LeftBracket, "`[`");
        var from = Is(TokenKind.DoubleDot) ? null : ParseExpression();
        if (!Accept(TokenKind.DoubleDot))
        {
            Expect(TokenKind.RightBracket, "`]` or `..`");
            return new IndexAccess(subject, from!) { Span = SpanFrom(start), Place = from!.Place };
        }

        var to = Is(TokenKind.RightBracket) ? null : ParseExpression();
        if (from is null && to is null)
        {
            throw Unexpected("the start or the end of the slice, or both");
        }

        Expect(TokenKind.RightBracket, "`]`");
        return new ListSlice(subject, from, to) { Span = SpanFrom(start), Place = place };
    }

    private Expression ParseAtom() => Current.Kind switch
    {
        TokenKind.Integer or TokenKind.Float => ParseNumber(_at, negative: false),
        TokenKind.String => ParseString(),
        TokenKind.Dollar => ParseParameter(),
        TokenKind.LeftBracket => ParseListOrComprehension(),
        TokenKind.LeftBrace => ParseMap(),
        TokenKind.LeftParenthesis => ParseParenthesis(),
        TokenKind.Name => ParseNamed(),
        TokenKind.QuotedName => ParseCallOrVariable(),
        _ => throw Unexpected("an expression"),
    };

    private Expression ParseNumber(int start, bool negative)
    {
        var token = _tokens[_at++];
        var text = _text.AsSpan(token.Offset, token.Length);
        if (token.Kind == TokenKind.Float)
        {
            var floatFault = NumberText.ReadFloat(text, out var number);
            ThrowOn(floatFault, token);
            return new FloatLiteral(negative ? -number : number) { Span = SpanFrom(start) };
        }

        var fault = NumberText.ReadInteger(text, negative, out var value);
        ThrowOn(fault, token);
        return new IntegerLiteral(value) { Span = SpanFrom(start) };
    }

    private void ThrowOn(NumberFault fault, Token token)
    {
        var text = _text.Substring(token.Offset, token.Length);
        switch (fault)
        {
            case NumberFault.Malformed: throw Error(CypherErrors.MalformedNumber(text), token.Span);
            case NumberFault.TooLarge: throw Error(CypherErrors.NumberTooLarge(text), token.Span);
        }
    }

    private StringLiteral ParseString()
    {
        var token = Current;
        if (!StringText.TryUnescape(_text.AsSpan(token.Offset + 1, token.Length - 2), out var value, out var fault))
        {
            throw Error(CypherErrors.MalformedEscape(), new SourceSpan(token.Offset + 1 + fault, 2));
        }

        _at++;
        return new StringLiteral(value) { Span = token.Span };
    }

    private Parameter ParseParameter()
    {
        var start = _at++;
        if (!IsName() && !Is(TokenKind.Integer))
        {
            throw Unexpected("a parameter's name");
        }

        var name = TextOf(_tokens[_at++]);
        return new Parameter(name) { Span = SpanFrom(start) };
    }

    private Expression ParseParenthesis()
    {
        if (IsPatternAt(_at))
        {
            return ParsePatternExpression();
        }

        _at++;
        var inner = ParseExpression();
        Expect(TokenKind.RightParenthesis, "`)`");
        return inner;
    }

    private MapLiteral ParseMap()
    {
        var start = _at;
        Expect(TokenKind.LeftBrace, "`{`");
        SyntaxList<MapEntry> entries = Is(TokenKind.RightBrace) ? [] : ParseList(ParseMapEntry);
        Expect(TokenKind.RightBrace, "`,` or `}`");
        return new MapLiteral(entries) { Span = SpanFrom(start) };
    }

    private MapEntry ParseMapEntry()
    {
        var start = _at;
        var key = ParseName("a key");
        Expect(TokenKind.Colon, "`:`");
        return new MapEntry(key, ParseExpression()) { Span = SpanFrom(start) };
    }

    private Expression ParseNamed()
    {
        switch (Current.Keyword)
        {
            case Keyword.None:
                return ParseCallOrVariable();
            case Keyword.Null:
                return new NullLiteral { Span = _tokens[_at++].Span };
            case Keyword.True or Keyword.False:
                return new BooleanLiteral(Is(Keyword.True)) { Span = _tokens[_at++].Span };
            case Keyword.NaN:
                return new FloatLiteral(double.NaN) { Span = _tokens[_at++].Span };
            case Keyword.Inf or Keyword.Infinity:
                return new FloatLiteral(double.PositiveInfinity) { Span = _tokens[_at++].Span };
            case Keyword.Case when Next.Kind is not (TokenKind.End or TokenKind.Comma or TokenKind.RightParenthesis or TokenKind.Dot):
                return ParseCase();
            default:
                return ParseBracketed() ?? ParseCallOrVariable();
        }
    }

    /// <summary>Words that begin a form of their own only before a bracket.</summary>
    private Expression? ParseBracketed()
    {
        var word = Current.Keyword;
        var second = At(_at + 2);
        if (Next.Kind == TokenKind.LeftBrace)
        {
            return word switch
            {
                Keyword.Exists => ParseSubquery(SubqueryKind.Exists),
                Keyword.Count => ParseSubquery(SubqueryKind.Count),
                Keyword.Collect => ParseSubquery(SubqueryKind.Collect),
                _ => null,
            };
        }

        if (Next.Kind != TokenKind.LeftParenthesis)
        {
            return null;
        }

        return word switch
        {
            Keyword.Count when second.Kind == TokenKind.Star && At(_at + 3).Kind == TokenKind.RightParenthesis => ParseCountStar(),
            Keyword.All => ParseQuantifier(QuantifierKind.All),
            Keyword.Any => ParseQuantifier(QuantifierKind.Any),
            Keyword.NoneOf => ParseQuantifier(QuantifierKind.None),
            Keyword.Single => ParseQuantifier(QuantifierKind.Single),
            Keyword.Reduce => ParseReduce(),
            Keyword.ShortestPath or Keyword.AllShortestPaths => ParseShortestPathExpression(),
            Keyword.Trim => ParseTrim(),
            Keyword.Normalize => ParseNormalize(),
            _ => null,
        };
    }

    private CountStar ParseCountStar()
    {
        var start = _at;
        _at += 4;
        return new CountStar { Span = SpanFrom(start) };
    }

    private Expression ParseCallOrVariable()
    {
        var last = _at;
        while (At(last + 1).Kind == TokenKind.Dot && At(last + 2).Kind is TokenKind.Name or TokenKind.QuotedName)
        {
            last += 2;
        }

        if (At(last + 1).Kind == TokenKind.LeftParenthesis)
        {
            return ParseCall(last);
        }

        if (Next.Kind == TokenKind.LeftBrace)
        {
            return ParseMapProjection();
        }

        if (IsClauseWord(Current.Keyword) && Next.Kind is TokenKind.Integer or TokenKind.String or TokenKind.Float or TokenKind.QuotedName or TokenKind.Dollar
            or TokenKind.Name)
        {
            throw Unexpected("an expression");
        }

        return ParseVariable("an expression");
    }

    private static bool IsClauseWord(Keyword keyword) => keyword is Keyword.Match or Keyword.Optional or Keyword.Return or Keyword.With or Keyword.Where
        or Keyword.Unwind or Keyword.Create or Keyword.Merge or Keyword.Set or Keyword.Remove or Keyword.Delete or Keyword.Detach or Keyword.Limit
        or Keyword.Skip or Keyword.Order or Keyword.Union;

    private FunctionCall ParseCall(int last)
    {
        var start = _at;
        var name = ReadDottedName(last);
        Expect(TokenKind.LeftParenthesis, "`(`");
        var distinct = Is(Keyword.Distinct) && Next.Kind is not (TokenKind.RightParenthesis or TokenKind.Comma or TokenKind.Dot) && Accept(Keyword.Distinct);
        SyntaxList<Expression> arguments = Is(TokenKind.RightParenthesis) && !distinct ? [] : ParseList(ParseExpression);
        Expect(TokenKind.RightParenthesis, "`,` or `)`");
        return new FunctionCall(name, arguments, distinct) { Span = SpanFrom(start) };
    }

    private string ReadDottedName(int last)
    {
        var name = TextOf(_tokens[_at]);
        while (_at < last)
        {
            _at += 2;
            name = $"{name}.{TextOf(_tokens[_at])}";
        }

        _at++;
        return name;
    }
}
