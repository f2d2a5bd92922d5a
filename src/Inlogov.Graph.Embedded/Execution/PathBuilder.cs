using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Execution;

/// <summary>Paths from slots: a node, then relationships (or lists of them) and nodes by turns.</summary>
internal static class PathBuilder
{
    /// <summary>The path, or null where one of its parts is null.</summary>
    public static GraphValue Build(QueryRun run, IReadOnlyList<int> slots)
    {
        var start = run.Slots[slots[0]];
        if (start.IsNull)
        {
            return GraphValue.Null;
        }

        List<long> nodes = [start.ReferenceId];
        List<long> relationships = [];
        for (var i = 1; i < slots.Count; i += 2)
        {
            var part = run.Slots[slots[i]];
            if (part.IsNull)
            {
                return GraphValue.Null;
            }

            if (part.IsReference)
            {
                Walk(run, part.ReferenceId, nodes, relationships);
                continue;
            }

            var list = part.AsList();
            for (var k = 0; k < list.Count; k++)
            {
                Walk(run, list[k].ReferenceId, nodes, relationships);
            }
        }

        return new GraphPath(nodes.ToArray(), relationships.ToArray());
    }

    private static void Walk(QueryRun run, long relationship, List<long> nodes, List<long> relationships)
    {
        var start = run.View.RelationshipStart(relationship);
        relationships.Add(relationship);
        nodes.Add(start == nodes[^1] ? run.View.RelationshipEnd(relationship) : start);
    }
}
