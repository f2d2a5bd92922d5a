using Inlogov.Graph.Embedded.Binding.Bound;
using Inlogov.Graph.Embedded.Storage;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Execution;

/// <summary>The changes that clauses make for one row.</summary>
internal static class GraphChanges
{
    public static void Apply(QueryRun run, IReadOnlyList<BoundChange> changes)
    {
        for (var i = 0; i < changes.Count; i++)
        {
            switch (changes[i])
            {
                case BoundSetProperty when SameTarget(changes, i) is var count && count > 1:
                    SetTogether(run, changes, i, count);
                    i += count - 1;
                    break;
                case BoundSetProperty set:
                    Set(run, set.Target.Evaluate(run), set.Key.Name, set.Value.Evaluate(run));
                    break;
                case BoundSetDynamicProperty set:
                    SetDynamic(run, set);
                    break;
                case BoundSetProperties set:
                    SetAll(run, set);
                    break;
                case BoundSetLabels set:
                    SetLabels(run, set);
                    break;
            }
        }
    }

    /// <summary>How many changes in a row set properties of the same variable: Neo4j computes all their values before it sets one.</summary>
    private static int SameTarget(IReadOnlyList<BoundChange> changes, int first)
    {
        var count = 0;
        while (first + count < changes.Count && changes[first + count] is BoundSetProperty { Target: BoundSlot target }
            && changes[first] is BoundSetProperty { Target: BoundSlot start } && target.Slot == start.Slot)
        {
            count++;
        }

        return count;
    }

    private static void SetTogether(QueryRun run, IReadOnlyList<BoundChange> changes, int first, int count)
    {
        var values = new GraphValue[count];
        for (var i = 0; i < count; i++)
        {
            values[i] = ((BoundSetProperty)changes[first + i]).Value.Evaluate(run);
        }

        for (var i = 0; i < count; i++)
        {
            var set = (BoundSetProperty)changes[first + i];
            Set(run, set.Target.Evaluate(run), set.Key.Name, values[i]);
        }
    }

    public static void Delete(QueryRun run, GraphValue target, bool isDetaching)
    {
        switch (target.Kind)
        {
            case GraphValueKind.Null:
                break;
            case GraphValueKind.Node:
                DeleteNode(run, target.ReferenceId, isDetaching);
                break;
            case GraphValueKind.Relationship:
                DeleteRelationship(run, target.ReferenceId);
                break;
            case GraphValueKind.Path:
                var path = target.AsPath();
                Array.ForEach(path.RelationshipIds, relationship => DeleteRelationship(run, relationship));
                Array.ForEach(path.NodeIds, node => DeleteNode(run, node, isDetaching));
                break;
            default:
                throw GraphCreation.Wrong("DELETE takes nodes, relationships and paths", target);
        }
    }

    private static void DeleteNode(QueryRun run, long node, bool isDetaching)
    {
        if (!run.View.NodeExists(node))
        {
            return;
        }

        if (isDetaching)
        {
            run.Writer.DetachDeleteNode(node);
        }
        else
        {
            run.Writer.DeleteNode(node);
        }
    }

    private static void DeleteRelationship(QueryRun run, long relationship)
    {
        if (run.View.RelationshipExists(relationship))
        {
            run.Writer.DeleteRelationship(relationship);
        }
    }

    private static void Set(QueryRun run, GraphValue target, string key, GraphValue value)
    {
        if (target.IsNull)
        {
            return;
        }

        if (!target.IsReference)
        {
            throw GraphCreation.Wrong("Properties can be set on nodes and relationships", target);
        }

        if (value.IsNull && run.View.Names.Keys.Find(key) == NameTable.Unknown)
        {
            return;
        }

        var number = run.View.Names.Keys.Ensure(key);
        if (target.Kind == GraphValueKind.Node)
        {
            run.Writer.SetNodeProperty(target.ReferenceId, number, value);
        }
        else
        {
            run.Writer.SetRelationshipProperty(target.ReferenceId, number, value);
        }
    }

    private static void SetDynamic(QueryRun run, BoundSetDynamicProperty set)
    {
        var target = set.Target.Evaluate(run);
        var key = set.Key.Evaluate(run);
        if (!target.IsNull)
        {
            Set(run, target, key.Kind == GraphValueKind.String ? key.AsString() : throw GraphCreation.Wrong("A property key is a string", key), set.Value.Evaluate(run));
        }
    }

    private static void SetAll(QueryRun run, BoundSetProperties set)
    {
        var target = set.Target.Evaluate(run);
        var value = set.Value.Evaluate(run);
        if (target.IsNull)
        {
            return;
        }

        if (!target.IsReference)
        {
            throw GraphCreation.Wrong("Properties can be set on nodes and relationships", target);
        }

        var map = value.IsNull && !set.IsMerging
            ? throw GraphCreation.Wrong("Properties are set from a map, a node or a relationship", value)
            : run.PropertiesOf(value);
        if (set.IsMerging)
        {
            foreach (var (key, entry) in map)
            {
                Set(run, target, key, entry);
            }
        }
        else if (target.Kind == GraphValueKind.Node)
        {
            run.Writer.ReplaceNodeProperties(target.ReferenceId, GraphCreation.Entries(run, map, false));
        }
        else
        {
            run.Writer.ReplaceRelationshipProperties(target.ReferenceId, GraphCreation.Entries(run, map, false));
        }
    }

    private static void SetLabels(QueryRun run, BoundSetLabels set)
    {
        var target = set.Target.Evaluate(run);
        if (target.IsNull)
        {
            return;
        }

        if (target.Kind != GraphValueKind.Node)
        {
            throw GraphCreation.Wrong("Labels belong to nodes", target);
        }

        foreach (var label in GraphCreation.Labels(run, set.Labels))
        {
            if (set.IsRemoval)
            {
                run.Writer.RemoveLabel(target.ReferenceId, label);
            }
            else
            {
                run.Writer.AddLabel(target.ReferenceId, label);
            }
        }
    }
}
