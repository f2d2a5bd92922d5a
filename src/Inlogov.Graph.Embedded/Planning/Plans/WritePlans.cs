using Inlogov.Graph.Embedded.Binding.Bound;

namespace Inlogov.Graph.Embedded.Planning.Plans;

/// <summary>A plan that writes for each row.</summary>
internal abstract record WritePlan(Plan Source) : UnaryPlan(Source)
{
    public override bool Writes => true;
}

/// <summary>Creates nodes and relationships.</summary>
internal sealed record CreatePlan(Plan Source, IReadOnlyList<BoundCreateElement> Elements) : WritePlan(Source)
{
    public override IEnumerable<BoundExpression> Expressions => Elements.Select(element => element.Properties).OfType<BoundExpression>();

    public override IReadOnlyList<int> Fills => [.. Elements.Select(element => element.Slot)];
}

/// <summary>Finds a pattern, or creates it where it is not there.</summary>
internal sealed record MergePlan(
    Plan Source,
    Plan Search,
    IReadOnlyList<BoundCreateElement> Elements,
    IReadOnlyList<BoundChange> OnCreate,
    IReadOnlyList<BoundChange> OnMatch) : WritePlan(Source)
{
    public override IReadOnlyList<Plan> Children => [Source, Search];

    public override IReadOnlyList<int> Fills => [.. Elements.Select(element => element.Slot)];
}

/// <summary>Sets and removes properties and labels.</summary>
internal sealed record ChangePlan(Plan Source, IReadOnlyList<BoundChange> Changes) : WritePlan(Source)
{
    public override string Name => Changes[0] switch
    {
        BoundSetProperty or BoundSetDynamicProperty => "SetProperty",
        BoundSetProperties => "SetPropertiesFromMap",
        BoundSetLabels { IsRemoval: true } => "RemoveLabels",
        _ => "SetLabels",
    };
}

/// <summary>Deletes nodes, relationships and paths.</summary>
internal sealed record DeletePlan(Plan Source, IReadOnlyList<BoundExpression> Targets, bool IsDetaching) : WritePlan(Source)
{
    public override string Name => IsDetaching ? "DetachDelete" : "Delete";

    public override IEnumerable<BoundExpression> Expressions => Targets;
}

/// <summary>Runs writes for each element of a list.</summary>
internal sealed record ForeachPlan(Plan Source, int Slot, BoundExpression List, Plan Body) : WritePlan(Source)
{
    public override IReadOnlyList<Plan> Children => [Source, Body];

    public override IEnumerable<BoundExpression> Expressions => [List];
}
