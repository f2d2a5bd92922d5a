using Inlogov.Graph.Cypher.Diagnostics;
using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Cypher.Semantics;

/// <content>Queries: the order of clauses, how a query ends, unions.</content>
internal sealed partial class StatementChecker
{
    private bool _inTransactions;
    private bool _inSubquery;

    /// <summary>Checks a query and gives its columns, or null when it returns none.</summary>
    private IReadOnlyDictionary<string, StaticType>? CheckQuery(Query query, Scope scope, QueryRole role, Scope? outer)
    {
        if (query is SingleQuery single)
        {
            return CheckSingle(single, scope.Copy(), role, outer, alone: role == QueryRole.Statement);
        }

        var union = (UnionQuery)query;
        IReadOnlyDictionary<string, StaticType>? columns = null;
        for (var at = 0; at < union.Parts.Count; at++)
        {
            var part = union.Parts[at];
            if (part.Clauses.FirstOrDefault(clause => clause is CallSubqueryClause { Transactions: not null }) is { } batched)
            {
                Report(CypherErrors.TransactionsInUnion(), batched.Span);
            }

            var next = CheckSingle(part, scope.Copy(), role, outer, alone: false);
            if (at > 0 && !SameColumns(columns, next))
            {
                Report(CypherErrors.UnionColumns(), part.Span);
            }

            columns = at == 0 || columns is null || next is null ? next : Merge(columns, next);
        }

        return columns;
    }

    private static bool SameColumns(IReadOnlyDictionary<string, StaticType>? left, IReadOnlyDictionary<string, StaticType>? right) =>
        left is null || right is null ? left == right : left.Count == right.Count && left.Keys.All(right.ContainsKey);

    private static Dictionary<string, StaticType> Merge(
        IReadOnlyDictionary<string, StaticType> left, IReadOnlyDictionary<string, StaticType> right) =>
        left.ToDictionary(one => one.Key, one => right.TryGetValue(one.Key, out var other) ? one.Value.Or(other) : one.Value, StringComparer.Ordinal);

    private IReadOnlyDictionary<string, StaticType>? CheckSingle(SingleQuery query, Scope scope, QueryRole role, Scope? outer, bool alone)
    {
        CheckOrder(query.Clauses);
        CheckEnd(query.Clauses, role, alone);
        IReadOnlyDictionary<string, StaticType>? columns = null;
        for (var at = 0; at < query.Clauses.Count; at++)
        {
            var clause = query.Clauses[at];
            if (clause is ReturnClause answer)
            {
                var aliasContext = role == QueryRole.Call ? "CALL { RETURN … }" : null;
                columns = CheckProjection(answer.Projection, null, scope, aliasContext).Own;
                continue;
            }

            var imported = at == 0 && clause is WithClause with && outer is not null ? Import(with, outer) : null;
            scope = imported ?? CheckClause(clause, scope, alone && query.Clauses.Count == 1);
        }

        return columns;
    }

    private void CheckOrder(SyntaxList<Clause> clauses)
    {
        for (var at = 0; at + 1 < clauses.Count; at++)
        {
            var (clause, next) = (clauses[at], clauses[at + 1]);
            if (clause is ReturnClause or FinishClause)
            {
                Report(CypherErrors.OnlyAtEnd(ClauseNames.Of(clause)), clause.Span);
            }
            else if (ClauseNames.IsUpdate(clause) && ClauseNames.IsReading(next))
            {
                Report(CypherErrors.WithRequired(ClauseNames.Of(clause), ClauseNames.Of(next)), next.Span);
            }
            else if (next is CallSubqueryClause { Transactions: not null } && clauses.Take(at + 1).Any(ClauseNames.Writes))
            {
                Report(CypherErrors.TransactionsAfterWrite(), next.Span);
            }
            else if (at > 0 && clause is UseClause)
            {
                Report(CypherErrors.UseFirst(), clause.Span);
            }
        }
    }

    private void CheckEnd(SyntaxList<Clause> clauses, QueryRole role, bool alone)
    {
        var last = clauses[^1];
        var ends = last switch
        {
            ReturnClause or FinishClause => true,
            CallSubqueryClause call => !ReturnsRows(call.Query),
            CallProcedureClause call => (alone && clauses.Count == 1) || call is { Yield: null, YieldAll: false },
            _ => ClauseNames.IsUpdate(last),
        };
        if (!ends && role != QueryRole.Expression)
        {
            Report(CypherErrors.CannotConclude(ClauseNames.Of(last)), last.Span);
        }
        else if (!ends && last is WithClause or OrderAndPageClause)
        {
            Report(CypherErrors.CannotConclude(ClauseNames.Of(last)), last.Span);
        }
    }

    private static bool ReturnsRows(Query query)
    {
        var single = query is UnionQuery union ? union.Parts[0] : (SingleQuery)query;
        return single.Clauses[^1] is ReturnClause;
    }

    /// <summary>The scope after an importing WITH; null when this one imports nothing and is an ordinary clause.</summary>
    private Scope? Import(WithClause with, Scope outer)
    {
        var projection = with.Projection;
        var uses = projection.Items.SelectMany(item => FreeVariables.Of(item.Expression)).Any(name => outer.Find(name) is not null);
        if (!uses && !projection.IncludesAll)
        {
            return null;
        }

        if (projection.Items.Any(item => item.Alias is not null || item.Expression is not Variable))
        {
            Report(CypherErrors.ImportingWith("Aliases and expressions"), with.Span);
        }

        var extra = projection.Distinct ? "`DISTINCT`"
            : projection.OrderBy.Count > 0 ? "`ORDER BY`"
            : projection.Skip is not null ? "`SKIP`"
            : projection.Limit is not null ? "`LIMIT`"
            : with.Where is not null ? "`WHERE`"
            : null;
        if (extra is not null)
        {
            Report(CypherErrors.ImportingWith(extra), with.Span);
        }

        var names = projection.IncludesAll ? outer.Names : projection.Items.Select(item => item.Expression).OfType<Variable>().Select(one => one.Name);
        foreach (var item in projection.Items)
        {
            TypeOf(item.Expression, outer);
        }

        return Scope.Empty.Project(names.Where(name => outer.Find(name) is not null).Select(name => KeyValuePair.Create(name, outer.Find(name)!)));
    }
}
