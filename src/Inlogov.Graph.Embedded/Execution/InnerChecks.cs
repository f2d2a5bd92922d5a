using Inlogov.Graph.Embedded.Binding.Bound;

namespace Inlogov.Graph.Embedded.Execution;

/// <summary>When the predicates of a repeated pattern can be decided: at its first node, or after one of its steps.</summary>
internal static class InnerChecks
{
    public static (BoundExpression[] AtStart, BoundExpression[][] AfterStep) Of(
        PatternQuantified pattern, IReadOnlyList<(int Relationship, int Node)> steps, int start)
    {
        HashSet<int> all = [start, .. steps.SelectMany(step => new[] { step.Relationship, step.Node })];
        List<BoundPredicate> left = [.. pattern.Predicates];
        HashSet<int> known = [start];
        BoundExpression[] Take()
        {
            BoundPredicate[] ready = [.. left.Where(predicate => predicate.Needs.All(need => !all.Contains(need) || known.Contains(need)))];
            left.RemoveAll(ready.Contains);
            return [.. ready.Select(predicate => predicate.Expression)];
        }

        var atStart = Take();
        var after = new BoundExpression[steps.Count][];
        for (var i = 0; i < after.Length; i++)
        {
            known.Add(steps[i].Relationship);
            known.Add(steps[i].Node);
            after[i] = Take();
        }

        return (atStart, after);
    }
}
