using Inlogov.Graph.Embedded.Binding.Bound;
using Inlogov.Graph.Embedded.Planning.Plans;
using Inlogov.Graph.Embedded.Storage;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Execution.Operators;

/// <summary>
/// For each row one for each relationship of a node. Where the next operator would only keep ends with one label, these are chosen here, before a slot is written
/// (benchmark: peers, Q2, where half of what articles name is thrown away).
/// </summary>
internal sealed class ExpandAllOperator(QueryRun run, Operator source, ExpandStep step, NameToken? label) : UnaryOperator(run, source)
{
    private readonly bool _isChoosy = step.DifferentFrom.Count > 0;
    private RelationshipCursor _cursor;

    public override void Open()
    {
        _cursor = default;
        base.Open();
    }

    public override bool MoveNext()
    {
        while (true)
        {
            while (_cursor.MoveNext())
            {
                Run.Tick();
                Run.Hit();
                var relationship = _cursor.Relationship;
                if ((_isChoosy && Walked.Has(Run, step.DifferentFrom, relationship)) || !IsWanted(_cursor.Other))
                {
                    continue;
                }

                var slots = Run.Slots;
                slots[step.Relationship] = GraphValue.RelationshipReference(relationship);
                slots[step.To] = GraphValue.NodeReference(_cursor.Other);
                return true;
            }

            if (!Source.MoveNext())
            {
                return false;
            }

            _cursor = Walked.TryNode(Run, step.From, out var node) ? Run.Relationships(node, step.Direction, step.Types) : default;
        }
    }

    private bool IsWanted(long node)
    {
        if (label is null)
        {
            return true;
        }

        Run.Hit();
        return Run.View.HasLabel(node, Run.Label(label));
    }
}
