using Inlogov.Graph.Embedded.Binding.Bound;

namespace Inlogov.Graph.Embedded.Planning;

/// <summary>How rows multiply along a pattern, by the graph's exact counts and rough shares for predicates.</summary>
internal sealed class MatchEstimates(PlanningContext context, BoundPattern pattern)
{
    /// <summary>How many rows come out of one row when the connection is taken from what is solved.</summary>
    public double Growth(PatternConnection connection, IReadOnlySet<int> solved, IReadOnlyList<BoundPredicate> predicates)
    {
        if (connection is PatternRelationship { IsBound: true } or PatternShortestPath)
        {
            return 0.5;
        }

        var isForward = solved.Contains(connection.From);
        var isInto = isForward && solved.Contains(connection.To);
        var (from, to) = isForward ? (connection.From, connection.To) : (connection.To, connection.From);
        var start = context.LabelOf.GetValueOrDefault(from);
        var growth = connection switch
        {
            PatternRelationship step => FanOut(start, step.Types, context.LabelOf.GetValueOrDefault(to), isForward ? step.Direction : Turn(step.Direction)),
            PatternVarLength walk => Repeated(FanOut(start, walk.Types, null, isForward ? walk.Direction : Turn(walk.Direction)), walk.Min, walk.Max),
            PatternQuantified repeat => Repeated(Inner(repeat, isForward), repeat.Min, repeat.Max),
            _ => 10,
        };
        return (isInto ? growth / Math.Max(1, context.Nodes(context.LabelOf.GetValueOrDefault(to))) : growth) * Share(to, predicates);
    }

    /// <summary>The rows of all steps of walking the pattern from a node.</summary>
    public double Walk(
        int start, LeafChoice leaf, IReadOnlySet<int> solved, IReadOnlyList<PatternConnection> connections, IReadOnlyList<BoundPredicate> predicates)
    {
        List<BoundPredicate> left = [.. predicates.Except(leaf.Used)];
        return Walk(leaf.Rows * Share(start, left), [.. solved, start], [.. connections], left);
    }

    /// <summary>The rows of all steps of walking the pattern from a scanned relationship.</summary>
    public double Walk(
        PatternRelationship start, double rows, IReadOnlySet<int> solved, IReadOnlyList<PatternConnection> connections, IReadOnlyList<BoundPredicate> predicates)
    {
        var share = Share(start.From, predicates) * Share(start.To, predicates) * LabelShare(start.From) * LabelShare(start.To);
        return Walk(rows * share, [.. solved, start.From, start.To], [.. connections.Where(one => one != start)], [.. predicates]);
    }

    private double Walk(double rows, HashSet<int> solved, List<PatternConnection> connections, List<BoundPredicate> predicates)
    {
        var cost = rows;
        while (true)
        {
            PatternConnection? best = null;
            var least = double.PositiveInfinity;
            foreach (var connection in connections)
            {
                if ((solved.Contains(connection.From) || solved.Contains(connection.To))
                    && Growth(connection, solved, predicates) is var growth && growth < least)
                {
                    (best, least) = (connection, growth);
                }
            }

            if (best is null)
            {
                return cost;
            }

            cost += rows * Growth(best, solved, []);
            rows *= least;
            solved.Add(best.From);
            solved.Add(best.To);
            connections.Remove(best);
        }
    }

    private double LabelShare(int slot) => context.LabelOf.TryGetValue(slot, out var label)
        ? (context.Nodes(label) + 1) / (context.Nodes(null) + 1)
        : 1;

    private double FanOut(NameToken? start, IReadOnlyList<NameToken> types, NameToken? end, Storage.Direction direction) =>
        (context.Relationships(start, types, end, direction) + 0.01) / (context.Nodes(start) + 1);

    private double Inner(PatternQuantified repeat, bool isForward)
    {
        var product = 1.0;
        foreach (var step in repeat.Steps)
        {
            product *= FanOut(null, step.Types, null, isForward ? step.Direction : Turn(step.Direction));
        }

        return product;
    }

    private static double Repeated(double once, int min, int? max)
    {
        var sum = 0.0;
        for (var i = min; i <= Math.Min(max ?? min + 4, min + 4); i++)
        {
            sum += Math.Pow(Math.Max(once, 0.1), i);
        }

        return Math.Max(sum, 1);
    }

    /// <summary>The share of nodes that fulfil the predicates on them alone, labels aside.</summary>
    private double Share(int slot, IReadOnlyList<BoundPredicate> predicates)
    {
        var share = 1.0;
        foreach (var predicate in predicates)
        {
            if (!predicate.Needs.Contains(slot) || predicate.Needs.Any(need => need != slot && pattern.Nodes.Any(node => node.Slot == need && !node.IsBound)))
            {
                continue;
            }

            share *= predicate.Expression switch
            {
                BoundLabelTest => 1,
                BoundComparison { Kind: ComparisonKind.Equal } equal => Equality(slot, equal),
                BoundComparison => 0.3,
                BoundIn => 0.2,
                BoundIsNull { IsNegated: true } => 0.9,
                _ => 0.5,
            };
        }

        return share;
    }

    private double Equality(int slot, BoundComparison equal)
    {
        var property = equal.Left as BoundProperty ?? equal.Right as BoundProperty;
        if (property is null || !context.LabelOf.TryGetValue(slot, out var label) || context.Index(label, property.Key) is not { } index)
        {
            return 0.1;
        }

        return 1 / Math.Max(1.0, context.View.IndexDistinctValues(index));
    }

    private static Storage.Direction Turn(Storage.Direction direction) => Execution.Operators.ExpandIntoOperator.Reverse(direction);
}
