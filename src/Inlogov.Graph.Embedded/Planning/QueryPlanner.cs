using Inlogov.Graph.Embedded.Binding.Bound;
using Inlogov.Graph.Embedded.Planning.Plans;

namespace Inlogov.Graph.Embedded.Planning;

/// <summary>
/// Queries to plans, clause by clause. Between clauses an Eager gathers rows where one reads what the other writes: the
/// reads of a clause are over before a later clause writes, and the other way round.
/// </summary>
internal sealed class QueryPlanner(PlanningContext context)
{
    /// <summary>The plan of a whole statement, with what it answers on top.</summary>
    public Plan PlanStatement(BoundQuery query)
    {
        var plan = Plan(query, new ArgumentPlan());
        return query.Columns.Count == 0
            ? new EmptyResultPlan(plan)
            : new ProduceResultsPlan(plan, query.Columns) { EstimatedRows = plan.EstimatedRows };
    }

    /// <summary>The plan of a query, on top of an argument that has the outer row.</summary>
    public Plan Plan(BoundQuery query, Plan argument)
    {
        if (query is BoundSingleQuery single)
        {
            return Clauses(single.Clauses, argument);
        }

        var union = (BoundUnion)query;
        var left = Plan(union.Left, argument);
        var right = Plan(union.Right, argument);
        if (left.WritesAnywhere() || right.WritesAnywhere())
        {
            left = new EagerPlan(left, [.. union.Left.Columns.Select(column => column.Slot).Distinct()]);
        }

        List<int> rightSlots =
            [.. union.Columns.Select(column => union.Right.Columns.First(other => other.Name == column.Name).Slot)];
        var plan = new UnionPlan(
            left, right, [.. union.Left.Columns.Select(column => column.Slot)], rightSlots, [.. union.Columns.Select(column => column.Slot)])
        {
            EstimatedRows = left.EstimatedRows + right.EstimatedRows,
        };
        return union.IsDistinct ? new DistinctPlan(plan, union.Columns) { EstimatedRows = plan.EstimatedRows } : plan;
    }

    /// <summary>The plan of clauses in order.</summary>
    public Plan Clauses(IReadOnlyList<BoundClause> clauses, Plan argument)
    {
        var plan = argument;
        var (reads, writes) = (false, false);
        IReadOnlyList<int> live = [];
        for (var i = 0; i < clauses.Count; i++)
        {
            var clause = clauses[i];
            if (plan is ArgumentPlan && clause is BoundMatch match && i + 1 < clauses.Count && clauses[i + 1] is BoundProjection counted
                && CountStore.Plan(match, counted) is { } stored)
            {
                plan = ProjectionPlanner.AfterAggregation(stored, counted, context);
                (reads, live) = (true, counted.Live);
                i++;
                continue;
            }

            var isResult = clause is BoundProjection { IsReturn: true };
            var clauseReads = ClauseEffects.Reads(clause) || isResult;
            var clauseWrites = ClauseEffects.Writes(clause);
            if ((clauseReads && writes) || (clauseWrites && reads))
            {
                plan = new EagerPlan(plan, live) { EstimatedRows = plan.EstimatedRows };
                (reads, writes) = (false, false);
            }

            plan = Clause(clause, plan);
            (reads, writes) = (reads || clauseReads, writes || clauseWrites);
            live = clause.Live;
        }

        return plan;
    }

    private Plan Clause(BoundClause clause, Plan source)
    {
        var rows = source.EstimatedRows;
        switch (clause)
        {
            case BoundMatch { IsOptional: false } match:
                return new MatchPlanner(context, match.Pattern, match.NewSlots).Plan(source);
            case BoundMatch match:
                return Optional(match, source);
            case BoundUnwind unwind:
                return new UnwindPlan(source, unwind.List, unwind.Variable) { EstimatedRows = Math.Max(1, rows) * 10 };
            case BoundProjection projection:
                return ProjectionPlanner.Plan(source, projection, context);
            case BoundCallSubquery call:
                return Call(call, source);
            case BoundCallProcedure call:
                return Procedure(call, source);
            case BoundCreate create:
                return Paths(new CreatePlan(source, create.Elements) { EstimatedRows = rows }, create.Paths);
            case BoundMerge merge:
                var search = new MatchPlanner(context, merge.Pattern with { Paths = [] }, merge.NewSlots).Plan(new ArgumentPlan());
                return Paths(new MergePlan(source, search, merge.Elements, merge.OnCreate, merge.OnMatch) { EstimatedRows = rows }, merge.Paths);
            case BoundChanges changes:
                return new ChangePlan(source, changes.Changes) { EstimatedRows = rows };
            case BoundDelete delete:
                return new DeletePlan(source, delete.Targets, delete.IsDetaching) { EstimatedRows = rows };
            case BoundForeach each:
                return new ForeachPlan(source, each.Slot, each.List, Clauses(each.Clauses, new ArgumentPlan())) { EstimatedRows = rows };
            case BoundFinish:
                return new EmptyResultPlan(source);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private Plan Optional(BoundMatch match, Plan source)
    {
        var inner = new MatchPlanner(context, match.Pattern, match.NewSlots).Plan(new ArgumentPlan());
        var (expand, predicates) = inner switch
        {
            ExpandAllPlan { Source: ArgumentPlan } bare => (bare, []),
            FilterPlan { Source: ExpandAllPlan { Source: ArgumentPlan } bare } filter => (bare, filter.Predicates),
            _ => (null, (IReadOnlyList<BoundExpression>)[]),
        };
        var rows = Math.Max(1, source.EstimatedRows) * Math.Max(1, inner.EstimatedRows);
        return expand is not null && match.NewSlots.Count == 2
            ? new OptionalExpandAllPlan(source, expand.Step, predicates) { EstimatedRows = rows }
            : new ApplyPlan(source, new OptionalPlan(inner, match.NewSlots) { EstimatedRows = Math.Max(1, inner.EstimatedRows) }) { EstimatedRows = rows };
    }

    private Plan Call(BoundCallSubquery call, Plan source)
    {
        var inner = Plan(call.Query, new ArgumentPlan());
        var rows = Math.Max(1, source.EstimatedRows);
        if (call.Query.Columns.Count == 0)
        {
            return call.Transactions is { } batches
                ? new TransactionApplyPlan(source, inner, batches, true, [.. source.AllFills()], []) { EstimatedRows = rows }
                : new SubqueryForeachPlan(source, inner) { EstimatedRows = rows };
        }

        if (call.IsOptional)
        {
            inner = new OptionalPlan(inner, [.. call.Query.Columns.Select(column => column.Slot)]) { EstimatedRows = inner.EstimatedRows };
        }

        rows *= Math.Max(1, inner.EstimatedRows);
        return call.Transactions is { } transactions
            ? new TransactionApplyPlan(source, inner, transactions, false, [.. source.AllFills()], [.. call.Query.Columns.Select(column => column.Slot)]) { EstimatedRows = rows }
            : new ApplyPlan(source, inner) { EstimatedRows = rows };
    }

    private Plan Procedure(BoundCallProcedure call, Plan source)
    {
        var rows = Math.Max(1, source.EstimatedRows) * 10;
        if (!call.IsOptional)
        {
            var plan = new ProcedureCallPlan(source, call.Procedure, call.Arguments, call.Yields) { EstimatedRows = rows };
            return PredicatePlanner.Apply(plan, call.Where, context);
        }

        Plan inner = new ProcedureCallPlan(new ArgumentPlan(), call.Procedure, call.Arguments, call.Yields) { EstimatedRows = 10 };
        inner = PredicatePlanner.Apply(inner, call.Where, context);
        return new ApplyPlan(source, new OptionalPlan(inner, [.. call.Yields.Select(yield => yield.Column.Slot)])) { EstimatedRows = rows };
    }

    private static Plan Paths(Plan plan, IReadOnlyList<BoundPath> paths) => paths.Count == 0
        ? plan
        : new ProjectionPlan(plan, [.. paths.Select(path => new BoundItem(path.Slot, path.Name, new BoundPathValue(path.Parts)))])
        {
            EstimatedRows = plan.EstimatedRows,
        };
}
