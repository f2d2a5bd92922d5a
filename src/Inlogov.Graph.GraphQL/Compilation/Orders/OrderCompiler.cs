using System.Diagnostics;
using Inlogov.Graph.GraphQL.Compilation.Inputs;
using Inlogov.Graph.GraphQL.Compilation.Matching;
using Inlogov.Graph.GraphQL.Schema;

namespace Inlogov.Graph.GraphQL.Compilation.Orders;

/// <summary>Compiles <c>order</c> to keys; a unique key always ends them, so that the order is total.</summary>
internal sealed class OrderCompiler(StatementContext context)
{
    /// <summary>The keys that an argument asks for, or the default ones, and the unique key.</summary>
    public IReadOnlyList<OrderKey> Compile(
        InputValue order, SortInputModel input, IReadOnlyList<OrderKeyModel> defaults, CompositeModel target, RowSource source)
    {
        var asked = Flatten(order, input).ToList();
        var keys = asked.Count > 0
            ? asked.Select(one => Key(one.Meaning, one.Descending, source))
            : defaults.Select(one => Key(Meaning(one), one.Descending, source));
        return Complete(keys, target, source);
    }

    /// <summary>The unique key alone.</summary>
    public static OrderKey Unique(CompositeModel target, RowSource source) => target.Key is { } key
        ? Property(source.Node, key, descending: false)
        : new OrderKey($"elementId({source.Node})", false, false, ApiScalar.String, "elementId");

    private static List<OrderKey> Complete(IEnumerable<OrderKey> keys, CompositeModel target, RowSource source)
    {
        List<OrderKey> complete = [];
        var unique = Unique(target, source);
        foreach (var key in keys)
        {
            if (key.Text == unique.Text)
            {
                complete.Add(key);
                return complete;
            }

            if (complete.TrueForAll(earlier => earlier.Name != key.Name))
            {
                complete.Add(key);
            }
        }

        complete.Add(unique);
        return complete;
    }

    private static IEnumerable<(SortFieldModel Meaning, bool Descending)> Flatten(InputValue value, SortInputModel input)
    {
        var items = value.Value is System.Collections.IList ? value.Elements : [value];
        foreach (var item in items)
        {
            foreach (var (name, member) in item.Members)
            {
                switch (input.Fields[name], member.Value)
                {
                    case (EdgeSort edge, not null):
                        foreach (var inner in Flatten(member, edge.Input))
                        {
                            yield return inner;
                        }

                        break;
                    case (var meaning, SortDirection direction):
                        yield return (meaning, direction == SortDirection.Descending);
                        break;
                }
            }
        }
    }

    private static SortFieldModel Meaning(OrderKeyModel key) => key switch
    {
        { Scalar: { } scalar } => new ScalarSort(scalar),
        { Edge: { } edge } => new EdgeKeySort(edge),
        { Count: { } relation } => new CountSort(relation),
        _ => throw new UnreachableException(),
    };

    private OrderKey Key(SortFieldModel meaning, bool descending, RowSource source) => meaning switch
    {
        ScalarSort { Field.Computed: not null } computed => Computed(source.Node, computed.Field, descending),
        ScalarSort scalar => Property(source.Node, scalar.Field, descending),
        CountSort count => Count(count.Relation, descending, source),
        EdgeKeySort { Key.Scalar: { Computed: not null } field } =>
            Computed(source.Relationship(), field, descending) with { Name = $"edge.{field.Name}" },
        EdgeKeySort { Key.Scalar: { } field } =>
            Property(source.Relationship(), field, descending) with { NodeProperty = null, Name = $"edge.{field.Name}" },
        EdgeKeySort { Key.SupportCount: { } through } =>
            new OrderKey(source.SupportCount(), descending, false, ApiScalar.Int, $"edge.{through.CountName}") { IsLate = true },
        EdgeKeySort { Key.Latest: { } latest } =>
            new OrderKey(source.Latest(latest), descending, true, latest.Field.Scalar, $"edge.{latest.Name}") { IsLate = true },
        _ => throw new UnreachableException(),
    };

    private OrderKey Computed(string variable, ScalarFieldModel field, bool descending)
    {
        var value = context.Names.Computed();
        return new OrderKey(value, descending, !field.IsNonNull, field.Scalar, field.Name)
        {
            Computation = $"{Scalars.Text(variable, field)} AS {value}",
            IsLate = true,
        };
    }

    private static OrderKey Property(string variable, ScalarFieldModel field, bool descending) =>
        new(Scalars.Text(variable, field), descending, !field.IsNonNull, field.Scalar, field.Name) { NodeProperty = field.Property };

    private OrderKey Count(RelationFieldModel relation, bool descending, RowSource source)
    {
        var variable = context.Names.Computed();
        return new OrderKey(variable, descending, false, ApiScalar.Int, relation.CountName)
        {
            Computation = $"{context.Sources.Count(source.Node, relation)} AS {variable}",
            IsLate = true,
            Reads = context.Sources.CountCost(relation),
        };
    }
}
