using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Cypher.Parsing;

/// <content>Expressions with a form of their own: comprehensions, CASE, quantifiers, projections, subqueries.</content>
internal sealed partial class StatementParser
{
    private Expression ParseListOrComprehension()
    {
        if (IsPatternComprehension())
        {
            return ParsePatternComprehension();
        }

        var isComprehension = Next.Kind is TokenKind.Name or TokenKind.QuotedName && At(_at + 2).Keyword == Keyword.In;
        if (isComprehension && ParseListComprehension() is { } comprehension)
        {
            return comprehension;
        }

        var start = _at++;
        SyntaxList<Expression> items = Is(TokenKind.RightBracket) ? [] : ParseList(ParseExpression);
        Expect(TokenKind.RightBracket, "`,` or `]`");
        return new ListLiteral(items) { Span = SpanFrom(start) };
    }

    /// <summary>Parses <c>[x IN list …]</c>; null, with nothing consumed, when it is a list whose first item is the condition <c>x IN list</c>.</summary>
    private ListComprehension? ParseListComprehension()
    {
        var start = _at;
        var outerBar = _barEnd;
        _barEnd = _partners[start];
        _at++;
        var variable = ParseVariable();
        Expect(Keyword.In);
        var list = ParseExpression();
        if (Is(TokenKind.Comma))
        {
            _at = start;
            _barEnd = outerBar;
            return null;
        }

        var where = Accept(Keyword.Where) ? ParseExpression() : null;
        var projection = Accept(TokenKind.Bar) ? ParseExpression() : null;
        Expect(TokenKind.RightBracket, where is null && projection is null ? "`WHERE`, `|` or `]`" : projection is null ? "`|` or `]`" : "`]`");
        _barEnd = outerBar;
        return new ListComprehension(variable, list, where, projection) { Span = SpanFrom(start) };
    }

    private PatternComprehension ParsePatternComprehension()
    {
        var start = _at;
        var outerBar = _barEnd;
        _barEnd = _partners[start];
        _at++;
        var pattern = ParsePathPattern(selectors: false);
        var where = Accept(Keyword.Where) ? ParseExpression() : null;
        Expect(TokenKind.Bar, "`|`");
        var projection = ParseExpression();
        Expect(TokenKind.RightBracket, "`]`");
        _barEnd = outerBar;
        return new PatternComprehension(pattern, where, projection) { Span = SpanFrom(start) };
    }

    private MapProjection ParseMapProjection()
    {
        var start = _at;
        var subject = ParseVariable();
        var place = Current.Span;
        Expect(TokenKind.LeftBrace, "`{`");
        SyntaxList<MapProjectionItem> items = Is(TokenKind.RightBrace) ? [] : ParseList(ParseMapProjectionItem);
        Expect(TokenKind.RightBrace, "`,` or `}`");
        return new MapProjection(subject, items) { Span = SpanFrom(start), Place = place };
    }

    private MapProjectionItem ParseMapProjectionItem()
    {
        var start = _at;
        if (Accept(TokenKind.Dot))
        {
            return Accept(TokenKind.Star)
                ? new ProjectedAll { Span = SpanFrom(start) }
                : new ProjectedProperty(ParseName("a property name or `*`")) { Span = SpanFrom(start) };
        }

        if (Next.Kind != TokenKind.Colon)
        {
            return new ProjectedVariable(ParseVariable("a variable, `.key`, `.*` or `key: value`")) { Span = SpanFrom(start) };
        }

        var key = ParseName("a key");
        Expect(TokenKind.Colon, "`:`");
        return new ProjectedEntry(key, ParseExpression()) { Span = SpanFrom(start) };
    }

    private QuantifierExpression ParseQuantifier(QuantifierKind kind)
    {
        var start = _at++;
        Expect(TokenKind.LeftParenthesis, "`(`");
        var variable = ParseVariable();
        Expect(Keyword.In);
        var list = ParseExpression();
        Expect(Keyword.Where);
        var condition = ParseExpression();
        Expect(TokenKind.RightParenthesis, "`)`");
        return new QuantifierExpression(kind, variable, list, condition) { Span = SpanFrom(start) };
    }

    private ReduceExpression ParseReduce()
    {
        var start = _at++;
        var outerBar = _barEnd;
        _barEnd = _partners[_at];
        Expect(TokenKind.LeftParenthesis, "`(`");
        var accumulator = ParseVariable();
        Expect(TokenKind.Equal, "`=`");
        var initial = ParseExpression();
        Expect(TokenKind.Comma, "`,`");
        var variable = ParseVariable();
        Expect(Keyword.In);
        var list = ParseExpression();
        Expect(TokenKind.Bar, "`|`");
        var step = ParseExpression();
        Expect(TokenKind.RightParenthesis, "`)`");
        _barEnd = outerBar;
        return new ReduceExpression(accumulator, initial, variable, list, step) { Span = SpanFrom(start) };
    }

    private CaseExpression ParseCase()
    {
        var start = _at++;
        var subject = Is(Keyword.When) ? null : ParseExpression();
        List<CaseAlternative> alternatives = [];
        while (Is(Keyword.When))
        {
            alternatives.Add(ParseAlternative(subject is not null));
        }

        if (alternatives.Count == 0)
        {
            throw Unexpected("`WHEN`");
        }

        var otherwise = Accept(Keyword.Else) ? ParseExpression() : null;
        Expect(Keyword.End);
        return new CaseExpression(subject, new SyntaxList<CaseAlternative>([.. alternatives]), otherwise) { Span = SpanFrom(start) };
    }

    private CaseAlternative ParseAlternative(bool hasSubject)
    {
        var start = _at++;
        SyntaxList<Expression> conditions = hasSubject ? ParseList(ParseCaseTest) : [ParseExpression()];
        Expect(Keyword.Then);
        return new CaseAlternative(conditions, ParseExpression()) { Span = SpanFrom(start) };
    }

    private Expression ParseCaseTest()
    {
        var start = _at;
        var operand = new CaseOperand { Span = new SourceSpan(Current.Offset, 0) };
        var (symbol, level) = PeekOperator();
        if (level == ComparisonLevel)
        {
            var step = ParseComparisonStep();
            return new BinaryExpression(step.Operator, operand, step.Right) { Span = SpanFrom(start) };
        }

        // Neo4j takes neither IN nor CONTAINS nor `IS ::` here.
        var isTest = level == PredicateLevel && symbol is not BinaryOperator.Contains
            && (symbol != BinaryOperator.In || Is(TokenKind.DoubleColon) || (Is(Keyword.Is) && Next.Kind != TokenKind.DoubleColon));
        if (isTest)
        {
            return ParsePredicate(operand, symbol, start);
        }

        var value = ParseExpression();
        return new BinaryExpression(BinaryOperator.Equal, operand, value) { Span = SpanFrom(start) };
    }

    private SubqueryExpression ParseSubquery(SubqueryKind kind)
    {
        var start = _at++;
        Descend();
        Expect(TokenKind.LeftBrace, "`{`");
        var query = kind != SubqueryKind.Collect && IsPathPatternAhead() ? ParsePatternQuery() : ParseQuery();
        Expect(TokenKind.RightBrace, "`}`");
        Ascend();
        return new SubqueryExpression(kind, query) { Span = SpanFrom(start) };
    }

    private SingleQuery ParsePatternQuery()
    {
        var start = _at;
        var match = ParseMatchBody(start, optional: false);
        return new SingleQuery([match]) { Span = SpanFrom(start) };
    }

    /// <summary><c>trim([LEADING|TRAILING|BOTH] [characters] FROM text)</c> is written as a function: of the text, or of the side, the character and the text.</summary>
    private FunctionCall ParseTrim()
    {
        var start = _at;
        var side = At(_at + 2).Keyword;
        var isMode = side is Keyword.Leading or Keyword.Trailing or Keyword.Both
            && At(_at + 3).Kind is not (TokenKind.RightParenthesis or TokenKind.Comma or TokenKind.Dot or TokenKind.LeftParenthesis);
        if (!isMode)
        {
            return ParseTrimWithoutSide(start);
        }

        _at += 3;
        var characters = Is(Keyword.From) ? null : ParseExpression();
        Expect(Keyword.From);
        return EndTrim(start, side, characters);
    }

    private FunctionCall ParseTrimWithoutSide(int start)
    {
        var call = At(_at + 2).Keyword == Keyword.From && At(_at + 3).Kind is not (TokenKind.RightParenthesis or TokenKind.Dot);
        _at += call ? 3 : 2;
        if (call)
        {
            return EndTrim(start, Keyword.Both, null);
        }

        if (Is(TokenKind.RightParenthesis))
        {
            _at = start;
            return ParseCall(start);
        }

        var first = ParseExpression();
        if (Accept(Keyword.From))
        {
            return EndTrim(start, Keyword.Both, first);
        }

        Expect(TokenKind.RightParenthesis, "`FROM` or `)`; `btrim`, `ltrim` and `rtrim` take the characters as a second argument");
        return new FunctionCall(TextOf(_tokens[start]), [first], false) { Span = SpanFrom(start) };
    }

    private FunctionCall EndTrim(int start, Keyword side, Expression? characters)
    {
        var text = ParseExpression();
        Expect(TokenKind.RightParenthesis, "`)`");
        if (characters is null)
        {
            var name = side switch { Keyword.Leading => "ltrim", Keyword.Trailing => "rtrim", _ => "btrim" };
            return new FunctionCall(name, [text], false) { Span = SpanFrom(start) };
        }

        // Unlike `ltrim` and its like, this form takes one character only, so the function has to know the form.
        var sideName = new StringLiteral(side.ToString().ToUpperInvariant()) { Span = characters.Span };
        return new FunctionCall("trim", [sideName, characters, text], false) { Span = SpanFrom(start) };
    }

    private FunctionCall ParseNormalize()
    {
        var start = _at;
        _at += 2;
        if (Is(TokenKind.RightParenthesis))
        {
            _at = start;
            return ParseCall(start);
        }

        List<Expression> arguments = [ParseExpression()];
        while (Accept(TokenKind.Comma))
        {
            var place = Current.Span;
            arguments.Add(ParseNormalForm() is { } form ? new NormalFormLiteral(form) { Span = place } : throw Unexpected("`NFC`, `NFD`, `NFKC` or `NFKD`"));
        }

        Expect(TokenKind.RightParenthesis, "`,` or `)`");
        return new FunctionCall(TextOf(_tokens[start]), new SyntaxList<Expression>([.. arguments]), false) { Span = SpanFrom(start) };
    }
}
