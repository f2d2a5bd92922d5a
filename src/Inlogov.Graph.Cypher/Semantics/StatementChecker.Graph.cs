using System.Diagnostics;
using Inlogov.Graph.Cypher.Diagnostics;
using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Cypher.Semantics;

/// <content>Expressions that read the graph: patterns, comprehensions over them, shortest paths and subqueries.</content>
internal sealed partial class StatementChecker
{
    private StaticType TypeOverGraph(Expression expression, Scope scope)
    {
        switch (expression)
        {
            case PatternExpression pattern:
                Report(CypherErrors.PatternOutsidePredicate(), pattern.Span);
                return StaticType.Any;
            case PatternComprehension comprehension:
                return TypeOfPatternComprehension(comprehension, scope);
            case ShortestPathExpression path:
                CheckPattern(path.Pattern, scope.Copy(), PatternUse.Expression);
                CheckNoNewVariables(path.Pattern, scope);
                return path.Pattern.Selector?.Kind == PathSelectorKind.ShortestPathFunction ? StaticType.Path : StaticType.ListOf(StaticType.Path);
            case SubqueryExpression subquery:
                return TypeOfSubquery(subquery, scope);
            default:
                throw new UnreachableException();
        }
    }

    private void CheckPatternExpression(PatternExpression pattern, Scope scope)
    {
        CheckNoNewVariables(pattern.Pattern, scope);
        CheckPattern(pattern.Pattern, scope.Copy(), PatternUse.Expression);
    }

    private void CheckNoNewVariables(PathPattern pattern, Scope scope)
    {
        foreach (var element in pattern.Elements)
        {
            var variable = (element as NodePattern)?.Variable ?? (element as RelationshipPattern)?.Variable;
            if (variable is not null && scope.Find(variable.Name) is null)
            {
                Report(CypherErrors.NewVariableInPattern(variable.Name), variable.Span);
            }
        }
    }

    private StaticType TypeOfPatternComprehension(PatternComprehension comprehension, Scope scope)
    {
        var inner = scope.Copy();
        var outer = _aggregates;
        _aggregates = AggregateUse.Forbidden;
        CheckPattern(comprehension.Pattern, inner, PatternUse.Comprehension);
        if (comprehension.Where is not null)
        {
            ExpectPredicate(comprehension.Where, inner);
        }

        var item = TypeOf(comprehension.Projection, inner);
        _aggregates = outer;
        return StaticType.ListOf(item);
    }

    private StaticType TypeOfSubquery(SubqueryExpression subquery, Scope scope)
    {
        if (_aggregates == AggregateUse.Inside && Aggregation.FirstIn(subquery, intoSubqueries: true) is { } nested)
        {
            Report(CypherErrors.NestedAggregate(), nested.Span);
        }

        if (SyntaxTree.Descendants(subquery.Query).OfType<Clause>().FirstOrDefault(ClauseNames.IsUpdate) is not null)
        {
            Report(CypherErrors.UpdateInSubquery(subquery.Kind.ToString()), subquery.Span);
        }

        var outerUse = _aggregates;
        _aggregates = AggregateUse.Forbidden;
        var columns = CheckQuery(subquery.Query, scope.Enter(), QueryRole.Expression, outer: null);
        _aggregates = outerUse;
        if (subquery.Kind != SubqueryKind.Collect)
        {
            return subquery.Kind == SubqueryKind.Exists ? StaticType.Boolean : StaticType.Integer;
        }

        if (columns is not { Count: 1 } || ReturnsAll(subquery.Query))
        {
            Report(CypherErrors.CollectColumns(), subquery.Span);
            return StaticType.List;
        }

        return StaticType.ListOf(columns.Values.First());
    }

    private static bool ReturnsAll(Query query)
    {
        var single = query is UnionQuery union ? union.Parts[0] : (SingleQuery)query;
        return single.Clauses[^1] is ReturnClause { Projection.IncludesAll: true };
    }
}
