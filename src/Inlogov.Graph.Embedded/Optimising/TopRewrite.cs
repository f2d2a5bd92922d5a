using Inlogov.Graph.Embedded.Planning.Plans;

namespace Inlogov.Graph.Embedded.Optimising;

/// <summary>Limit over Sort keeps only the first rows: Top. A Skip between them is taken into it.</summary>
internal static class TopRewrite
{
    public static Plan Rewrite(Plan plan) => plan switch
    {
        LimitPlan { Source: SortPlan sort } limit =>
            new TopPlan(sort.Source, sort.Order, sort.Kept, null, limit.Count, sort.SortedKeys) { EstimatedRows = limit.EstimatedRows },
        LimitPlan { Source: SkipPlan { Source: SortPlan sort } skip } limit =>
            new TopPlan(sort.Source, sort.Order, sort.Kept, skip.Count, limit.Count, sort.SortedKeys) { EstimatedRows = limit.EstimatedRows },
        _ => plan,
    };
}
