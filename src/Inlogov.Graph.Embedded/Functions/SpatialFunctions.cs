using Inlogov.Graph.Embedded.Semantics;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Functions;

/// <summary>Functions on points.</summary>
internal static class SpatialFunctions
{
    public static IReadOnlyList<CypherFunction> All { get; } =
    [
        new("point", 1, 1, (arguments, context) => Construct(arguments[0], context)) { ReadsGraph = true },
        new("point.distance", 2, 2, (arguments, _) => arguments[0].Kind == GraphValueKind.Point && arguments[1].Kind == GraphValueKind.Point
            ? Points.Distance(arguments[0].AsPoint(), arguments[1].AsPoint())
            : GraphValue.Null),
        new("point.withinBBox", 3, 3, (arguments, _) => IsWithin(arguments)),
    ];

    /// <summary>The text of <c>toString(point)</c>: <c>point({x: 1.0, y: 2.0, crs: 'cartesian'})</c>.</summary>
    public static string Text(GraphPoint point)
    {
        var height = point.Z is { } z ? $", z: {GraphFloatText.Write(z)}" : string.Empty;
        return $"point({{x: {GraphFloatText.Write(point.X)}, y: {GraphFloatText.Write(point.Y)}{height}, crs: '{Points.NameOf(point.Srid)}'}})";
    }

    private static GraphValue Construct(GraphValue value, FunctionContext context) => value.Kind switch
    {
        GraphValueKind.Null or GraphValueKind.Point => value,
        GraphValueKind.Map => Points.Build(value.AsMap()),
        GraphValueKind.Node => Points.Build(context.Entities.NodeProperties(value.ReferenceId)),
        GraphValueKind.Relationship => Points.Build(context.Entities.RelationshipProperties(value.ReferenceId)),
        _ => throw CypherErrors.WrongType("point", "a map", value),
    };

    private static GraphValue IsWithin(ReadOnlySpan<GraphValue> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Kind != GraphValueKind.Point)
            {
                return GraphValue.Null;
            }
        }

        return Points.IsWithin(arguments[0].AsPoint(), arguments[1].AsPoint(), arguments[2].AsPoint());
    }
}
