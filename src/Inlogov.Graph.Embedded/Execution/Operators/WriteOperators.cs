using Inlogov.Graph.Embedded.Binding.Bound;
using Inlogov.Graph.Embedded.Planning.Plans;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Execution.Operators;

/// <summary>Creates nodes and relationships for each row.</summary>
internal sealed class CreateOperator(QueryRun run, Operator source, IReadOnlyList<BoundCreateElement> elements) : UnaryOperator(run, source)
{
    public override bool MoveNext()
    {
        Run.Tick();
        if (!Source.MoveNext())
        {
            return false;
        }

        GraphCreation.Create(Run, elements, false);
        return true;
    }
}

/// <summary>
/// Finds a pattern for each row, or creates it where it is not there. All matches are found before the first change, so
/// that changes cannot disturb the search; what a row creates, the next row finds.
/// </summary>
internal sealed class MergeOperator(QueryRun run, Operator source, Operator search, MergePlan plan) : UnaryOperator(run, source)
{
    private readonly int[] _kept = [.. plan.Search.AllFills()];
    private readonly List<GraphValue[]> _matches = [];
    private int _next;

    public override void Open()
    {
        _matches.Clear();
        _next = 0;
        base.Open();
    }

    public override bool MoveNext()
    {
        if (_next < _matches.Count)
        {
            SlotCopy.Restore(Run, _kept, _matches[_next++]);
            return true;
        }

        Run.Tick();
        if (!Source.MoveNext())
        {
            return false;
        }

        _matches.Clear();
        _next = 0;
        GraphCreation.CheckMerge(Run, plan.Elements);
        search.Open();
        while (search.MoveNext())
        {
            Run.Tick();
            _matches.Add(SlotCopy.Take(Run, _kept));
        }

        if (_matches.Count == 0)
        {
            GraphCreation.Create(Run, plan.Elements, true);
            GraphChanges.Apply(Run, plan.OnCreate);
            return true;
        }

        if (plan.OnMatch.Count > 0)
        {
            foreach (var match in _matches)
            {
                SlotCopy.Restore(Run, _kept, match);
                GraphChanges.Apply(Run, plan.OnMatch);
            }
        }

        SlotCopy.Restore(Run, _kept, _matches[_next++]);
        return true;
    }
}

/// <summary>Sets and removes properties and labels.</summary>
internal sealed class ChangeOperator(QueryRun run, Operator source, IReadOnlyList<BoundChange> changes) : UnaryOperator(run, source)
{
    public override bool MoveNext()
    {
        Run.Tick();
        if (!Source.MoveNext())
        {
            return false;
        }

        GraphChanges.Apply(Run, changes);
        return true;
    }
}

/// <summary>Deletes nodes, relationships and paths; what is deleted already is passed over.</summary>
internal sealed class DeleteOperator(QueryRun run, Operator source, DeletePlan plan) : UnaryOperator(run, source)
{
    public override bool MoveNext()
    {
        Run.Tick();
        if (!Source.MoveNext())
        {
            return false;
        }

        foreach (var target in plan.Targets)
        {
            GraphChanges.Delete(Run, target.Evaluate(Run), plan.IsDetaching);
        }

        return true;
    }
}

/// <summary>Runs writes for each element of a list.</summary>
internal sealed class ForeachOperator(QueryRun run, Operator source, Operator body, ForeachPlan plan) : UnaryOperator(run, source)
{
    public override bool MoveNext()
    {
        if (!Source.MoveNext())
        {
            return false;
        }

        var value = plan.List.Evaluate(Run);
        var list = value.Kind switch
        {
            GraphValueKind.Null => GraphList.Empty,
            GraphValueKind.List => value.AsList(),
            _ => new GraphList([value]),
        };
        for (var i = 0; i < list.Count; i++)
        {
            Run.Tick();
            Run.Slots[plan.Slot] = list[i];
            body.Open();
            while (body.MoveNext())
            {
                Run.Tick();
            }
        }

        return true;
    }
}

/// <summary>Runs its source to its end and answers nothing.</summary>
internal sealed class EmptyResultOperator(QueryRun run, Operator source) : UnaryOperator(run, source)
{
    public override bool MoveNext()
    {
        while (Source.MoveNext())
        {
            Run.Tick();
        }

        return false;
    }
}
