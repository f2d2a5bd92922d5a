using Inlogov.Graph.Embedded.Binding.Bound;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Execution;

/// <summary>Puts found paths into the slots of their pattern: nodes, relationships, and the lists of repeated parts.</summary>
internal sealed class PathFiller(QueryRun run, PathAutomaton automaton)
{
    private readonly List<Walk> _steps = [];

    /// <summary>Fills the inner slots of the repetition that the path's last step belongs to.</summary>
    public void FillRepetition(Walk walk)
    {
        for (var at = walk; ; at = at.Before!)
        {
            FillStep(at);
            if (at.Step!.Position == 0)
            {
                return;
            }
        }
    }

    /// <summary>Fills all slots of the pattern.</summary>
    public void Fill(Walk end)
    {
        _steps.Clear();
        var start = end;
        for (; start.Before is not null; start = start.Before)
        {
            _steps.Add(start);
        }

        _steps.Reverse();
        run.Slots[automaton.Pattern.From] = GraphValue.NodeReference(start.Node);
        var next = 0;
        var node = start.Node;
        for (var i = 0; i < automaton.Pattern.Elements.Count; i++)
        {
            var first = next;
            while (next < _steps.Count && _steps[next].Step!.Element == i)
            {
                next++;
            }

            node = next == first ? node : _steps[next - 1].Node;
            FillElement(automaton.Pattern.Elements[i], first, next);
            run.Slots[automaton.Pattern.Elements[i].To] = GraphValue.NodeReference(node);
        }
    }

    private void FillElement(PatternConnection element, int first, int next)
    {
        switch (element)
        {
            case PatternRelationship step:
                run.Slots[step.Slot] = GraphValue.RelationshipReference(_steps[first].Relationship);
                break;
            case PatternVarLength walk:
                run.Slots[walk.Slot] = Relationships(first, next);
                break;
            case PatternQuantified repeat:
                FillGroups(repeat, first, next);
                run.Slots[repeat.WalkSlot] = Relationships(first, next);
                break;
        }
    }

    private void FillGroups(PatternQuantified repeat, int first, int next)
    {
        var length = repeat.Steps.Count;
        var repetitions = (next - first) / length;
        var lists = new GraphValue[repeat.Groups.Count][];
        for (var g = 0; g < lists.Length; g++)
        {
            lists[g] = new GraphValue[repetitions];
        }

        for (var r = 0; r < repetitions; r++)
        {
            for (var k = 0; k < length; k++)
            {
                FillStep(_steps[first + (r * length) + k]);
            }

            for (var g = 0; g < lists.Length; g++)
            {
                lists[g][r] = run.Slots[repeat.Groups[g].Inner];
            }
        }

        for (var g = 0; g < lists.Length; g++)
        {
            run.Slots[repeat.Groups[g].Group] = new GraphList(lists[g]);
        }
    }

    private void FillStep(Walk walk)
    {
        var relationship = walk.Step!.Relationship;
        run.Slots[relationship.From] = GraphValue.NodeReference(walk.Before!.Node);
        run.Slots[relationship.Slot] = GraphValue.RelationshipReference(walk.Relationship);
        run.Slots[relationship.To] = GraphValue.NodeReference(walk.Node);
    }

    private GraphList Relationships(int first, int next)
    {
        var list = new GraphValue[next - first];
        for (var i = 0; i < list.Length; i++)
        {
            list[i] = GraphValue.RelationshipReference(_steps[first + i].Relationship);
        }

        return new GraphList(list);
    }
}
