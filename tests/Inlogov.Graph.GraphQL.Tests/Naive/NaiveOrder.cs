using System.Collections;
using Inlogov.Graph.GraphQL.Schema;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.GraphQL.Tests.Naive;

/// <summary>The order of a list: the keys that are asked for, else the default ones, and the unique key.</summary>
internal sealed class NaiveOrder(NaiveFilter filter)
{
    /// <summary>The rows in order, each with its keys.</summary>
    public IReadOnlyList<(NaiveRow Row, IReadOnlyList<GraphValue> Keys)> Sort(
        IEnumerable<NaiveRow> rows, object? order, SortInputModel input, IReadOnlyList<OrderKeyModel> defaults, CompositeModel target)
    {
        List<(SortFieldModel Field, bool Descending)> asked = [.. Flatten(order, input)];
        if (asked.Count == 0)
        {
            asked = [.. defaults.Select(key => (Meaning(key), key.Descending))];
        }

        var unique = target.Key!;
        List<(string Name, Func<NaiveRow, GraphValue> Value, bool Descending)> keys = [];
        foreach (var (field, descending) in asked)
        {
            var (name, value) = Key(field);
            if (keys.TrueForAll(key => key.Name != name))
            {
                keys.Add((name, value, descending));
            }

            if (name == unique.Name)
            {
                break;
            }
        }

        if (keys.TrueForAll(key => key.Name != unique.Name))
        {
            keys.Add((unique.Name, row => NaiveValues.Property(row.Node.Properties, unique.Property), false));
        }

        var list = rows.Select(row => (row, Keys: (IReadOnlyList<GraphValue>)[.. keys.Select(key => key.Value(row))])).ToList();
        return [.. list.Order(Comparer<(NaiveRow Row, IReadOnlyList<GraphValue> Keys)>.Create((one, other) => keys
            .Select((key, i) => NaiveValues.CompareWithNull(one.Keys[i], other.Keys[i]) * (key.Descending ? -1 : 1))
            .FirstOrDefault(result => result != 0)))];
    }

    private (string Name, Func<NaiveRow, GraphValue> Value) Key(SortFieldModel field) => field switch
    {
        ScalarSort scalar => (scalar.Field.Name, row => NaiveValues.Property(row.Node.Properties, scalar.Field.Property)),
        CountSort count => (count.Relation.CountName, row => filter.Count(row.Node, count.Relation)),
        EdgeKeySort { Key.Scalar: { } scalar } => ("edge." + scalar.Name, row => NaiveValues.Property(row.Edge!.Properties, scalar.Property)),
        EdgeKeySort { Key.SupportCount: not null } => ("edge.count", row => row.Support!.Count),
        EdgeKeySort { Key.Latest: { } latest } => ("edge." + latest.Name, row => NaiveFilter.Latest(row, latest)),
        _ => throw new NotSupportedException(),
    };

    private static SortFieldModel Meaning(OrderKeyModel key) =>
        key.Scalar is { } scalar ? new ScalarSort(scalar) : key.Edge is { } edge ? new EdgeKeySort(edge) : new CountSort(key.Count!);

    private static IEnumerable<(SortFieldModel Field, bool Descending)> Flatten(object? order, SortInputModel input)
    {
        var items = order is IList list ? list.Cast<object?>() : [order];
        return items.OfType<IDictionary<string, object?>>().SelectMany(item => item).Where(one => one.Value is not null).SelectMany(one => input.Fields[one.Key] is EdgeSort edge
            ? Flatten(one.Value, edge.Input)
            : [(input.Fields[one.Key], (SortDirection)one.Value! == SortDirection.Descending)]);
    }
}
