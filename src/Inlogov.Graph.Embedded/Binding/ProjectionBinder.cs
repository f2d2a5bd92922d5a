using Inlogov.Graph.Cypher.Syntax;
using Inlogov.Graph.Embedded.Binding.Bound;

namespace Inlogov.Graph.Embedded.Binding;

/// <summary>
/// WITH and RETURN: which items are grouping keys, which aggregate, what can be sorted by. Sorting sees the new columns
/// first and the old variables behind them, but after DISTINCT and aggregation only what was projected.
/// </summary>
internal sealed class ProjectionBinder(BindingContext context, ExpressionBinder expressions)
{
    /// <summary>Binds a projection.</summary>
    /// <param name="projection">The projection.</param>
    /// <param name="where">The condition of WITH, or null.</param>
    /// <param name="scope">The variables before it.</param>
    /// <param name="shared">Slots that a column must not share, because they belong to the outer row.</param>
    /// <param name="isReturn">Whether it is RETURN.</param>
    /// <param name="after">The variables after it.</param>
    public BoundProjection Bind(
        Projection projection, Expression? where, Scope scope, IReadOnlyCollection<int> shared, bool isReturn, out Scope after)
    {
        var items = AllItems(projection, scope);
        var isAggregating = items.Exists(item => AggregateFinder.Has(item.Expression));
        var known = new ProjectedExpressions(context, expressions, scope);
        List<BoundItem> before = [];
        List<BoundItem> post = [];
        var columns = new BoundColumn[items.Count];

        for (var i = 0; i < items.Count; i++)
        {
            if (!isAggregating || !AggregateFinder.Has(items[i].Expression))
            {
                columns[i] = Column(items[i], expressions.Bind(items[i].Expression, scope), shared, before);
                known.Add(items[i].Expression, columns[i]);
            }
        }

        BoundColumn[] keys = [.. columns.Where(column => column is not null)];
        for (var i = 0; i < items.Count; i++)
        {
            if (columns[i] is null)
            {
                columns[i] = Column(items[i], expressions.Bind(items[i].Expression, scope, known), shared, post);
                known.Add(items[i].Expression, columns[i]);
            }
        }

        after = scope.Outer.With(columns.Select(column => (column.Name, column.Slot)));
        var projected = after;
        var visible = scope.With(after.Names.Select(name => (name, projected[name])));
        List<BoundItem> orderItems = [];
        List<BoundOrder> order = [.. projection.OrderBy.Select(item => Order(item, visible, known, orderItems))];
        List<BoundPredicate> conditions = [.. expressions.Conjuncts(where, visible, known)];
        var aggregation = isAggregating ? new BoundAggregation(Distinct(keys), known.Aggregates) : null;
        return new BoundProjection(
            before,
            aggregation,
            post,
            projection.Distinct,
            columns,
            orderItems,
            order,
            projection.Skip is null ? null : expressions.Bind(projection.Skip, Scope.Empty),
            projection.Limit is null ? null : expressions.Bind(projection.Limit, Scope.Empty),
            conditions,
            isReturn);
    }

    private static List<ProjectionItem> AllItems(Projection projection, Scope scope)
    {
        List<ProjectionItem> items = [];
        if (projection.IncludesAll)
        {
            var names = scope.Names.Where(name => !name.StartsWith(' ')).Order(StringComparer.Ordinal);
            items.AddRange(names.Select(name => new ProjectionItem(new Variable(name), null, name)));
        }

        items.AddRange(projection.Items.Where(item => !items.Exists(known => known.Name == item.Name && known.Expression.Equals(item.Expression))));
        return items;
    }

    private BoundColumn Column(ProjectionItem item, BoundExpression value, IReadOnlyCollection<int> shared, List<BoundItem> computed)
    {
        if (value is BoundSlot variable && !shared.Contains(variable.Slot))
        {
            return new BoundColumn(item.Name, variable.Slot);
        }

        var slot = context.AddSlot(item.Name);
        computed.Add(new BoundItem(slot, item.Name, value));
        return new BoundColumn(item.Name, slot);
    }

    private BoundOrder Order(SortItem item, Scope visible, ProjectedExpressions known, List<BoundItem> computed)
    {
        var value = expressions.Bind(item.Expression, visible, known);
        if (value is BoundSlot variable)
        {
            return new BoundOrder(variable.Slot, variable.Name, item.Descending, known.SourceOf(variable.Slot) ?? value);
        }

        var slot = context.AddSlot(null);
        computed.Add(new BoundItem(slot, context.SlotName(slot), value));
        return new BoundOrder(slot, context.SlotName(slot), item.Descending, value);
    }

    private static List<BoundColumn> Distinct(BoundColumn[] keys) => [.. keys.DistinctBy(key => key.Slot)];
}
