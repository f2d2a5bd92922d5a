using Inlogov.Graph.Embedded.Semantics;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Functions;

/// <summary>Functions on values of any type, and those that ask for chance or the clock.</summary>
internal static class ScalarFunctions
{
    public static IReadOnlyList<CypherFunction> All { get; } =
    [
        new("coalesce", 1, int.MaxValue, (arguments, _) => Coalesce(arguments)),
        new("nullIf", 2, 2, (arguments, _) => Equality.Compare(arguments[0], arguments[1]) == true ? GraphValue.Null : arguments[0]),
        new("valueType", 1, 1, (arguments, _) => CypherTypes.NameOf(arguments[0])),
        new("isEmpty", 1, 1, (arguments, _) => IsEmpty(arguments[0])),
        new("size", 1, 1, (arguments, _) => Size(arguments[0])),
        new("timestamp", 0, 0, (_, context) => context.StatementTime.ToUnixTimeMilliseconds()),
        new("rand", 0, 0, (_, context) => context.Random.NextDouble()) { IsDeterministic = false },
        new("randomUUID", 0, 0, (_, context) => RandomUuid(context.Random)) { IsDeterministic = false },
        new("linenumber", 0, 0, (_, _) => GraphValue.Null),
        new("file", 0, 0, (_, _) => GraphValue.Null),
    ];

    private static GraphValue Coalesce(ReadOnlySpan<GraphValue> arguments)
    {
        foreach (var argument in arguments)
        {
            if (!argument.IsNull)
            {
                return argument;
            }
        }

        return GraphValue.Null;
    }

    private static GraphValue IsEmpty(GraphValue value) => value.Kind switch
    {
        GraphValueKind.Null => value,
        GraphValueKind.String => value.AsString().Length == 0,
        GraphValueKind.List => value.AsList().Count == 0,
        GraphValueKind.Map => value.AsMap().Count == 0,
        _ => throw CypherErrors.WrongType("isEmpty", "a string, list or map", value),
    };

    private static GraphValue Size(GraphValue value) => value.Kind switch
    {
        GraphValueKind.Null => value,
        GraphValueKind.String => CodePoints.Count(value.AsString()),
        GraphValueKind.List => value.AsList().Count,
        _ => throw CypherErrors.WrongType("size", "a string or list", value),
    };

    // RFC 9562, version 4: 122 random bits.
    private static GraphValue RandomUuid(Random random)
    {
        var octets = new byte[16];
        random.NextBytes(octets);
        octets[6] = (byte)((octets[6] & 0x0F) | 0x40);
        octets[8] = (byte)((octets[8] & 0x3F) | 0x80);
        return new Guid(octets, bigEndian: true).ToString("D");
    }
}
