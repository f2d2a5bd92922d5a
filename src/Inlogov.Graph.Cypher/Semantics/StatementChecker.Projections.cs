using Inlogov.Graph.Cypher.Diagnostics;
using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Cypher.Semantics;

/// <content>WITH and RETURN: columns, grouping, order and page.</content>
internal sealed partial class StatementChecker
{
    private AggregateUse _aggregates;

    /// <summary>Checks a projection and gives the scope after it.</summary>
    /// <param name="projection">The items, order and page.</param>
    /// <param name="where">The condition of a WITH, or null.</param>
    /// <param name="scope">What the items see.</param>
    /// <param name="mustAlias">The context in which expressions need an alias, as messages name it, or null where they don't.</param>
    private Scope CheckProjection(Projection projection, Expression? where, Scope scope, string? mustAlias)
    {
        var columns = new Dictionary<string, StaticType>(StringComparer.Ordinal);
        if (projection.IncludesAll)
        {
            AddAll(projection, scope, columns, isReturn: mustAlias != "WITH");
        }

        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (var item in projection.Items)
        {
            var type = TypeOfItem(item, scope);
            if (mustAlias is not null && item.Alias is null && item.Expression is not (Variable or MapProjection))
            {
                Report(CypherErrors.AliasRequired(mustAlias), item.Span);
            }

            if (!names.Add(item.Name))
            {
                Report(CypherErrors.DuplicateColumn(item.Name), projection.Items[0].Expression.Place);
            }

            if (scope.IsPassedIn(item.Name) && item.Alias is not null && (item.Expression as Variable)?.Name != item.Name)
            {
                Report(CypherErrors.ShadowedVariable(item.Name), item.Alias.Span);
            }

            columns[item.Name] = type;
        }

        CheckGrouping(projection, scope);
        var after = scope.Project(columns);
        CheckTail(projection, where, scope, after);
        return after;
    }

    private void AddAll(Projection projection, Scope scope, Dictionary<string, StaticType> columns, bool isReturn)
    {
        if (scope.Own.Count == 0 && isReturn)
        {
            Report(CypherErrors.NothingToReturn(), projection.Span);
        }

        foreach (var (name, type) in scope.Own)
        {
            columns[name] = type;
        }
    }

    private StaticType TypeOfItem(ProjectionItem item, Scope scope)
    {
        var before = _aggregates;
        _aggregates = AggregateUse.Allowed;
        var type = TypeOf(item.Expression, scope);
        _aggregates = before;
        return type;
    }

    /// <summary>
    /// An item that aggregates may use, outside its aggregates, only what other items project on their own: the variable itself or the
    /// property <c>n.key</c>. A subquery that stands alone in its item is no aggregation, whatever it does inside.
    /// </summary>
    private void CheckGrouping(Projection projection, Scope scope)
    {
        if (!projection.Items.Any(item => Aggregation.Groups(item.Expression)))
        {
            return;
        }

        var keys = GroupingKeys.Of(projection, scope);
        foreach (var item in projection.Items.Where(item => Aggregation.Groups(item.Expression)))
        {
            if (keys.FindImplicit(item.Expression, scope) is { } implicitKey)
            {
                Report(CypherErrors.ImplicitGrouping(SourceOf(implicitKey)), implicitKey.Place);
            }
        }
    }

    private void CheckTail(Projection projection, Expression? where, Scope before, Scope after)
    {
        var aggregates = projection.Items.Any(item => Aggregation.FirstIn(item.Expression, intoSubqueries: true) is not null);
        var visible = aggregates || projection.Distinct ? after : Overlay(before, after);
        foreach (var key in projection.OrderBy)
        {
            CheckTailExpression(key.Expression, projection, before, visible, aggregates, mayAggregate: true);
        }

        if (where is not null)
        {
            CheckTailExpression(where, projection, before, visible, aggregates, mayAggregate: false);
        }

        CheckPage(projection, before);
    }

    private static Scope Overlay(Scope before, Scope after)
    {
        var both = before.Copy();
        foreach (var (name, type) in after.Own)
        {
            both.Set(name, type);
        }

        return both;
    }

    private void CheckTailExpression(
        Expression expression, Projection projection, Scope before, Scope visible, bool aggregates, bool mayAggregate)
    {
        var closed = aggregates || projection.Distinct;
        if (!closed)
        {
            if (Aggregation.FirstIn(expression, intoSubqueries: mayAggregate) is { } aggregate && mayAggregate)
            {
                Report(CypherErrors.OrderByAggregate(), aggregate.Span);
                return;
            }

            CheckTailType(expression, visible, mayAggregate);
            return;
        }

        if (!aggregates && mayAggregate && Aggregation.FirstIn(expression, intoSubqueries: true) is { } alone
            && !projection.Items.Any(item => item.Expression.Equals(alone)))
        {
            Report(CypherErrors.OrderByAggregate(), alone.Span);
            return;
        }

        var hidden = ProjectedExpressions.FindHidden(expression, projection, before, visible);
        if (hidden is not null)
        {
            Report(CypherErrors.HiddenByGrouping(hidden.Name), hidden.Span);
            return;
        }

        // What was projected may be repeated in its old words, so the old variables are seen, too.
        CheckTailType(expression, Overlay(before, visible), mayAggregate);
    }

    private void CheckTailType(Expression expression, Scope visible, bool mayAggregate)
    {
        if (!mayAggregate)
        {
            ExpectPredicate(expression, visible);
            return;
        }

        var outer = _aggregates;
        _aggregates = AggregateUse.Allowed;
        TypeOf(expression, visible);
        _aggregates = outer;
    }

    private void CheckPage(Projection projection, Scope scope)
    {
        CheckCount(projection.Skip, "SKIP", scope);
        CheckCount(projection.Limit, "LIMIT", scope);
    }

    private void CheckCount(Expression? count, string clause, Scope scope)
    {
        switch (count)
        {
            case null or Parameter or IntegerLiteral { Value: >= 0 }:
                return;
            case IntegerLiteral or FloatLiteral or StringLiteral or BooleanLiteral or NullLiteral or ListLiteral or MapLiteral:
                Report(CypherErrors.NotACount(SourceOf(count), "non-negative"), count.Span);
                return;
        }

        if (FreeVariables.Of(count).Any() || SyntaxTree.Descendants(count).Any(node => node is PatternExpression or PatternComprehension or SubqueryExpression))
        {
            Report(CypherErrors.VariableInCount(clause), count.Span);
            return;
        }

        Expect(count, TypeOf(count, scope), StaticType.Integer);
    }
}
