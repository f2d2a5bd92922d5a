using Inlogov.Graph.Cypher.Syntax;
using Inlogov.Graph.Embedded.Binding.Bound;
using Inlogov.Graph.Embedded.Procedures;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Binding;

/// <summary>Queries to bound queries, clause by clause; each clause gives the scope of the next.</summary>
internal sealed class QueryBinder
{
    private readonly BindingContext _context;
    private readonly ExpressionBinder _expressions;
    private readonly ProjectionBinder _projections;
    private readonly UpdateBinder _updates;
    private readonly ProcedureRegistry _procedures;

    private QueryBinder(BindingContext context, ProcedureRegistry procedures)
    {
        _procedures = procedures;
        _context = context;
        _expressions = new ExpressionBinder(context, this);
        _projections = new ProjectionBinder(context, _expressions);
        _updates = new UpdateBinder(context, _expressions);
    }

    /// <summary>Binds a whole statement.</summary>
    /// <param name="query">The query.</param>
    /// <param name="text">The statement's text, for places in errors.</param>
    /// <param name="procedures">The procedures that it may call.</param>
    /// <exception cref="Port.GraphException">The statement uses what is not built, or names what is not there.</exception>
    public static BoundStatement Bind(Query query, string text, ProcedureRegistry procedures)
    {
        var context = new BindingContext(text);
        return context.Finish(new QueryBinder(context, procedures).Bind(query, Scope.Empty, [], out _));
    }

    /// <summary>Binds a query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="scope">The variables that it sees from the start.</param>
    /// <param name="shared">The slots of the outer row, which it must not return as its own.</param>
    /// <param name="after">What its last clause leaves in scope.</param>
    public BoundQuery Bind(Query query, Scope scope, IReadOnlyCollection<int> shared, out Scope after)
    {
        if (query is SingleQuery single)
        {
            return Single(single, scope, shared, out after);
        }

        var union = (UnionQuery)query;
        var bound = Single(union.Parts[0], scope, shared, out after) as BoundQuery;
        foreach (var part in union.Parts.Skip(1))
        {
            var right = Single(part, scope, shared, out _);
            List<BoundColumn> columns = [.. bound.Columns.Select(column => new BoundColumn(column.Name, _context.AddSlot(column.Name)))];
            bound = new BoundUnion(bound, right, !union.All, columns);
        }

        after = Scope.Empty.With(bound.Columns.Select(column => (column.Name, column.Slot)));
        return bound;
    }

    /// <summary>Binds <c>EXISTS { }</c>, <c>COUNT { }</c> or <c>COLLECT { }</c>.</summary>
    public BoundSubqueryExpression Subquery(SubqueryKind kind, Query query, Scope scope)
    {
        var index = _context.ReserveSubquery();
        HashSet<int> used = [];
        var bound = _context.Collecting(used, () => Bind(query, scope.AsOuter(), [], out _));
        return Finish(index, kind, bound, used, scope);
    }

    /// <summary>Binds a pattern in an expression: a MATCH, with a RETURN of the projection where there is one.</summary>
    public BoundSubqueryExpression PatternSubquery(
        SubqueryKind kind, PathPattern pattern, Expression? where, Expression? projection, Scope scope)
    {
        var index = _context.ReserveSubquery();
        HashSet<int> used = [];
        var bound = _context.Collecting(used, () =>
        {
            List<BoundClause> clauses = [Match([pattern], where, scope, false, out var inner)];
            List<BoundColumn> columns = [];
            if (projection is not null)
            {
                var value = _expressions.Bind(projection, inner);
                var slot = _context.AddSlot(null);
                columns.Add(new BoundColumn("value", slot));
                clauses.Add(new BoundProjection(
                    [new BoundItem(slot, "value", value)], null, [], false, columns, [], [], null, null, [], true)
                {
                    Live = [slot],
                });
            }

            return new BoundSingleQuery(clauses, columns);
        });
        return Finish(index, kind, bound, used, scope);
    }

    /// <summary>Binds <c>shortestPath(…)</c> as a value: the first path or null, or all of them.</summary>
    public BoundExpression ShortestPath(PathPattern pattern, Scope scope)
    {
        var name = pattern.Name ?? new Variable(" path");
        var paths = PatternSubquery(SubqueryKind.Collect, pattern with { Name = name }, null, name, scope);
        return pattern.Selector?.Kind == PathSelectorKind.AllShortestPathsFunction
            ? paths
            : new BoundIndex(paths, new BoundLiteral(GraphValue.From(0L)));
    }

    private BoundSubqueryExpression Finish(int index, SubqueryKind kind, BoundQuery query, HashSet<int> used, Scope scope)
    {
        used.IntersectWith(scope.Slots);
        var result = query.Columns is [var only, ..] ? only.Slot : -1;
        var subquery = new BoundSubquery(index, kind, query, result, used);
        _context.SetSubquery(subquery);
        return new BoundSubqueryExpression(kind, subquery);
    }

    private BoundSingleQuery Single(SingleQuery query, Scope scope, IReadOnlyCollection<int> shared, out Scope after)
    {
        List<BoundClause> clauses = [];
        List<BoundColumn> columns = [];
        if (query.Clauses is [UseClause, _, ..])
        {
            // The check has found that it names this database.
            query = query with { Clauses = [.. query.Clauses.Skip(1)] };
        }

        for (var i = 0; i < query.Clauses.Count; i++)
        {
            _context.CountPart(query.Clauses[i]);
            var clause = Clause(query.Clauses[i], ref scope, shared, query.Clauses.Count == 1);
            clauses.Add(clause with { Live = [.. scope.Slots] });
            if (clause is BoundProjection { IsReturn: true } projection)
            {
                columns = [.. projection.Columns];
            }
            else if (clause is BoundCallProcedure call && query.Clauses.Count == 1)
            {
                columns = [.. call.Yields.Select(yield => yield.Column)];
            }
        }

        after = scope;
        return new BoundSingleQuery(clauses, columns);
    }

    private BoundClause Clause(Clause clause, ref Scope scope, IReadOnlyCollection<int> shared, bool isAlone)
    {
        switch (clause)
        {
            case MatchClause match:
                return Match(match.Patterns, match.Where, scope, match.Optional, out scope);
            case UnwindClause unwind:
                var list = _expressions.Bind(unwind.List, scope);
                var slot = _context.AddSlot(unwind.Variable.Name);
                scope = scope.With(unwind.Variable.Name, slot);
                return new BoundUnwind(list, new BoundColumn(unwind.Variable.Name, slot));
            case WithClause with:
                return _projections.Bind(with.Projection, with.Where, scope, [], false, out scope);
            case ReturnClause result:
                return _projections.Bind(result.Projection, null, scope, shared, true, out scope);
            case OrderAndPageClause page:
                var all = new Projection(false, true, [], page.OrderBy, page.Skip, page.Limit);
                return _projections.Bind(all, null, scope, [], false, out scope);
            case CallSubqueryClause call:
                return Call(call, scope, out scope);
            case CallProcedureClause call:
                return Procedure(call, scope, isAlone, out scope);
            case FinishClause:
                return new BoundFinish();
            default:
                return _updates.Bind(clause, scope, out scope);
        }
    }

    private BoundMatch Match(IEnumerable<PathPattern> patterns, Expression? where, Scope scope, bool isOptional, out Scope after)
    {
        var binder = new PatternBinder(_context, _expressions, scope);
        foreach (var pattern in patterns)
        {
            binder.Declare(pattern);
        }

        var bound = binder.Finish(where);
        after = binder.Scope;
        return new BoundMatch(bound, isOptional, binder.NewSlots) { Live = [.. after.Slots] };
    }

    private BoundCallSubquery Call(CallSubqueryClause call, Scope scope, out Scope after)
    {
        Scope inner;
        var query = call.Query;
        if (call.Scope is null)
        {
            var parts = Imported(query, scope, out inner);
            query = query is UnionQuery union ? union with { Parts = [.. parts] } : parts[0];
        }
        else
        {
            inner = Scoped(call.Scope, scope).AsOuter();
        }

        var bound = Bind(query, inner, scope.Slots, out _);
        after = scope.With(bound.Columns.Select(column => (column.Name, column.Slot)));
        if (call.Transactions is not { } transactions)
        {
            return new BoundCallSubquery(bound, call.Optional, null);
        }

        var size = transactions.BatchSize is null ? null : _expressions.Bind(transactions.BatchSize, Scope.Empty);
        var status = -1;
        if (transactions.Status is { } variable)
        {
            status = _context.AddSlot(variable.Name);
            after = after.With([(variable.Name, status)]);
        }

        return new BoundCallSubquery(bound, call.Optional, new BoundTransactions(size, transactions.OnError, status));
    }

    private Scope Scoped(SubqueryScope passed, Scope scope)
    {
        if (!passed.All)
        {
            return Scope.Empty.With(passed.Variables.Select(variable => (variable.Name, _expressions.Variable(variable, scope).Slot)));
        }

        foreach (var slot in scope.Slots)
        {
            _context.Use(slot);
        }

        return scope;
    }

    /// <summary>The old form: a first WITH of plain variables names what is passed in. The inner query then runs without it.</summary>
    private List<SingleQuery> Imported(Query query, Scope scope, out Scope inner)
    {
        inner = Scope.Empty;
        List<SingleQuery> parts = [];
        foreach (var part in query is UnionQuery union ? union.Parts : [(SingleQuery)query])
        {
            if (part.Clauses[0] is WithClause { Projection: { Distinct: false } projection } with && projection.Items.All(IsPlain)
                && (projection.IncludesAll || projection.Items.Count > 0))
            {
                var names = projection.IncludesAll ? scope.Names : [.. projection.Items.Select(item => item.Name)];
                inner = inner.With(names.Where(scope.Contains).Select(name => (name, _context.Use(scope[name]))));
                var isBare = projection is { OrderBy.Count: 0, Skip: null, Limit: null } && with.Where is null;
                parts.Add(isBare && part.Clauses.Count > 1 ? part with { Clauses = [.. part.Clauses.Skip(1)] } : part);
            }
            else
            {
                parts.Add(part);
            }
        }

        return parts;
    }

    private static bool IsPlain(ProjectionItem item) => item.Expression is Variable variable && item.Name == variable.Name;

    private BoundCallProcedure Procedure(CallProcedureClause call, Scope scope, bool isAlone, out Scope after)
    {
        if (_procedures.Find(call.ProcedureName) is not { } procedure)
        {
            throw _context.Error(
                $"There is no procedure `{call.ProcedureName}`.", call, Port.GraphStatusCodes.ProcedureNotFound);
        }

        List<BoundExpression> arguments = call.Arguments is null
            ? [.. procedure.Arguments.Where(argument => isAlone).Select(argument => (BoundExpression)_context.Parameter(argument.Name))]
            : [.. call.Arguments.Select(argument => _expressions.Bind(argument, scope))];
        for (var i = arguments.Count; i < procedure.Arguments.Count; i++)
        {
            arguments.Add(new BoundLiteral(
                procedure.Arguments[i].Default ?? throw _context.Error($"Procedure `{procedure.Signature}` needs more arguments.", call)));
        }

        if (arguments.Count > procedure.Arguments.Count)
        {
            throw _context.Error($"Procedure `{procedure.Signature}` takes {procedure.Arguments.Count} arguments, not {arguments.Count}.", call);
        }

        var yields = Yields(call, procedure, isAlone);
        after = scope.With(yields.Select(yield => (yield.Column.Name, yield.Column.Slot)));
        return new BoundCallProcedure(procedure, arguments, yields, [.. _expressions.Conjuncts(call.Where, after)], call.Optional);
    }

    private List<(int ResultIndex, BoundColumn Column)> Yields(CallProcedureClause call, Procedure procedure, bool isAlone)
    {
        List<string> columns = [.. procedure.Columns.Select(column => column.Name)];
        if (call.Yield is null)
        {
            return isAlone || call.YieldAll
                ? [.. columns.Select((column, i) => (i, new BoundColumn(column, _context.AddSlot(column))))]
                : [];
        }

        List<(int ResultIndex, BoundColumn Column)> yields = [];
        foreach (var item in call.Yield)
        {
            var index = columns.IndexOf(item.Field.Text);
            yields.Add(index >= 0
                ? (index, new BoundColumn(item.Variable.Name, _context.AddSlot(item.Variable.Name)))
                : throw _context.Error($"Procedure `{procedure.Name}` has no column `{item.Field.Text}`.", item));
        }

        return yields;
    }
}
