using Inlogov.Graph.Embedded.Binding.Bound;
using Inlogov.Graph.Embedded.Procedures;

namespace Inlogov.Graph.Embedded.Planning.Plans;

/// <summary>Keeps the rows for which all conditions are true.</summary>
internal sealed record FilterPlan(Plan Source, IReadOnlyList<BoundExpression> Predicates) : UnaryPlan(Source)
{
    public override IEnumerable<BoundExpression> Expressions => Predicates;
}

/// <summary>Computes values into slots.</summary>
internal sealed record ProjectionPlan(Plan Source, IReadOnlyList<BoundItem> Items) : UnaryPlan(Source)
{
    public override IEnumerable<BoundExpression> Expressions => Items.Select(item => item.Expression);

    public override IReadOnlyList<int> Fills => [.. Items.Select(item => item.Slot)];
}

/// <summary>Groups rows and computes aggregates.</summary>
internal sealed record EagerAggregationPlan(Plan Source, BoundAggregation Aggregation) : UnaryPlan(Source)
{
    public override IEnumerable<BoundExpression> Expressions => Aggregation.Aggregates.SelectMany(aggregate => aggregate.Arguments);

    public override IReadOnlyList<int> Fills =>
        [.. Aggregation.Keys.Select(key => key.Slot), .. Aggregation.Aggregates.Select(aggregate => aggregate.Slot)];
}

/// <summary>Keeps the first of rows that are the same in the columns.</summary>
internal sealed record DistinctPlan(Plan Source, IReadOnlyList<BoundColumn> Columns) : UnaryPlan(Source);

/// <summary>Sorts; rows come sorted by the first <paramref name="SortedKeys"/> keys already.</summary>
internal sealed record SortPlan(Plan Source, IReadOnlyList<BoundOrder> Order, IReadOnlyList<int> Kept, int SortedKeys) : UnaryPlan(Source)
{
    public override string Name => SortedKeys > 0 ? "PartialSort" : "Sort";
}

/// <summary>The first rows in an order; rows come sorted by the first <paramref name="SortedKeys"/> keys already.</summary>
internal sealed record TopPlan(
    Plan Source, IReadOnlyList<BoundOrder> Order, IReadOnlyList<int> Kept, BoundExpression? Skip, BoundExpression Limit, int SortedKeys)
    : UnaryPlan(Source)
{
    public override string Name => SortedKeys > 0 ? "PartialTop" : "Top";

    public override IEnumerable<BoundExpression> Expressions => Skip is null ? [Limit] : [Skip, Limit];
}

/// <summary>Leaves rows out at the start.</summary>
internal sealed record SkipPlan(Plan Source, BoundExpression Count) : UnaryPlan(Source)
{
    public override IEnumerable<BoundExpression> Expressions => [Count];
}

/// <summary>Stops after some rows; an exhaustive one lets its source run to its end, because it writes.</summary>
internal sealed record LimitPlan(Plan Source, BoundExpression Count, bool IsExhaustive) : UnaryPlan(Source)
{
    public override string Name => IsExhaustive ? "ExhaustiveLimit" : "Limit";

    public override IEnumerable<BoundExpression> Expressions => [Count];
}

/// <summary>For each row one for each element of a list.</summary>
internal sealed record UnwindPlan(Plan Source, BoundExpression List, BoundColumn Variable) : UnaryPlan(Source)
{
    public override IEnumerable<BoundExpression> Expressions => [List];

    public override IReadOnlyList<int> Fills => [Variable.Slot];
}

/// <summary>Reads its source to its end before it gives the first row.</summary>
internal sealed record EagerPlan(Plan Source, IReadOnlyList<int> Kept) : UnaryPlan(Source);

/// <summary>One row of nulls where there is none.</summary>
internal sealed record OptionalPlan(Plan Source, IReadOnlyList<int> Nulls) : UnaryPlan(Source);

/// <summary>For each row of the left the rows of the right, which depend on it.</summary>
internal sealed record ApplyPlan(Plan Left, Plan Right) : BinaryPlan(Left, Right);

/// <summary>For each row of the left the rows of the right, which do not depend on it.</summary>
internal sealed record CartesianProductPlan(Plan Left, Plan Right) : BinaryPlan(Left, Right);

/// <summary>Pairs of rows with equal values, by a table of the left.</summary>
internal sealed record ValueHashJoinPlan(
    Plan Left, Plan Right, BoundExpression LeftKey, BoundExpression RightKey, IReadOnlyList<int> Kept) : BinaryPlan(Left, Right)
{
    public override IEnumerable<BoundExpression> Expressions => [LeftKey, RightKey];
}

/// <summary>The rows of the left for which the right has a row, or with <paramref name="IsAnti"/> has none.</summary>
internal sealed record SemiApplyPlan(Plan Left, Plan Right, bool IsAnti) : BinaryPlan(Left, Right)
{
    public override string Name => IsAnti ? "AntiSemiApply" : "SemiApply";
}

/// <summary>For each row of the left the right is run to its end, and the row goes on as it was.</summary>
internal sealed record SubqueryForeachPlan(Plan Left, Plan Right) : BinaryPlan(Left, Right);

/// <summary>CALL { } IN TRANSACTIONS: as Apply, with a commit after each batch of rows.</summary>
internal sealed record TransactionApplyPlan(
    Plan Left, Plan Right, BoundTransactions Transactions, bool IsUnit, IReadOnlyList<int> Kept, IReadOnlyList<int> Columns) : BinaryPlan(Left, Right)
{
    public override IReadOnlyList<int> Fills => Transactions.StatusSlot < 0 ? [] : [Transactions.StatusSlot];

    public override string Name => IsUnit ? "TransactionForeach" : "TransactionApply";
}

/// <summary>The rows of both, in common slots.</summary>
internal sealed record UnionPlan(
    Plan Left, Plan Right, IReadOnlyList<int> LeftSlots, IReadOnlyList<int> RightSlots, IReadOnlyList<int> Slots) : BinaryPlan(Left, Right)
{
    public override IReadOnlyList<int> Fills => Slots;
}

/// <summary>The rows of a procedure.</summary>
internal sealed record ProcedureCallPlan(
    Plan Source, Procedure Procedure, IReadOnlyList<BoundExpression> Arguments, IReadOnlyList<(int ResultIndex, BoundColumn Column)> Yields)
    : UnaryPlan(Source)
{
    public override IEnumerable<BoundExpression> Expressions => Arguments;

    public override IReadOnlyList<int> Fills => [.. Yields.Select(yield => yield.Column.Slot)];

    public override bool Writes => Procedure.Writes;
}

/// <summary>The answer's columns.</summary>
internal sealed record ProduceResultsPlan(Plan Source, IReadOnlyList<BoundColumn> Columns) : UnaryPlan(Source);

/// <summary>Runs its source and answers nothing.</summary>
internal sealed record EmptyResultPlan(Plan Source) : UnaryPlan(Source);
