using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Cypher.Parsing;

/// <content>CALL of procedures and of subqueries.</content>
internal sealed partial class StatementParser
{
    private Clause ParseCall(int start, bool optional)
    {
        if (Is(TokenKind.LeftBrace))
        {
            return ParseCallSubquery(start, optional, null);
        }

        return Is(TokenKind.LeftParenthesis) ? ParseCallSubquery(start, optional, ParseSubqueryScope()) : ParseCallProcedure(start, optional);
    }

    private SubqueryScope ParseSubqueryScope()
    {
        var start = _at;
        Expect(TokenKind.LeftParenthesis, "`(`");
        var all = Accept(TokenKind.Star);
        SyntaxList<Variable> variables = all || Is(TokenKind.RightParenthesis) ? [] : ParseList(() => ParseVariable());
        Expect(TokenKind.RightParenthesis, all ? "`)`" : "`,` or `)`");
        return new SubqueryScope(all, variables) { Span = SpanFrom(start) };
    }

    private CallSubqueryClause ParseCallSubquery(int start, bool optional, SubqueryScope? scope)
    {
        Expect(TokenKind.LeftBrace, "`{`");
        Descend();
        var query = ParseQuery();
        Ascend();
        Expect(TokenKind.RightBrace, "a clause or `}`");
        var transactions = Is(Keyword.In) ? ParseTransactions() : null;
        return new CallSubqueryClause(optional, scope, query, transactions) { Span = SpanFrom(start) };
    }

    private SubqueryTransactions ParseTransactions()
    {
        var start = _at++;
        var hasNumber = !Is(Keyword.Concurrent) && Current.Keyword is not (Keyword.Transactions or Keyword.Transaction);
        var concurrency = hasNumber ? ParseExpression() : null;
        var concurrent = Accept(Keyword.Concurrent);
        if (hasNumber && !concurrent)
        {
            throw Unexpected("`CONCURRENT`");
        }

        if (!Accept(Keyword.Transactions) && !Accept(Keyword.Transaction))
        {
            throw Unexpected("`TRANSACTIONS`");
        }

        Expression? batch = null;
        Variable? status = null;
        TransactionErrorBehaviour? onError = null;
        var place = default(SourceSpan);
        while (true)
        {
            if (batch is null && Accept(Keyword.Of))
            {
                batch = ParseExpression();
                if (!Accept(Keyword.Rows))
                {
                    Expect(Keyword.Row);
                }
            }
            else if (onError is null && Accept(Keyword.On, Keyword.Error))
            {
                onError = ParseErrorBehaviour();
            }
            else if (status is null && Is(Keyword.Report))
            {
                place = _tokens[_at++].Span;
                Expect(Keyword.Status);
                Expect(Keyword.As);
                status = ParseVariable();
            }
            else
            {
                var behaviour = onError ?? TransactionErrorBehaviour.Fail;
                return new SubqueryTransactions(concurrent, concurrency, batch, behaviour, status) { Span = SpanFrom(start), Place = place };
            }
        }
    }

    private TransactionErrorBehaviour ParseErrorBehaviour()
    {
        if (Accept(Keyword.Continue))
        {
            return TransactionErrorBehaviour.Continue;
        }

        if (Accept(Keyword.Break))
        {
            return TransactionErrorBehaviour.Break;
        }

        return Accept(Keyword.Fail) ? TransactionErrorBehaviour.Fail : throw Unexpected("`CONTINUE`, `BREAK` or `FAIL`");
    }

    private CallProcedureClause ParseCallProcedure(int start, bool optional)
    {
        var nameStart = _at;
        if (!IsName())
        {
            throw Unexpected("the name of a procedure, `(` or `{`");
        }

        var last = _at;
        while (At(last + 1).Kind == TokenKind.Dot && At(last + 2).Kind is TokenKind.Name or TokenKind.QuotedName)
        {
            last += 2;
        }

        var name = ReadDottedName(last);
        var nameSpan = SpanFrom(nameStart);
        SyntaxList<Expression>? arguments = null;
        if (Accept(TokenKind.LeftParenthesis))
        {
            arguments = Is(TokenKind.RightParenthesis) ? [] : ParseList(ParseExpression);
            Expect(TokenKind.RightParenthesis, "`,` or `)`");
        }

        var (all, items, where) = Accept(Keyword.Yield) ? ParseYield() : (false, null, null);
        return new CallProcedureClause(optional, name, arguments, all, items, where) { NameSpan = nameSpan, Span = SpanFrom(start) };
    }

    private (bool All, SyntaxList<YieldItem>? Items, Expression? Where) ParseYield()
    {
        if (Accept(TokenKind.Star))
        {
            return (true, null, null);
        }

        var items = ParseList(ParseYieldItem);
        var where = Accept(Keyword.Where) ? ParseExpression() : null;
        return (false, items, where);
    }

    private YieldItem ParseYieldItem()
    {
        var start = _at;
        var field = ParseName("a column of the procedure");
        var variable = Accept(Keyword.As) ? ParseVariable() : new Variable(field.Text) { Span = field.Span };
        return new YieldItem(field, variable) { Span = SpanFrom(start) };
    }
}
