using Inlogov.Graph.Cypher.Syntax;
using Inlogov.Graph.Embedded.Binding.Bound;
using Inlogov.Graph.Embedded.Storage;

namespace Inlogov.Graph.Embedded.Binding;

/// <summary>
/// The path patterns of one MATCH to a bound pattern: first every variable is declared, then conditions are bound, so
/// that they may name variables of any of the patterns.
/// </summary>
internal sealed partial class PatternBinder
{
    private readonly BindingContext _context;
    private readonly ExpressionBinder _expressions;
    private readonly Scope _outer;
    private readonly List<PatternNode> _nodes = [];
    private readonly List<PatternConnection> _connections = [];
    private readonly List<BoundPath> _paths = [];
    private readonly List<Func<IEnumerable<BoundPredicate>>> _conditions = [];
    private readonly HashSet<int> _declaredHere = [];

    /// <summary>A binder for one pattern.</summary>
    /// <param name="context">What is numbered for the statement.</param>
    /// <param name="expressions">Binds conditions.</param>
    /// <param name="outer">The variables before the pattern.</param>
    public PatternBinder(BindingContext context, ExpressionBinder expressions, Scope outer)
    {
        _context = context;
        _expressions = expressions;
        _outer = outer;
        Scope = outer;
    }

    /// <summary>The variables that can be named after the pattern.</summary>
    public Scope Scope { get; private set; }

    /// <summary>The slots that the pattern fills, with names or without.</summary>
    public IReadOnlyList<int> NewSlots => [.. _declaredHere];

    /// <summary>Declares the variables of one path pattern.</summary>
    /// <returns>The slots of the path's parts in order.</returns>
    public IReadOnlyList<int> Declare(PathPattern pattern)
    {
        if (pattern.Selector is { Kind: not PathSelectorKind.All } selector)
        {
            return DeclareSelected(pattern, selector);
        }

        var parts = Walk(pattern.Elements);
        DeclarePath(pattern.Name, parts);
        return parts;
    }

    /// <summary>Binds the conditions and gives the pattern.</summary>
    public BoundPattern Finish(Expression? where)
    {
        List<BoundPredicate> predicates = [.. _conditions.SelectMany(condition => condition()), .. _expressions.Conjuncts(where, Scope)];
        return new BoundPattern(_nodes, _connections, predicates, _paths);
    }

    private List<int> Walk(SyntaxList<PathElement> elements)
    {
        List<int> parts = [];
        Walk(elements, parts);
        return parts;
    }

    private void Walk(SyntaxList<PathElement> elements, List<int> parts)
    {
        for (var i = 0; i < elements.Count; i++)
        {
            _context.CountPart(elements[i]);
            switch (elements[i])
            {
                case NodePattern node when parts.Count == 0:
                    parts.Add(Node(node));
                    break;
                case NodePattern node:
                    SameNode(parts[^1], node);
                    break;
                case RelationshipPattern relationship:
                    var next = Node((NodePattern)elements[++i]);
                    parts.Add(Relationship(relationship, parts[^1], next));
                    parts.Add(next);
                    break;
                case ParenthesizedPath { Quantifier: null } bracket:
                    Walk(bracket.Pattern.Elements, parts);
                    Condition(bracket.Where);
                    DeclarePath(bracket.Pattern.Name, parts);
                    break;
                case ParenthesizedPath bracket:
                    StartIfEmpty(parts);
                    var end = i + 1 < elements.Count && elements[i + 1] is NodePattern right ? Node(right) : AddNode(null, false);
                    i += i + 1 < elements.Count && elements[i + 1] is NodePattern ? 1 : 0;
                    parts.Add(Quantified(bracket.Pattern.Elements, bracket.Where, bracket.Quantifier!, parts[^1], end));
                    parts.Add(end);
                    break;
            }
        }
    }

    private void StartIfEmpty(List<int> parts)
    {
        if (parts.Count == 0)
        {
            parts.Add(AddNode(null, false));
        }
    }

    private int Node(NodePattern pattern)
    {
        int slot;
        if (pattern.Variable is null)
        {
            slot = AddNode(null, false);
        }
        else if (Scope.TryGet(pattern.Variable.Name, out slot))
        {
            _context.Use(slot);
            if (!_nodes.Exists(node => node.Slot == slot))
            {
                _nodes.Add(new PatternNode(slot, pattern.Variable.Name, true));
            }
        }
        else
        {
            slot = AddNode(pattern.Variable.Name, false);
            Scope = Scope.With(pattern.Variable.Name, slot);
        }

        Conditions(slot, pattern.Labels, pattern.Properties, pattern.Where);
        return slot;
    }

    /// <summary>A node written beside a bracketed path is the path's last node; a second name is a second name of it.</summary>
    private void SameNode(int slot, NodePattern pattern)
    {
        if (pattern.Variable is { } variable)
        {
            if (Scope.TryGet(variable.Name, out var other))
            {
                if (other != slot)
                {
                    var left = Node(pattern);
                    _conditions.Add(() => [ExpressionBinder.Predicate(Equal(left, slot), Everything())]);
                    return;
                }
            }
            else
            {
                Scope = Scope.With(variable.Name, slot);
            }
        }

        Conditions(slot, pattern.Labels, pattern.Properties, pattern.Where);
    }

    private BoundComparison Equal(int left, int right) => new(
        ComparisonKind.Equal, new BoundSlot(left, _context.SlotName(left)), new BoundSlot(right, _context.SlotName(right)));

    /// <summary>The scope and the slots without a name: what conditions of the pattern may need.</summary>
    private Scope Everything() => Scope.With(_declaredHere.Select(slot => (FormattableString.Invariant($" {slot}"), slot)));

    private int AddNode(string? name, bool isBound)
    {
        var slot = _context.AddSlot(name);
        _nodes.Add(new PatternNode(slot, _context.SlotName(slot), isBound));
        _declaredHere.Add(slot);
        return slot;
    }

    private int AddSlot(Variable? variable)
    {
        var slot = _context.AddSlot(variable?.Name);
        _declaredHere.Add(slot);
        if (variable is not null)
        {
            Scope = Scope.With(variable.Name, slot);
        }

        return slot;
    }

    private void DeclarePath(Variable? name, IReadOnlyList<int> parts)
    {
        if (name is not null)
        {
            _paths.Add(new BoundPath(AddSlot(name), name.Name, [.. parts]));
        }
    }

    private int Relationship(RelationshipPattern pattern, int from, int to)
    {
        if (pattern.Quantifier is { } quantifier)
        {
            var inner = pattern with { Quantifier = null };
            return Quantified([EmptyNode, inner, EmptyNode], null, quantifier, from, to);
        }

        var types = SimpleTypes(pattern.Types);
        var otherTypes = types is null ? pattern.Types : null;
        var isBound = false;
        var slot = -1;
        if (pattern.Variable is { } variable && Scope.TryGet(variable.Name, out slot))
        {
            _context.Use(slot);
            isBound = true;
        }
        else
        {
            slot = AddSlot(pattern.Variable);
        }

        if (pattern.Length is { } length)
        {
            _connections.Add(VarLength(pattern, length, slot, from, to, types ?? [], isBound));
            return slot;
        }

        _connections.Add(new PatternRelationship(slot, _context.SlotName(slot), from, to, DirectionOf(pattern.Direction), types ?? [], isBound));
        Conditions(slot, otherTypes, pattern.Properties, pattern.Where);
        return slot;
    }

    private PatternVarLength VarLength(
        RelationshipPattern pattern, VariableLength length, int slot, int from, int to, List<NameToken> types, bool isBound)
    {
        var step = _context.AddSlot(null);
        List<BoundPredicate> stepPredicates = [];
        var otherTypes = types.Count == 0 ? pattern.Types : null;
        _conditions.Add(() =>
        {
            stepPredicates.AddRange(Bind(step, otherTypes, pattern.Properties, null, Scope));
            return [];
        });

        return new PatternVarLength(
            slot,
            _context.SlotName(slot),
            from,
            to,
            DirectionOf(pattern.Direction),
            types,
            checked((int)Math.Min(length.Minimum ?? 1, int.MaxValue)),
            length.Maximum is { } max ? (int)Math.Min(max, int.MaxValue) : null,
            step,
            stepPredicates,
            isBound);
    }

    /// <summary>The types of <c>A|B</c>; null where the expression says more than that.</summary>
    private List<NameToken>? SimpleTypes(LabelExpression? types) => types switch
    {
        null => [],
        LabelName name => [_context.Token(name.Name.Text)],
        LabelOr either when SimpleTypes(either.Left) is { } left && SimpleTypes(either.Right) is { } right => [.. left, .. right],
        _ => null,
    };

    private static Direction DirectionOf(RelationshipDirection direction) => direction switch
    {
        RelationshipDirection.Right => Direction.Outgoing,
        RelationshipDirection.Left => Direction.Incoming,
        _ => Direction.Both,
    };

    private static NodePattern EmptyNode => new(null, null, null, null);
}
