using Inlogov.Graph.Cypher.Diagnostics;
using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Cypher.Parsing;

/// <content>Reading clauses and projections.</content>
internal sealed partial class StatementParser
{
    private MatchClause ParseMatchBody(int start, bool optional)
    {
        var mode = ParseMatchMode();
        var patterns = ParseList(ParsePathPattern);
        List<UsingHint> hints = [];
        while (Is(Keyword.Using))
        {
            hints.Add(ParseHint());
        }

        var where = Accept(Keyword.Where) ? ParseExpression() : null;
        return new MatchClause(optional, mode, patterns, new SyntaxList<UsingHint>([.. hints]), where) { Span = SpanFrom(start) };
    }

    private MatchMode ParseMatchMode()
    {
        var start = _at;
        if (Is(Keyword.Repeatable) && Next.Keyword is Keyword.Element or Keyword.Elements)
        {
            _at += 2;
            throw Error(CypherErrors.RepeatableElements(), SpanFrom(start));
        }

        if (!Is(Keyword.Different) || Next.Keyword is not (Keyword.Relationship or Keyword.Relationships))
        {
            return MatchMode.Default;
        }

        _at += 2;
        if (!Accept(Keyword.Binding))
        {
            Accept(Keyword.Bindings);
        }

        return MatchMode.DifferentRelationships;
    }

    private UsingHint ParseHint()
    {
        var start = _at++;
        if (Accept(Keyword.Join))
        {
            Expect(Keyword.On);
            var variables = ParseList(() => ParseVariable());
            return new UsingHint("JOIN ON", variables, null, []) { Span = SpanFrom(start) };
        }

        if (Accept(Keyword.Scan))
        {
            var scanned = ParseVariable();
            Expect(TokenKind.Colon, "`:`");
            return new UsingHint("SCAN", [scanned], ParseName("a label or type"), []) { Span = SpanFrom(start) };
        }

        var kind = Accept(Keyword.Text) ? "TEXT INDEX" : Accept(Keyword.Range) ? "RANGE INDEX" : Accept(Keyword.Point) ? "POINT INDEX" : "INDEX";
        Expect(Keyword.Index);
        kind = Accept(Keyword.Seek) ? kind + " SEEK" : kind;
        var variable = ParseVariable();
        Expect(TokenKind.Colon, "`:`");
        var label = ParseName("a label or type");
        Expect(TokenKind.LeftParenthesis, "`(`");
        var properties = ParseList(() => ParseName("a property name"));
        Expect(TokenKind.RightParenthesis, "`,` or `)`");
        return new UsingHint(kind, [variable], label, properties) { Span = SpanFrom(start) };
    }

    private WithClause ParseWith()
    {
        var start = _at++;
        var projection = ParseProjection();
        var where = Accept(Keyword.Where) ? ParseExpression() : null;
        return new WithClause(projection, where) { Span = SpanFrom(start) };
    }

    private ReturnClause ParseReturn()
    {
        var start = _at++;
        return new ReturnClause(ParseProjection()) { Span = SpanFrom(start) };
    }

    private Projection ParseProjection()
    {
        var start = _at;
        var distinct = Is(Keyword.Distinct) && Next.Kind is not (TokenKind.Comma or TokenKind.Dot or TokenKind.End) && Accept(Keyword.Distinct);
        var all = Accept(TokenKind.Star);
        SyntaxList<ProjectionItem> items = !all || Accept(TokenKind.Comma) ? ParseList(ParseProjectionItem) : [];
        var orderBy = ParseOrderBy();
        var (skip, limit) = ParsePage();
        return new Projection(distinct, all, items, orderBy, skip, limit) { Span = SpanFrom(start) };
    }

    private ProjectionItem ParseProjectionItem()
    {
        var start = _at;
        var expression = ParseExpression();
        var span = SpanFrom(start);
        var alias = Accept(Keyword.As) ? ParseVariable() : null;
        var name = alias?.Name ?? (expression as Variable)?.Name ?? (expression as MapProjection)?.Subject.Name ?? _text.Substring(span.Offset, span.Length);
        return new ProjectionItem(expression, alias, name) { Span = SpanFrom(start) };
    }

    private SyntaxList<SortItem> ParseOrderBy()
    {
        if (!Accept(Keyword.Order))
        {
            return [];
        }

        Expect(Keyword.By);
        return ParseList(ParseSortItem);
    }

    private SortItem ParseSortItem()
    {
        var start = _at;
        var expression = ParseExpression();
        var descending = Accept(Keyword.Desc) || Accept(Keyword.Descending);
        if (!descending && !Accept(Keyword.Asc))
        {
            Accept(Keyword.Ascending);
        }

        return new SortItem(expression, descending) { Span = SpanFrom(start) };
    }

    private (Expression? Skip, Expression? Limit) ParsePage()
    {
        var skip = Accept(Keyword.Skip) || Accept(Keyword.Offset) ? ParseExpression() : null;
        var limit = Accept(Keyword.Limit) ? ParseExpression() : null;
        return (skip, limit);
    }

    private OrderAndPageClause ParseOrderAndPage()
    {
        var start = _at;
        var orderBy = ParseOrderBy();
        var (skip, limit) = ParsePage();
        return new OrderAndPageClause(orderBy, skip, limit) { Span = SpanFrom(start) };
    }

    private UnwindClause ParseUnwind()
    {
        var start = _at++;
        var list = ParseExpression();
        Expect(Keyword.As);
        return new UnwindClause(list, ParseVariable()) { Span = SpanFrom(start) };
    }

    private LoadCsvClause ParseLoadCsv()
    {
        var start = _at++;
        Expect(Keyword.Csv);
        var headers = Accept(Keyword.With);
        if (headers)
        {
            Expect(Keyword.Headers);
        }

        Expect(Keyword.From);
        var url = ParseExpression();
        Expect(Keyword.As);
        var variable = ParseVariable();
        var terminator = Accept(Keyword.FieldTerminator) ? ParseExpression() : null;
        return new LoadCsvClause(headers, url, variable, terminator) { Span = SpanFrom(start) };
    }

    private UseClause ParseUse()
    {
        var start = _at++;
        var nameStart = _at;
        do
        {
            ReadNameText("the name of a graph");
        }
        while (Accept(TokenKind.Dot));
        if (Is(TokenKind.LeftParenthesis) && _partners[_at] > _at)
        {
            _at = _partners[_at] + 1;
        }

        var name = SpanFrom(nameStart);
        return new UseClause(_text.Substring(name.Offset, name.Length)) { Span = SpanFrom(start) };
    }
}
