using Inlogov.Graph.Embedded.Semantics;
using Inlogov.Graph.Embedded.Temporal;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Functions;

/// <summary>Durations, from text and maps, and between temporal values.</summary>
internal static class DurationFunctions
{
    public static IReadOnlyList<CypherFunction> All { get; } =
    [
        new("duration", 1, 1, (arguments, _) => Construct(arguments[0])),
        Between("duration.between", DurationBetween.InAll),
        Between("duration.inMonths", DurationBetween.InMonths),
        Between("duration.inDays", DurationBetween.InDays),
        Between("duration.inSeconds", DurationBetween.InSeconds),
    ];

    private static GraphValue Construct(GraphValue value) => value.Kind switch
    {
        GraphValueKind.Null => value,
        GraphValueKind.String => TemporalParsing.TryParseDuration(value.AsString(), out var duration)
            ? duration
            : throw CypherErrors.Text($"`{value.AsString()}` cannot be read as a duration; write it as `P1Y2M3DT4H5M6S`."),
        GraphValueKind.Map => Durations.Build(value.AsMap()),
        _ => throw CypherErrors.Call($"`duration` takes a string or a map, but was given {CypherTypes.NameOf(value)}."),
    };

    private static CypherFunction Between(string name, Func<GraphValue, GraphValue, GraphDuration> compute) => new(name, 2, 2, (arguments, _) =>
    {
        if (FunctionArguments.AnyNull(arguments))
        {
            return GraphValue.Null;
        }

        return TemporalParts.IsInstant(arguments[0].Kind) && TemporalParts.IsInstant(arguments[1].Kind)
            ? compute(arguments[0], arguments[1])
            : throw CypherErrors.Call($"`{name}` takes two temporal values.");
    });
}
