using Inlogov.Graph.Embedded.Binding.Bound;

namespace Inlogov.Graph.Embedded.Binding;

/// <summary>Which slots an expression reads, and whether it reads the graph.</summary>
internal static class SlotUse
{
    /// <summary>The slots read, those of its own inner variables among them.</summary>
    public static HashSet<int> Of(BoundExpression expression)
    {
        HashSet<int> slots = [];
        Collect(expression, slots);
        return slots;
    }

    public static void Collect(BoundExpression expression, HashSet<int> into)
    {
        switch (expression)
        {
            case BoundSlot variable:
                into.Add(variable.Slot);
                break;
            case BoundPathValue path:
                into.UnionWith(path.Slots);
                break;
            case BoundDegree degree:
                into.Add(degree.NodeSlot);
                break;
            case BoundSubqueryExpression subquery:
                into.UnionWith(subquery.Subquery.Outer);
                break;
        }

        foreach (var part in expression.Parts)
        {
            Collect(part, into);
        }
    }

    public static bool ReadsGraph(BoundExpression expression)
    {
        if (expression.ReadsGraphItself)
        {
            return true;
        }

        foreach (var part in expression.Parts)
        {
            if (ReadsGraph(part))
            {
                return true;
            }
        }

        return false;
    }
}
