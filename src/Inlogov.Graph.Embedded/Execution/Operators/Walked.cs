using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Execution.Operators;

/// <summary>What walks ask of the row: their node, and whether a relationship has been used in the same match.</summary>
internal static class Walked
{
    /// <summary>The node in a slot; false of null.</summary>
    /// <exception cref="GraphException">The slot has no node.</exception>
    public static bool TryNode(QueryRun run, int slot, out long node)
    {
        var value = run.Slots[slot];
        if (value.IsNodeReference)
        {
            node = value.ReferenceId;
            return true;
        }

        node = -1;
        return value.IsNull
            ? false
            : throw new GraphException(GraphStatusCodes.TypeError, $"Type mismatch: expected a node, but found `{value}`.");
    }

    /// <summary>Whether one of the slots holds the relationship, alone or in a list.</summary>
    public static bool Has(QueryRun run, IReadOnlyList<int> slots, long relationship)
    {
        for (var i = 0; i < slots.Count; i++)
        {
            var value = run.Slots[slots[i]];
            if (value.Kind == GraphValueKind.Relationship)
            {
                if (value.ReferenceId == relationship)
                {
                    return true;
                }
            }
            else if (value.Kind == GraphValueKind.List && InList(value.AsList(), relationship))
            {
                return true;
            }
        }

        return false;
    }

    private static bool InList(GraphList list, long relationship)
    {
        foreach (var item in list.AsSpan())
        {
            if (item.Kind == GraphValueKind.Relationship && item.ReferenceId == relationship)
            {
                return true;
            }
        }

        return false;
    }
}
