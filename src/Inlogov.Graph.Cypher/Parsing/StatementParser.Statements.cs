using Inlogov.Graph.Cypher.Diagnostics;
using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Cypher.Parsing;

/// <content>Whole statements: what stands before them, unions and the choice of command.</content>
internal sealed partial class StatementParser
{
    /// <summary>Parses the whole text as one statement; a semicolon may end it.</summary>
    /// <exception cref="CypherSyntaxException">The text is not one statement.</exception>
    public Statement ParseStatement()
    {
        var mode = ParsePreface();
        var start = _at;
        if (Is(TokenKind.End) || Is(TokenKind.Semicolon))
        {
            throw Error(CypherErrors.EmptyStatement(), Current.Span);
        }

        Statement statement = (Statement?)ParseCommand() ?? new QueryStatement(ParseQuery());
        var span = SpanFrom(start);
        if (Accept(TokenKind.Semicolon) && !Is(TokenKind.End))
        {
            throw Error(CypherErrors.SeveralStatements(), Current.Span);
        }

        if (!Is(TokenKind.End))
        {
            throw Unexpected(ExpectedAfterClause());
        }

        return statement with { Mode = mode, Span = span };
    }

    private StatementMode ParsePreface()
    {
        var mode = StatementMode.Run;
        while (true)
        {
            if (Accept(Keyword.Explain))
            {
                mode = StatementMode.Explain;
            }
            else if (Accept(Keyword.Profile))
            {
                mode = StatementMode.Profile;
            }
            else if (Accept(Keyword.Cypher))
            {
                ParseOptions();
            }
            else
            {
                return mode;
            }
        }
    }

    private void ParseOptions()
    {
        if (Current.Kind is TokenKind.Integer or TokenKind.Float)
        {
            var version = _tokens[_at++];
            if (TextOf(version) != "5")
            {
                throw Error(CypherErrors.UnknownVersion(TextOf(version)), version.Span);
            }
        }

        while (IsName() && Next.Kind == TokenKind.Equal)
        {
            var start = _at;
            var option = TextOf(Current);
            _at += 2;
            var value = IsName() ? TextOf(Current) : throw Unexpected("a value of the option");
            _at++;
            if (!StatementOptions.Allows(option, value))
            {
                throw Error(CypherErrors.UnknownOption(option, value), SpanFrom(start));
            }
        }
    }

    private Query ParseQuery()
    {
        var start = _at;
        var first = ParseSingleQuery();
        if (!Is(Keyword.Union))
        {
            return first;
        }

        List<SingleQuery> parts = [first];
        bool? all = null;
        while (Is(Keyword.Union))
        {
            CheckDepth(_depth + parts.Count);
            var union = _tokens[_at++];
            var thisAll = Accept(Keyword.All);
            if (!thisAll)
            {
                Accept(Keyword.Distinct);
            }

            if (all is not null && all != thisAll)
            {
                throw Error(CypherErrors.MixedUnion(), union.Span);
            }

            all = thisAll;
            parts.Add(ParseSingleQuery());
        }

        return new UnionQuery(new SyntaxList<SingleQuery>([.. parts]), all == true) { Span = SpanFrom(start) };
    }

    private SingleQuery ParseSingleQuery()
    {
        Descend();
        var start = _at;
        List<Clause> clauses = [];
        while (ParseClause() is { } clause)
        {
            clauses.Add(clause);
        }

        if (clauses.Count == 0)
        {
            throw Unexpected("a clause such as `MATCH`, `RETURN`, `CREATE`, `MERGE`, `UNWIND`, `WITH` or `CALL`");
        }

        Ascend();
        return new SingleQuery(new SyntaxList<Clause>([.. clauses])) { Span = SpanFrom(start) };
    }

    private Clause? ParseClause()
    {
        var start = _at;
        switch (Current.Keyword)
        {
            case Keyword.Match:
                _at++;
                return ParseMatchBody(start, optional: false);
            case Keyword.Optional when Next.Keyword == Keyword.Match:
                _at += 2;
                return ParseMatchBody(start, optional: true);
            case Keyword.Optional when Next.Keyword == Keyword.Call:
                _at += 2;
                return ParseCall(start, optional: true);
            case Keyword.Optional:
                _at++;
                throw Unexpected("`MATCH` or `CALL`");
            case Keyword.Call:
                _at++;
                return ParseCall(start, optional: false);
            case Keyword.With:
                return ParseWith();
            case Keyword.Return:
                return ParseReturn();
            case Keyword.Unwind:
                return ParseUnwind();
            case Keyword.Order or Keyword.Skip or Keyword.Offset or Keyword.Limit:
                return ParseOrderAndPage();
            case Keyword.Finish:
                _at++;
                return new FinishClause { Span = SpanFrom(start) };
            case Keyword.Load:
                return ParseLoadCsv();
            case Keyword.Use:
                return ParseUse();
            default:
                return ParseUpdatingClause();
        }
    }

    private Clause? ParseUpdatingClause() => Current.Keyword switch
    {
        Keyword.Create or Keyword.Insert => ParseCreate(),
        Keyword.Merge => ParseMerge(),
        Keyword.Set => ParseSet(),
        Keyword.Remove => ParseRemove(),
        Keyword.Delete => ParseDelete(),
        Keyword.Detach or Keyword.Nodetach => ParseDelete(),
        Keyword.Foreach => ParseForeach(),
        _ => null,
    };

    private string ExpectedAfterClause() => Is(Keyword.Where)
        ? "a clause; `WHERE` belongs to the `MATCH`, `WITH` or `YIELD` right before it"
        : "an operator, a clause or the end of the statement";
}
