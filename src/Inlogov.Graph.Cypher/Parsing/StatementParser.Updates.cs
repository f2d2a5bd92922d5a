using Inlogov.Graph.Cypher.Diagnostics;
using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Cypher.Parsing;

/// <content>Clauses that change the graph.</content>
internal sealed partial class StatementParser
{
    private CreateClause ParseCreate()
    {
        var start = _at++;
        var patterns = ParseList(ParsePathPattern);
        return new CreateClause(patterns) { Span = SpanFrom(start) };
    }

    private MergeClause ParseMerge()
    {
        var start = _at++;
        var pattern = ParsePathPattern();
        List<MergeAction> actions = [];
        while (Is(Keyword.On))
        {
            var actionStart = _at++;
            var onCreate = Accept(Keyword.Create);
            if (!onCreate && !Accept(Keyword.Match))
            {
                throw Unexpected("`CREATE` or `MATCH`");
            }

            Expect(Keyword.Set);
            actions.Add(new MergeAction(onCreate, ParseList(ParseSetItem)) { Span = SpanFrom(actionStart) });
        }

        return new MergeClause(pattern, new SyntaxList<MergeAction>([.. actions])) { Span = SpanFrom(start) };
    }

    private SetClause ParseSet()
    {
        var start = _at++;
        return new SetClause(ParseList(ParseSetItem)) { Span = SpanFrom(start) };
    }

    private SetItem ParseSetItem()
    {
        var start = _at;
        if (IsName() && (Next.Kind is TokenKind.Equal or TokenKind.PlusEqual or TokenKind.Colon || Next.Keyword == Keyword.Is))
        {
            return ParseVariableSetItem(start);
        }

        var target = ParsePostfix(labels: false);
        if (target is not (PropertyAccess or IndexAccess))
        {
            throw Error(CypherErrors.SetTarget(), target.Span);
        }

        Expect(TokenKind.Equal, "`=`");
        var value = ParseExpression();
        return target is PropertyAccess property
            ? new SetProperty(property, value) { Span = SpanFrom(start) }
            : new SetDynamicProperty((IndexAccess)target, value) { Span = SpanFrom(start) };
    }

    private SetItem ParseVariableSetItem(int start)
    {
        var variable = ParseVariable();
        if (Accept(TokenKind.Equal))
        {
            return new SetAllProperties(variable, ParseExpression()) { Span = SpanFrom(start) };
        }

        if (Accept(TokenKind.PlusEqual))
        {
            return new AddProperties(variable, ParseExpression()) { Span = SpanFrom(start) };
        }

        return new SetLabels(variable, ParseLabelList()) { Span = SpanFrom(start) };
    }

    private RemoveClause ParseRemove()
    {
        var start = _at++;
        return new RemoveClause(ParseList(ParseRemoveItem)) { Span = SpanFrom(start) };
    }

    private RemoveItem ParseRemoveItem()
    {
        var start = _at;
        if (IsName() && (Next.Kind == TokenKind.Colon || Next.Keyword == Keyword.Is))
        {
            var variable = ParseVariable();
            return new RemoveLabels(variable, ParseLabelList()) { Span = SpanFrom(start) };
        }

        return ParsePostfix(labels: false) switch
        {
            PropertyAccess property => new RemoveProperty(property) { Span = SpanFrom(start) },
            IndexAccess index => new RemoveDynamicProperty(index) { Span = SpanFrom(start) },
            var other => throw Error(CypherErrors.RemoveTarget(), other.Span),
        };
    }

    private DeleteClause ParseDelete()
    {
        var start = _at;
        var detach = Accept(Keyword.Detach);
        if (!detach)
        {
            Accept(Keyword.Nodetach);
        }

        Expect(Keyword.Delete);
        return new DeleteClause(detach, ParseList(ParseExpression)) { Span = SpanFrom(start) };
    }

    private ForeachClause ParseForeach()
    {
        var start = _at++;
        var outerBar = _barEnd;
        _barEnd = _partners[_at];
        Descend();
        Expect(TokenKind.LeftParenthesis, "`(`");
        var variable = ParseVariable();
        Expect(Keyword.In);
        var list = ParseExpression();
        Expect(TokenKind.Bar, "`|`");
        _barEnd = outerBar;
        List<Clause> clauses = [];
        while (ParseClause() is { } clause)
        {
            clauses.Add(clause);
        }

        if (clauses.Count == 0)
        {
            throw Unexpected("a clause that writes");
        }

        Expect(TokenKind.RightParenthesis, "a clause that writes, or `)`");
        Ascend();
        return new ForeachClause(variable, list, new SyntaxList<Clause>([.. clauses])) { Span = SpanFrom(start) };
    }
}
