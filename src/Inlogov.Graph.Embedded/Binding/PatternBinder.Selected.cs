using Inlogov.Graph.Cypher.Syntax;
using Inlogov.Graph.Embedded.Binding.Bound;

namespace Inlogov.Graph.Embedded.Binding;

/// <content>Quantified path patterns, shortest paths and path selectors.</content>
internal sealed partial class PatternBinder
{
    private int Quantified(SyntaxList<PathElement> elements, Expression? where, PathQuantifier quantifier, int from, int to)
    {
        var inner = new PatternBinder(_context, _expressions, _outer);
        var parts = inner.Walk(elements);
        List<(int Inner, int Group)> groups = [];
        foreach (var name in inner.Scope.Names.Where(name => !_outer.Contains(name)))
        {
            groups.Add((inner.Scope[name], AddSlot(new Variable(name))));
        }

        var walk = _context.AddSlot(null);
        _declaredHere.Add(walk);
        List<BoundPredicate> predicates = [];
        _conditions.Add(() =>
        {
            var bound = inner.Finish(null);
            predicates.AddRange(bound.Predicates);
            predicates.AddRange(_expressions.Conjuncts(where, inner.Scope));
            return [];
        });
        _connections.Add(new PatternQuantified(
            from,
            to,
            parts[0],
            parts[^1],
            [.. inner._connections.Cast<PatternRelationship>()],
            predicates,
            (int)Math.Min(quantifier.Minimum, int.MaxValue),
            quantifier.Maximum is { } max ? (int)Math.Min(max, int.MaxValue) : null,
            groups,
            walk));
        return walk;
    }

    private List<int> DeclareSelected(PathPattern pattern, PathSelector selector)
    {
        if (selector.Kind is PathSelectorKind.ShortestPathFunction or PathSelectorKind.AllShortestPathsFunction)
        {
            var ends = Walk(pattern.Elements);
            var path = AddSlot(pattern.Name);
            var walk = _connections[^1] switch
            {
                PatternVarLength variable => variable,
                PatternRelationship single => Single(single),
                _ => throw _context.Error("shortestPath takes one relationship.", pattern),
            };
            _connections[^1] = new PatternShortestPath(walk, path, selector.Kind == PathSelectorKind.ShortestPathFunction);
            return ends;
        }

        var apart = new PatternBinder(_context, _expressions, _outer) { Scope = Scope };
        var parts = apart.Walk(pattern.Elements);
        Scope = apart.Scope;
        _declaredHere.UnionWith(apart._declaredHere);
        foreach (var node in apart._nodes.Where(node => node.Slot == parts[0] || node.Slot == parts[^1]))
        {
            if (!_nodes.Exists(known => known.Slot == node.Slot))
            {
                _nodes.Add(node);
            }
        }

        List<BoundPredicate> inside = [];
        _conditions.Add(() =>
        {
            inside.AddRange(apart.Finish(null).Predicates);
            return [];
        });
        _connections.Add(new PatternSelected(
            parts[0],
            parts[^1],
            selector.Kind,
            selector.Count,
            apart._connections,
            [.. apart._nodes.Where(node => node.Slot != parts[0] && node.Slot != parts[^1])],
            inside));
        DeclarePath(pattern.Name, parts);
        return parts;
    }

    /// <summary><c>shortestPath((a)-->(b))</c>: one relationship is a walk of length one.</summary>
    private PatternVarLength Single(PatternRelationship relationship) => new(
        relationship.Slot,
        relationship.Name,
        relationship.From,
        relationship.To,
        relationship.Direction,
        relationship.Types,
        1,
        1,
        _context.AddSlot(null),
        [],
        false);
}
