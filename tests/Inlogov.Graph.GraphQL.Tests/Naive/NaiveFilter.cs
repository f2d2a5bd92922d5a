using System.Collections;
using Inlogov.Graph.GraphQL.Schema;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.GraphQL.Tests.Naive;

/// <summary>Whether a row satisfies a filter: every condition holds or does not.</summary>
internal sealed class NaiveFilter(NaiveRows rows, Func<object?, object?> redirect)
{
    public bool Holds(NaiveRow row, object? where, FilterInputModel input, Func<FilterFieldModel, bool>? stays = null) =>
        where is not IDictionary<string, object?> conditions
        || conditions.All(one => one.Value is null || (stays is not null && !stays(input.Fields[one.Key])) || Holds(row, one.Value, input.Fields[one.Key], stays));

    private bool Holds(NaiveRow row, object value, FilterFieldModel field, Func<FilterFieldModel, bool>? stays) => field switch
    {
        AndFilter and => ((IList)value).Cast<object?>().All(one => Holds(row, one, and.Input, stays)),
        OrFilter or => ((IList)value).Cast<object?>().Any(one => Holds(row, one, or.Input)),
        NotFilter not => !Holds(row, value, not.Input),
        ScalarFilter scalar => Scalar(scalar.Field, row.Node.Properties, value),
        EdgeScalarFilter scalar => Scalar(scalar.Field, row.Edge!.Properties, value),
        EdgeFilter edge => Holds(row, value, edge.Input),
        SupportCountFilter => Compared(row.Support!.Count, value),
        LatestFilter latest => Compared(Latest(row, latest.Latest), value),
        CountFilter count => Compared(Count(row.Node, count.Relation), value),
        MemberFilter member => row.Node.Labels.Contains(member.Member.Labels[0]) && Holds(row, value, member.Input),
        RelationFilter { Relation.IsToMany: false } one => rows.Of(row.Node, one.Relation).Any(other => Holds(other, value, one.Input)),
        RelationFilter many => ((IDictionary<string, object?>)value).All(one => one.Value is null || Quantified(row, many, one.Key, one.Value)),
        _ => throw new NotSupportedException(),
    };

    public long Count(GraphNode node, RelationFieldModel relation) => rows.Of(node, relation).Count;

    public static GraphValue Latest(NaiveRow row, LatestModel latest)
    {
        var values = row.Support!.Select(node => NaiveValues.Property(node.Properties, latest.Field.Property)).Where(value => !value.IsNull).ToList();
        values.Sort(NaiveValues.Compare);
        return values.Count == 0 ? GraphValue.Null : values[^1];
    }

    private bool Quantified(NaiveRow row, RelationFilter filter, string quantifier, object value)
    {
        var others = rows.Of(row.Node, filter.Relation);
        return quantifier switch
        {
            "any" => (others.Count > 0) == (bool)value,
            "some" => others.Any(other => Holds(other, value, filter.Input)),
            "none" => !others.Any(other => Holds(other, value, filter.Input)),
            _ => others.All(other => Holds(other, value, filter.Input)),
        };
    }

    private bool Scalar(ScalarFieldModel field, GraphMap properties, object value)
    {
        var property = NaiveValues.Property(properties, field.Property);
        var isId = field is { Scalar: ApiScalar.Id, IsUnique: true };
        if (!field.IsList)
        {
            return Compared(property, value, isId);
        }

        IReadOnlyList<GraphValue> items = property.IsNull ? [] : [.. property.AsList()];
        return ((IDictionary<string, object?>)value).All(one => one.Value is null || one.Key switch
        {
            "any" => (items.Count > 0) == (bool)one.Value,
            "some" => items.Any(item => Compared(item, one.Value)),
            "none" => !items.Any(item => Compared(item, one.Value)),
            _ => items.All(item => Compared(item, one.Value)),
        });
    }

    private bool Compared(GraphValue subject, object value, bool isId = false)
    {
        var comparisons = (IDictionary<string, object?>)value;
        var ignoresCase = comparisons.TryGetValue("caseInsensitive", out var asked) && asked is true;
        return comparisons.Where(one => one.Key != "caseInsensitive").All(one =>
        {
            var operation = FilterOperators.ByKey[one.Key];
            var given = isId ? redirect(one.Value) : one.Value;
            if (given is null && operation.Comparison != Comparison.Equal)
            {
                return true;
            }

            return Compared(subject, given, operation.Comparison, ignoresCase) != operation.IsNegated;
        });
    }

    private static bool Compared(GraphValue subject, object? given, Comparison comparison, bool ignoresCase)
    {
        GraphValue Folded(GraphValue value) => ignoresCase ? NaiveValues.Lower(value) : value;
        bool Same(GraphValue other) => subject.IsNull || other.IsNull ? subject.IsNull && other.IsNull : NaiveValues.Compare(Folded(subject), Folded(other)) == 0;
        if (comparison == Comparison.In)
        {
            return NaiveValues.List(given).Any(Same);
        }

        var operand = NaiveValues.Of(given);
        if (comparison == Comparison.Equal)
        {
            return Same(operand);
        }

        if (subject.IsNull)
        {
            return false;
        }

        string Word(GraphValue value) => Folded(value).AsString();
        return comparison switch
        {
            Comparison.Contains => Word(subject).Contains(Word(operand), StringComparison.Ordinal),
            Comparison.StartsWith => Word(subject).StartsWith(Word(operand), StringComparison.Ordinal),
            Comparison.EndsWith => Word(subject).EndsWith(Word(operand), StringComparison.Ordinal),
            Comparison.Greater => NaiveValues.Compare(subject, operand) > 0,
            Comparison.GreaterOrEqual => NaiveValues.Compare(subject, operand) >= 0,
            Comparison.Less => NaiveValues.Compare(subject, operand) < 0,
            _ => NaiveValues.Compare(subject, operand) <= 0,
        };
    }
}
