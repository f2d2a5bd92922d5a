using Inlogov.Graph.Embedded.Binding.Bound;
using Inlogov.Graph.Embedded.Planning.Plans;
using Inlogov.Graph.Embedded.Storage;

namespace Inlogov.Graph.Embedded.Execution;

/// <summary>What an operator does, in Cypher's words.</summary>
internal sealed class PlanDetails(IReadOnlyList<string> slotNames)
{
    public string Of(Plan plan) => plan switch
    {
        AllNodesScanPlan scan => Slot(scan.Slot),
        NodeByLabelScanPlan scan => $"{Slot(scan.Slot)}:{scan.Label.Name}",
        UnionNodeByLabelsScanPlan scan => $"{Slot(scan.Slot)}:{Names(scan.Labels)}",
        NodeIndexSeekPlan seek => $"{Slot(seek.Slot)}:{seek.Label.Name}({Keys(seek.Keys)}) WHERE {Equalities(seek)}",
        NodeIndexSeekByRangePlan seek => $"{Slot(seek.Slot)}:{seek.Label.Name}({seek.Key.Name}) WHERE {Range(seek)}{Order(seek.IsDescending)}",
        NodeIndexScanPlan scan => $"{Slot(scan.Slot)}:{scan.Label.Name}({scan.Key.Name}){Order(scan.IsDescending)}",
        RelationshipTypeScanPlan scan => $"({Slot(scan.From)})-[{Slot(scan.Slot)}{Types(scan.Types)}]-{(scan.IsDirected ? ">" : string.Empty)}({Slot(scan.To)})",
        NodeCountFromCountStorePlan count => $"count( ({(count.Label is null ? string.Empty : ":" + count.Label.Name)}) )",
        RelationshipCountFromCountStorePlan count =>
            $"count( ({Label(count.Start)})-[{Types(count.Types)}]->({Label(count.End)}) )",
        ExpandAllPlan expand => Step(expand.Step),
        ExpandIntoPlan expand => Step(expand.Step),
        OptionalExpandAllPlan expand => Step(expand.Step) + (expand.Predicates.Count == 0 ? string.Empty : $" WHERE {All(expand.Predicates)}"),
        VarLengthExpandPlan expand => Walk(expand.Walk, expand.Walk.From, expand.Walk.To),
        ShortestPathPlan path => $"{(path.Pattern.IsSingle ? "shortestPath" : "allShortestPaths")}({Walk(path.Pattern.Walk, path.Pattern.From, path.Pattern.To)})",
        RepeatPlan repeat => $"({Slot(repeat.Pattern.From)}) (...){{{repeat.Pattern.Min}, {repeat.Pattern.Max?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "*"}}} ({Slot(repeat.Pattern.To)})",
        FilterPlan filter => All(filter.Predicates),
        ProjectionPlan projection => string.Join(", ", projection.Items.Select(item => $"{Text(item.Expression)} AS {Slot(item.Slot)}")),
        EagerAggregationPlan aggregation => Aggregation(aggregation.Aggregation),
        DistinctPlan distinct => string.Join(", ", distinct.Columns.Select(column => column.Name)),
        SortPlan sort => Order(sort.Order),
        TopPlan top => $"{Order(top.Order)} LIMIT {Text(top.Limit)}{(top.Skip is null ? string.Empty : $" SKIP {Text(top.Skip)}")}",
        SkipPlan skip => Text(skip.Count),
        LimitPlan limit => Text(limit.Count),
        UnwindPlan unwind => $"{Text(unwind.List)} AS {unwind.Variable.Name}",
        ValueHashJoinPlan join => $"{Text(join.LeftKey)} = {Text(join.RightKey)}",
        ProcedureCallPlan call => $"{call.Procedure.Name}({string.Join(", ", call.Arguments.Select(Text))})",
        ProduceResultsPlan results => string.Join(", ", results.Columns.Select(column => column.Name)),
        CreatePlan create => string.Join(", ", create.Elements.Select(element => element.Name)),
        MergePlan merge => string.Join(", ", merge.Elements.Select(element => element.Name)),
        DeletePlan delete => string.Join(", ", delete.Targets.Select(Text)),
        ForeachPlan each => $"{Slot(each.Slot)} IN {Text(each.List)}",
        _ => string.Empty,
    };

    private string Slot(int slot) => slotNames[slot];

    private string Text(BoundExpression expression) => BoundExpressionText.Write(expression);

    private string All(IReadOnlyList<BoundExpression> predicates) => string.Join(" AND ", predicates.Select(Text));

    private static string Names(IReadOnlyList<NameToken> names) => string.Join("|", names.Select(name => name.Name));

    private static string Keys(IReadOnlyList<NameToken> keys) => string.Join(", ", keys.Select(key => key.Name));

    private static string Types(IReadOnlyList<NameToken> types) => types.Count == 0 ? string.Empty : ":" + Names(types);

    private static string Label(NameToken? label) => label is null ? string.Empty : ":" + label.Name;

    private static string Order(bool isDescending) => isDescending ? " DESC" : string.Empty;

    private string Equalities(NodeIndexSeekPlan seek) => string.Join(
        " AND ", seek.Keys.Select((key, i) => $"{key.Name} {(seek.IsMany ? "IN" : "=")} {Text(seek.Values[i])}"));

    private string Range(NodeIndexSeekByRangePlan seek)
    {
        List<string> bounds = [];
        if (seek.Low is not null)
        {
            bounds.Add($"{seek.Key.Name} {(seek.IsLowInclusive ? ">=" : ">")} {Text(seek.Low)}");
        }

        if (seek.High is not null)
        {
            bounds.Add($"{seek.Key.Name} {(seek.IsHighInclusive ? "<=" : "<")} {Text(seek.High)}");
        }

        if (seek.Prefix is not null)
        {
            bounds.Add($"{seek.Key.Name} STARTS WITH {Text(seek.Prefix)}");
        }

        return string.Join(" AND ", bounds);
    }

    private string Step(ExpandStep step)
    {
        var (left, right) = Arrows(step.Direction);
        return $"({Slot(step.From)}){left}[{Slot(step.Relationship)}{Types(step.Types)}]{right}({Slot(step.To)})";
    }

    private string Walk(PatternVarLength walk, int from, int to)
    {
        var (left, right) = Arrows(walk.Direction);
        return $"({Slot(from)}){left}[{walk.Name}{Types(walk.Types)}*{walk.Min}..{walk.Max}]{right}({Slot(to)})";
    }

    private static (string Left, string Right) Arrows(Direction direction) => direction switch
    {
        Direction.Outgoing => ("-", "->"),
        Direction.Incoming => ("<-", "-"),
        _ => ("-", "-"),
    };

    private static string Order(IReadOnlyList<BoundOrder> order) =>
        string.Join(", ", order.Select(one => $"{(one.Source is BoundProperty ? BoundExpressionText.Write(one.Source) : one.Name)} {(one.IsDescending ? "DESC" : "ASC")}"));

    private string Aggregation(BoundAggregation aggregation) => string.Join(
        ", ",
        aggregation.Keys.Select(key => key.Name).Concat(aggregation.Aggregates.Select(one =>
            $"{one.Text}({(one.IsDistinct ? "DISTINCT " : string.Empty)}{(one.Arguments.Count == 0 ? "*" : string.Join(", ", one.Arguments.Select(Text)))})")));
}
