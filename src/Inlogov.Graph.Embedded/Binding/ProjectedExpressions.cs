using Inlogov.Graph.Cypher.Syntax;
using Inlogov.Graph.Embedded.Aggregations;
using Inlogov.Graph.Embedded.Binding.Bound;

namespace Inlogov.Graph.Embedded.Binding;

/// <summary>The expressions of a projection that are in a slot already, and the aggregates met on the way.</summary>
internal sealed class ProjectedExpressions(BindingContext context, ExpressionBinder expressions, Scope before) : IReplacements
{
    private readonly List<(Expression Expression, BoundColumn Column)> _projected = [];
    private readonly List<(Expression Expression, BoundAggregate Aggregate)> _aggregates = [];

    /// <summary>The aggregates, each once.</summary>
    public IReadOnlyList<BoundAggregate> Aggregates => [.. _aggregates.Select(one => one.Aggregate)];

    public void Add(Expression expression, BoundColumn column) => _projected.Add((expression, column));

    /// <summary>The projected expression in a slot, where it reads a property: an index may deliver that order.</summary>
    public BoundExpression? SourceOf(int slot)
    {
        foreach (var (expression, column) in _projected)
        {
            if (column.Slot == slot && expression is PropertyAccess { Subject: Variable variable } && before.Contains(variable.Name))
            {
                return expressions.Bind(expression, before);
            }
        }

        return null;
    }

    public BoundExpression? Find(Expression expression, Scope scope)
    {
        foreach (var (projected, column) in _projected)
        {
            if (projected is not Variable && projected.Equals(expression) && IsVisible(projected, scope))
            {
                return new BoundSlot(column.Slot, column.Name);
            }
        }

        return AggregateFinder.IsAggregate(expression, out var function) ? Aggregate(expression, function) : null;
    }

    private bool IsVisible(Expression projected, Scope scope) => projected is not PropertyAccess { Subject: Variable variable }
        || !before.TryGet(variable.Name, out var slot) || !scope.TryGet(variable.Name, out var now) || now == slot;

    private BoundSlot Aggregate(Expression expression, CypherAggregation function)
    {
        foreach (var (known, aggregate) in _aggregates)
        {
            if (known.Equals(expression))
            {
                return new BoundSlot(aggregate.Slot, aggregate.Text);
            }
        }

        var call = expression as FunctionCall;
        var slot = context.AddSlot(null);
        var made = new BoundAggregate(
            slot,
            function.Name,
            function,
            call is null ? [] : [.. call.Arguments.Select(argument => expressions.Bind(argument, before))],
            call?.Distinct ?? false);
        _aggregates.Add((expression, made));
        return new BoundSlot(slot, made.Text);
    }
}
