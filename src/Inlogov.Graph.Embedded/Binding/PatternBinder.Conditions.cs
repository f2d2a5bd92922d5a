using Inlogov.Graph.Cypher.Syntax;
using Inlogov.Graph.Embedded.Binding.Bound;

namespace Inlogov.Graph.Embedded.Binding;

/// <content>Labels, properties and conditions inside a pattern.</content>
internal sealed partial class PatternBinder
{
    private void Condition(Expression? condition)
    {
        if (condition is not null)
        {
            _conditions.Add(() => _expressions.Conjuncts(condition, Scope));
        }
    }

    private void Conditions(int slot, LabelExpression? labels, Expression? properties, Expression? where)
    {
        if (labels is not null || properties is not null || where is not null)
        {
            _conditions.Add(() => Bind(slot, labels, properties, where, Everything()));
        }
    }

    private IEnumerable<BoundPredicate> Bind(int slot, LabelExpression? labels, Expression? properties, Expression? where, Scope scope)
    {
        var element = new BoundSlot(slot, _context.SlotName(slot));
        var withElement = scope.With(FormattableString.Invariant($" {slot}"), slot);
        foreach (var part in Split(labels))
        {
            yield return ExpressionBinder.Predicate(new BoundLabelTest(element, _expressions.Labels(part, scope)), withElement);
        }

        if (properties is MapLiteral map)
        {
            foreach (var entry in map.Entries)
            {
                var property = new BoundProperty(element, _context.Token(entry.Key.Text));
                yield return ExpressionBinder.Predicate(
                    new BoundComparison(ComparisonKind.Equal, property, _expressions.Bind(entry.Value, scope)), withElement);
            }
        }
        else if (properties is not null)
        {
            yield return ExpressionBinder.Predicate(new BoundPropertiesMatch(element, _expressions.Bind(properties, scope)), withElement);
        }

        foreach (var conjunct in _expressions.Conjuncts(where, scope))
        {
            yield return conjunct;
        }
    }

    private static IEnumerable<LabelExpression> Split(LabelExpression? labels) => labels switch
    {
        null => [],
        LabelAnd and => Split(and.Left).Concat(Split(and.Right)),
        _ => [labels],
    };
}
