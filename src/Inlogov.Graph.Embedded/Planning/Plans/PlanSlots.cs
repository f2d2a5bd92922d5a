namespace Inlogov.Graph.Embedded.Planning.Plans;

/// <summary>Slots over whole plans.</summary>
internal static class PlanSlots
{
    /// <summary>The slots that a plan and those below it fill, each once.</summary>
    public static HashSet<int> AllFills(this Plan plan)
    {
        HashSet<int> slots = [.. plan.Fills];
        foreach (var child in plan.Children)
        {
            slots.UnionWith(child.AllFills());
        }

        return slots;
    }
}
