using Inlogov.Graph.Cypher.Diagnostics;
using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Cypher.Parsing;

/// <content>Paths: nodes, relationships, bracketed paths, quantifiers and selectors.</content>
internal sealed partial class StatementParser
{
    private PathPattern ParsePathPattern() => ParsePathPattern(selectors: true);

    private PathPattern ParsePathPattern(bool selectors)
    {
        var start = _at;
        Variable? name = null;
        if (IsName() && Next.Kind == TokenKind.Equal)
        {
            name = ParseVariable();
            _at++;
        }

        if (Current.Keyword is Keyword.ShortestPath or Keyword.AllShortestPaths && Next.Kind == TokenKind.LeftParenthesis)
        {
            return ParseShortestPath(name, start);
        }

        var selector = selectors ? ParseSelector() : null;
        RefusePathMode();
        var elements = ParsePathElements();
        return new PathPattern(name, selector, elements) { Span = SpanFrom(start) };
    }

    private PathPattern ParseShortestPath(Variable? name, int start)
    {
        var selectorStart = _at;
        var kind = Is(Keyword.ShortestPath) ? PathSelectorKind.ShortestPathFunction : PathSelectorKind.AllShortestPathsFunction;
        _at++;
        var selector = new PathSelector(kind, 1) { Span = SpanFrom(selectorStart) };
        Expect(TokenKind.LeftParenthesis, "`(`");
        var elements = ParsePathElements();
        Expect(TokenKind.RightParenthesis, "`)`");
        return new PathPattern(name, selector, elements) { Span = SpanFrom(start) };
    }

    private ShortestPathExpression ParseShortestPathExpression()
    {
        var start = _at;
        var pattern = ParseShortestPath(null, start);
        return new ShortestPathExpression(pattern) { Span = SpanFrom(start) };
    }

    private PatternExpression ParsePatternExpression()
    {
        var start = _at;
        var elements = ParsePathElements();
        return new PatternExpression(new PathPattern(null, null, elements) { Span = SpanFrom(start) }) { Span = SpanFrom(start) };
    }

    private PathSelector? ParseSelector()
    {
        var start = _at;
        PathSelectorKind kind;
        long count = 1;
        if (Accept(Keyword.All))
        {
            kind = Accept(Keyword.Shortest) ? PathSelectorKind.AllShortest : PathSelectorKind.All;
        }
        else if (Accept(Keyword.Any))
        {
            kind = Accept(Keyword.Shortest) ? PathSelectorKind.Shortest : PathSelectorKind.Any;
            count = kind == PathSelectorKind.Any && Is(TokenKind.Integer) ? ParseCount() : 1;
        }
        else if (Is(Keyword.Shortest))
        {
            _at++;
            var counted = Is(TokenKind.Integer);
            count = counted ? ParseCount() : 1;
            RefusePathMode();
            AcceptPathWord();
            var groups = Accept(Keyword.Group) || Accept(Keyword.Groups);
            kind = groups ? PathSelectorKind.ShortestGroups : counted ? PathSelectorKind.Shortest : throw Unexpected("a number of paths or `GROUPS`");
        }
        else
        {
            return null;
        }

        RefusePathMode();
        AcceptPathWord();
        return new PathSelector(kind, count) { Span = SpanFrom(start) };
    }

    private long ParseCount()
    {
        var token = Current;
        var count = ParseUnsigned();
        return count > 0 ? count : throw Error(CypherErrors.PathCountZero(), token.Span);
    }

    private void AcceptPathWord()
    {
        if (!Accept(Keyword.Path))
        {
            Accept(Keyword.Paths);
        }
    }

    private void RefusePathMode()
    {
        if (Current.Keyword is Keyword.Walk or Keyword.Trail or Keyword.Acyclic or Keyword.Simple && Next.Kind is TokenKind.LeftParenthesis or TokenKind.Name)
        {
            throw Error(CypherErrors.PathModeUnsupported(TextOf(Current)), Current.Span);
        }
    }

    private long ParseUnsigned()
    {
        if (!Is(TokenKind.Integer))
        {
            throw Unexpected("a whole number");
        }

        var token = _tokens[_at++];
        ThrowOn(NumberText.ReadInteger(_text.AsSpan(token.Offset, token.Length), negative: false, out var value), token);
        return value;
    }

    private SyntaxList<PathElement> ParsePathElements()
    {
        Descend();
        List<PathElement> elements = [];
        do
        {
            CheckDepth(elements.Count);
            if (IsNestedPath())
            {
                elements.Add(ParseParenthesizedPath());
            }
            else
            {
                elements.Add(ParseNode());
                while (IsLine(_at) || IsLeftHead(_at))
                {
                    CheckDepth(elements.Count);
                    elements.Add(ParseRelationship());
                    elements.Add(ParseNode());
                }
            }
        }
        while (Is(TokenKind.LeftParenthesis));
        Ascend();
        return new SyntaxList<PathElement>([.. elements]);
    }

    /// <summary>Whether the bracket here holds a path and not a node: <c>((</c> or <c>(p = (</c>.</summary>
    private bool IsNestedPath() => Is(TokenKind.LeftParenthesis)
        && (Next.Kind == TokenKind.LeftParenthesis
            || (At(_at + 2).Kind == TokenKind.Equal && At(_at + 3).Kind == TokenKind.LeftParenthesis)
            || (Next.Keyword is Keyword.ShortestPath or Keyword.AllShortestPaths && At(_at + 2).Kind == TokenKind.LeftParenthesis)
            || (Next.Keyword is Keyword.Shortest or Keyword.Any or Keyword.All
                && At(_at + 2).Kind is TokenKind.LeftParenthesis or TokenKind.Integer or TokenKind.Name
                && At(_at + 2).Keyword is not (Keyword.Where or Keyword.Is)));

    private ParenthesizedPath ParseParenthesizedPath()
    {
        var start = _at++;
        var pattern = ParsePathPattern(selectors: true);
        var where = Accept(Keyword.Where) ? ParseExpression() : null;
        Expect(TokenKind.RightParenthesis, "`WHERE` or `)`");
        var quantifier = ParsePathQuantifier();
        return new ParenthesizedPath(pattern, where, quantifier) { Span = SpanFrom(start) };
    }

    private PathQuantifier? ParsePathQuantifier()
    {
        var start = _at;
        if (Accept(TokenKind.Plus))
        {
            return new PathQuantifier(1, null) { Span = SpanFrom(start) };
        }

        if (Accept(TokenKind.Star))
        {
            return new PathQuantifier(0, null) { Span = SpanFrom(start) };
        }

        if (!Accept(TokenKind.LeftBrace))
        {
            return null;
        }

        var minimum = Is(TokenKind.Comma) ? 0 : ParseUnsigned();
        long? maximum = minimum;
        if (Accept(TokenKind.Comma))
        {
            maximum = Is(TokenKind.RightBrace) ? null : ParseUnsigned();
        }

        Expect(TokenKind.RightBrace, "`,` or `}`");
        return new PathQuantifier(minimum, maximum) { Span = SpanFrom(start) };
    }

    private NodePattern ParseNode()
    {
        var start = _at;
        Expect(TokenKind.LeftParenthesis, "a node `(`");
        var variable = IsElementVariable() ? ParseVariable() : null;
        var labels = Is(TokenKind.Colon) || Is(Keyword.Is) ? ParseLabels(ofRelationship: false) : null;
        var properties = ParseProperties();
        var where = Accept(Keyword.Where) ? ParseExpression() : null;
        Expect(TokenKind.RightParenthesis, where is null ? "`:`, `{`, `WHERE` or `)`" : "`)`");
        return new NodePattern(variable, labels, properties, where) { Span = SpanFrom(start) };
    }

    /// <summary>Whether the word here names the element: <c>WHERE</c> and <c>IS</c> do only when nothing follows that they could begin.</summary>
    private bool IsElementVariable() => IsName() && (Current.Keyword is not (Keyword.Where or Keyword.Is)
        || Next.Kind is TokenKind.RightParenthesis or TokenKind.RightBracket or TokenKind.Colon or TokenKind.Star
        || Next.Keyword is Keyword.Is or Keyword.Where);

    private Expression? ParseProperties() => Is(TokenKind.LeftBrace) ? ParseMap() : Is(TokenKind.Dollar) ? ParseParameter() : null;

    private RelationshipPattern ParseRelationship()
    {
        var start = _at;
        var left = IsLeftHead(_at);
        _at += left ? 1 : 0;
        ExpectLine();
        Variable? variable = null;
        LabelExpression? types = null;
        VariableLength? length = null;
        Expression? properties = null;
        Expression? where = null;
        if (Accept(TokenKind.LeftBracket))
        {
            variable = IsElementVariable() ? ParseVariable() : null;
            types = Is(TokenKind.Colon) || Is(Keyword.Is) ? ParseLabels(ofRelationship: true) : null;
            length = Is(TokenKind.Star) ? ParseVariableLength() : null;
            properties = ParseProperties();
            where = Accept(Keyword.Where) ? ParseExpression() : null;
            Expect(TokenKind.RightBracket, where is null ? "`:`, `*`, `{`, `WHERE` or `]`" : "`]`");
        }

        ExpectLine();
        var right = IsRightHead(_at);
        _at += right ? 1 : 0;
        var direction = left == right ? RelationshipDirection.Either : left ? RelationshipDirection.Left : RelationshipDirection.Right;
        var quantifier = ParsePathQuantifier();
        return new RelationshipPattern(direction, variable, types, length, properties, where, quantifier) { Span = SpanFrom(start) };
    }

    private void ExpectLine()
    {
        if (!IsLine(_at))
        {
            throw Unexpected("`-`");
        }

        _at++;
    }

    private VariableLength ParseVariableLength()
    {
        var start = _at++;
        long? minimum = Is(TokenKind.Integer) ? ParseUnsigned() : null;
        if (!Accept(TokenKind.DoubleDot))
        {
            return new VariableLength(minimum, minimum) { Span = SpanFrom(start) };
        }

        long? maximum = Is(TokenKind.Integer) ? ParseUnsigned() : null;
        return new VariableLength(minimum, maximum) { Span = SpanFrom(start) };
    }
}
