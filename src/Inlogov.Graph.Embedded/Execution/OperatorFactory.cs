using Inlogov.Graph.Embedded.Binding.Bound;
using Inlogov.Graph.Embedded.Execution.Operators;
using Inlogov.Graph.Embedded.Planning.Plans;

namespace Inlogov.Graph.Embedded.Execution;

/// <summary>Plans to operators of one run.</summary>
internal static class OperatorFactory
{
    public static Operator Build(Plan plan, QueryRun run)
    {
        var built = Make(plan, run);
        return run.Profile is { } profile ? new ProfilingOperator(run, built, profile.Of(plan)) : built;
    }

    private static Operator Make(Plan plan, QueryRun run) => plan switch
    {
        ArgumentPlan => new ArgumentOperator(run),
        AllNodesScanPlan scan => new NodeScanOperator(run, scan.Slot, null),
        NodeByLabelScanPlan scan => new NodeScanOperator(run, scan.Slot, scan.Label),
        UnionNodeByLabelsScanPlan scan => new UnionNodeByLabelsScanOperator(run, scan),
        NodeIndexSeekPlan seek => new NodeIndexSeekOperator(run, seek),
        NodeIndexSeekByRangePlan seek => new NodeIndexSeekByRangeOperator(run, seek),
        NodeIndexScanPlan scan => new NodeIndexScanOperator(run, scan),
        RelationshipTypeScanPlan scan => new RelationshipScanOperator(run, scan),
        NodeCountFromCountStorePlan or RelationshipCountFromCountStorePlan => new CountStoreOperator(run, plan),
        FilterPlan { Source: ExpandAllPlan expand } filter when run.Profile is null && EndLabel(filter, expand) is { } label => Choosing(filter, expand, label, run),
        UnaryPlan unary => Unary(unary, Build(unary.Source, run), run),
        BinaryPlan binary => Binary(binary, Build(binary.Left, run), Build(binary.Right, run), run),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The first condition of a filter that asks for one label of the node just reached.</summary>
    private static BoundLabelTest? EndLabel(FilterPlan filter, ExpandAllPlan expand) => filter.Predicates
        .OfType<BoundLabelTest>()
        .FirstOrDefault(test => test is { Operand: BoundSlot operand, Labels: BoundLabelName } && operand.Slot == expand.Step.To);

    private static Operator Choosing(FilterPlan filter, ExpandAllPlan expand, BoundLabelTest test, QueryRun run)
    {
        var reached = new ExpandAllOperator(run, Build(expand.Source, run), expand.Step, ((BoundLabelName)test.Labels).Name);
        var others = filter.Predicates.Where(predicate => !ReferenceEquals(predicate, test)).ToList();
        return others.Count == 0 ? reached : new FilterOperator(run, reached, others);
    }

    private static Operator Unary(UnaryPlan plan, Operator source, QueryRun run) => plan switch
    {
        ExpandAllPlan expand => new ExpandAllOperator(run, source, expand.Step, label: null),
        ExpandIntoPlan expand => new ExpandIntoOperator(run, source, expand.Step),
        OptionalExpandAllPlan expand => new OptionalExpandAllOperator(run, source, expand),
        VarLengthExpandPlan expand => new VarLengthExpandOperator(run, source, expand),
        ShortestPathPlan path => new ShortestPathOperator(run, source, path),
        RepeatPlan { Pattern.Selection: { } selection } repeat => new ShortestRepeatOperator(run, source, repeat, selection),
        RepeatPlan repeat => new RepeatOperator(run, source, repeat),
        StatefulShortestPathPlan paths => new StatefulShortestPathOperator(run, source, Build(paths.Elements, run), paths),
        ProjectEndpointsPlan ends => new ProjectEndpointsOperator(run, source, ends),
        FilterPlan filter => new FilterOperator(run, source, filter.Predicates),
        ProjectionPlan projection => new ProjectionOperator(run, source, projection.Items),
        EagerAggregationPlan aggregation => new EagerAggregationOperator(run, source, aggregation.Aggregation),
        DistinctPlan distinct => new DistinctOperator(run, source, distinct),
        SortPlan sort => new SortOperator(run, source, sort),
        TopPlan top => new TopOperator(run, source, top),
        SkipPlan skip => new SkipOperator(run, source, skip),
        LimitPlan limit => new LimitOperator(run, source, limit),
        UnwindPlan unwind => new UnwindOperator(run, source, unwind),
        EagerPlan eager => new EagerOperator(run, source, eager.Kept),
        OptionalPlan optional => new OptionalOperator(run, source, optional.Nulls),
        ProcedureCallPlan call => new ProcedureCallOperator(run, source, call),
        CreatePlan create => new CreateOperator(run, source, create.Elements),
        MergePlan merge => new MergeOperator(run, source, Build(merge.Search, run), merge),
        ChangePlan change => new ChangeOperator(run, source, change.Changes),
        DeletePlan delete => new DeleteOperator(run, source, delete),
        ForeachPlan each => new ForeachOperator(run, source, Build(each.Body, run), each),
        ProduceResultsPlan => source,
        EmptyResultPlan => new EmptyResultOperator(run, source),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static Operator Binary(BinaryPlan plan, Operator left, Operator right, QueryRun run) => plan switch
    {
        ApplyPlan or CartesianProductPlan => new ApplyOperator(run, left, right),
        ValueHashJoinPlan join => new ValueHashJoinOperator(run, left, right, join),
        SemiApplyPlan semi => new SemiApplyOperator(run, left, right, semi.IsAnti),
        SubqueryForeachPlan => new SubqueryForeachOperator(run, left, right),
        TransactionApplyPlan apply => new TransactionApplyOperator(run, left, right, apply),
        UnionPlan union => new UnionOperator(run, left, right, union),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
