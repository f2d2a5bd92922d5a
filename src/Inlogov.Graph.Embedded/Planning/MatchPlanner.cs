using Inlogov.Graph.Embedded.Binding.Bound;
using Inlogov.Graph.Embedded.Planning.Plans;

namespace Inlogov.Graph.Embedded.Planning;

/// <summary>
/// One MATCH to a plan: starts where it is cheapest, takes the connection that multiplies rows least, and applies each
/// predicate as soon as what it needs is there.
/// </summary>
internal sealed class MatchPlanner
{
    /// <summary>In patterns of more nodes than this, a start is judged by itself and not by the walk from it.</summary>
    private const int WalksMax = 40;

    private readonly PlanningContext _context;
    private readonly BoundPattern _pattern;
    private readonly HashSet<int> _new;
    private readonly HashSet<int> _solved;
    private readonly List<BoundPredicate> _predicates;
    private readonly List<PatternConnection> _connections;
    private readonly List<BoundPath> _paths;
    private readonly List<PatternConnection> _walked = [];
    private readonly LeafPlanner _leaves;
    private readonly MatchEstimates _estimates;

    public MatchPlanner(PlanningContext context, BoundPattern pattern, IReadOnlyCollection<int> newSlots)
    {
        _context = context;
        _pattern = pattern;
        _new = [.. newSlots];
        _solved = [.. pattern.Nodes.Where(node => node.IsBound).Select(node => node.Slot)];
        _predicates = [.. pattern.Predicates];
        _connections = [.. pattern.Connections];
        _paths = [.. pattern.Paths];
        _leaves = new LeafPlanner(context, expression => IsReady(Binding.SlotUse.Of(expression)));
        _estimates = new MatchEstimates(context, pattern);
    }

    /// <summary>The plan, on top of a source that has the outer row.</summary>
    public Plan Plan(Plan source)
    {
        Learn();
        source = ApplyReady(source);
        while (true)
        {
            if (NextConnection() is { } connection)
            {
                source = Connect(source, connection);
            }
            else if (_pattern.Nodes.Any(node => !_solved.Contains(node.Slot)))
            {
                source = Start(source);
            }
            else
            {
                return source;
            }

            source = ApplyReady(source);
        }
    }

    /// <summary>Notes the rarest label of each node, for estimates here and in later clauses.</summary>
    private void Learn()
    {
        foreach (var node in _pattern.Nodes)
        {
            foreach (var (label, _) in LeafPlanner.Labels(node.Slot, _pattern.Predicates))
            {
                if (!_context.LabelOf.TryGetValue(node.Slot, out var known) || _context.Nodes(label) < _context.Nodes(known))
                {
                    _context.LabelOf[node.Slot] = label;
                }
            }
        }
    }

    private bool IsReady(IEnumerable<int> needs)
    {
        foreach (var slot in needs)
        {
            if (_new.Contains(slot) && !_solved.Contains(slot))
            {
                return false;
            }
        }

        return true;
    }

    private PatternConnection? NextConnection()
    {
        PatternConnection? best = null;
        var least = double.PositiveInfinity;
        foreach (var connection in _connections)
        {
            if (CanConnect(connection) && _estimates.Growth(connection, _solved, _predicates) is var growth && growth < least)
            {
                least = growth;
                best = connection;
            }
        }

        return best;
    }

    private bool CanConnect(PatternConnection connection) => connection switch
    {
        PatternRelationship { IsBound: true } bound => !_new.Contains(bound.Slot),
        PatternShortestPath => _solved.Contains(connection.From) && _solved.Contains(connection.To),
        PatternSelected => _solved.Contains(connection.From),
        _ => _solved.Contains(connection.From) || _solved.Contains(connection.To),
    };

    private Plan Connect(Plan source, PatternConnection connection)
    {
        var rows = Math.Max(1, source.EstimatedRows) * _estimates.Growth(connection, _solved, []);
        var different = DifferentFrom(connection);
        var planned = ConnectionPlanner.Plan(
            source, connection, _solved, different, connection is PatternShortestPath shortest ? TakeFor(shortest) : [], _context);
        _connections.Remove(connection);
        _walked.Add(connection);
        _solved.UnionWith(connection.Slots);
        _solved.Add(connection.From);
        _solved.Add(connection.To);
        return planned with { EstimatedRows = rows };
    }

    /// <summary>The slots of relationships of this match that the connection could meet again.</summary>
    private List<int> DifferentFrom(PatternConnection connection)
    {
        List<int> slots = [];
        foreach (var walked in _walked)
        {
            if (ConnectionPlanner.MayShare(walked, connection))
            {
                slots.AddRange(ConnectionPlanner.RelationshipSlots(walked));
            }
        }

        return slots;
    }

    /// <summary>The predicates on the path itself, which the search for it has to fulfil.</summary>
    private List<BoundExpression> TakeFor(PatternShortestPath shortest)
    {
        List<BoundExpression> taken = [];
        for (var i = _predicates.Count - 1; i >= 0; i--)
        {
            var needs = _predicates[i].Needs;
            if (shortest.Slots.Any(needs.Contains) && IsReady(needs.Except(shortest.Slots)))
            {
                taken.Insert(0, _predicates[i].Expression);
                _predicates.RemoveAt(i);
            }
        }

        return taken;
    }

    private Plan Start(Plan source)
    {
        LeafChoice? best = null;
        RelationshipTypeScanPlan? scan = null;
        var least = double.PositiveInfinity;
        foreach (var node in _pattern.Nodes)
        {
            if (_solved.Contains(node.Slot))
            {
                continue;
            }

            var leaf = _leaves.Best(node.Slot, _predicates);
            var cost = leaf.Cost + (_pattern.Nodes.Count > WalksMax ? 0 : _estimates.Walk(node.Slot, leaf, _solved, _connections, _predicates));
            if (cost < least)
            {
                (best, scan, least) = (leaf, null, cost);
            }
        }

        foreach (var connection in _connections.Take(WalksMax))
        {
            if (connection is PatternRelationship { IsBound: false } step && step.From != step.To
                && !_solved.Contains(step.From) && !_solved.Contains(step.To))
            {
                var count = Math.Max(10, _context.Relationships(null, step.Types, null, step.Direction));
                var cost = count * 1.05 + _estimates.Walk(step, count, _solved, _connections, _predicates);
                if (cost < least)
                {
                    (scan, least) = (ConnectionPlanner.Scan(step) with { EstimatedRows = count }, cost);
                }
            }
        }

        return scan is null ? StartAt(source, best!) : StartAt(source, scan);
    }

    private Plan StartAt(Plan source, RelationshipTypeScanPlan scan)
    {
        var step = _connections.OfType<PatternRelationship>().First(one => one.Slot == scan.Slot);
        _connections.Remove(step);
        var different = DifferentFrom(step);
        _walked.Add(step);
        _solved.UnionWith(scan.Fills);
        var combined = Combine(source, scan, false);
        return different.Count == 0
            ? combined
            : new FilterPlan(combined, [new BoundDifferentRelationship(step.Slot, different)]) { EstimatedRows = combined.EstimatedRows };
    }

    private Plan StartAt(Plan source, LeafChoice leaf)
    {
        var slot = ((NodeLeafPlan?)Leaf(leaf.Plan))!.Slot;
        foreach (var used in leaf.Used)
        {
            _predicates.Remove(used);
        }

        var dependsOnRow = Expressions(leaf.Plan).SelectMany(Binding.SlotUse.Of).Any();
        _solved.Add(slot);
        if (!dependsOnRow && source is not ArgumentPlan && JoinPredicate(slot) is var (predicate, left, right))
        {
            _predicates.Remove(predicate);
            return new ValueHashJoinPlan(source, leaf.Plan, left, right, [.. source.AllFills()])
            {
                EstimatedRows = Math.Max(source.EstimatedRows, leaf.Rows),
            };
        }

        return Combine(source, leaf.Plan, dependsOnRow);
    }

    private static IEnumerable<BoundExpression> Expressions(Plan plan) => plan.Expressions.Concat(plan.Children.SelectMany(Expressions));

    private static Plan Leaf(Plan plan) => plan.Children.Count == 0 ? plan : Leaf(plan.Children[0]);

    private static Plan Combine(Plan source, Plan leaf, bool dependsOnRow)
    {
        var rows = Math.Max(1, source.EstimatedRows) * leaf.EstimatedRows;
        return source is ArgumentPlan
            ? leaf
            : dependsOnRow ? new ApplyPlan(source, leaf) { EstimatedRows = rows } : new CartesianProductPlan(source, leaf) { EstimatedRows = rows };
    }

    /// <summary>An equality between what is there and the node that is to be found.</summary>
    private (BoundPredicate Predicate, BoundExpression Left, BoundExpression Right)? JoinPredicate(int slot)
    {
        foreach (var predicate in _predicates)
        {
            if (predicate.Expression is not BoundComparison { Kind: ComparisonKind.Equal } equal || !predicate.Needs.Contains(slot))
            {
                continue;
            }

            var left = Binding.SlotUse.Of(equal.Left);
            var right = Binding.SlotUse.Of(equal.Right);
            if (left.Count == 0 || right.Count == 0)
            {
                continue;
            }

            if (right.SetEquals([slot]) && !left.Contains(slot) && IsReady(left))
            {
                return (predicate, equal.Left, equal.Right);
            }

            if (left.SetEquals([slot]) && !right.Contains(slot) && IsReady(right))
            {
                return (predicate, equal.Right, equal.Left);
            }
        }

        return null;
    }

    private Plan ApplyReady(Plan source)
    {
        foreach (var path in _paths.Where(path => IsReady(path.Parts)).ToList())
        {
            _paths.Remove(path);
            _solved.Add(path.Slot);
            source = new ProjectionPlan(source, [new BoundItem(path.Slot, path.Name, new BoundPathValue(path.Parts))]) { EstimatedRows = source.EstimatedRows };
        }

        List<BoundPredicate> ready = [.. _predicates.Where(predicate => IsReady(predicate.Needs))];
        _predicates.RemoveAll(ready.Contains);
        return PredicatePlanner.Apply(source, ready, _context);
    }
}
