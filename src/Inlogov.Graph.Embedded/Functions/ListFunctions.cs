using Inlogov.Graph.Embedded.Semantics;
using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Functions;

/// <summary>Functions on lists.</summary>
internal static class ListFunctions
{
    private const long RangeMax = 50_000_000;

    public static IReadOnlyList<CypherFunction> All { get; } =
    [
        OfList("head", list => list.Count == 0 ? GraphValue.Null : list[0]),
        OfList("last", list => list.Count == 0 ? GraphValue.Null : list[^1]),
        new("tail", 1, 1, (arguments, _) => CypherIndexing.Slice(arguments[0], 1, null)),
        new("range", 2, 3, (arguments, _) => Range(arguments)),
    ];

    private static CypherFunction OfList(string name, Func<GraphList, GraphValue> compute) => new(
        name, 1, 1, (arguments, _) => arguments[0].IsNull ? arguments[0] : compute(FunctionArguments.List(name, arguments[0])));

    private static GraphValue Range(ReadOnlySpan<GraphValue> arguments)
    {
        var start = Bound(arguments[0]);
        var end = Bound(arguments[1]);
        var step = arguments.Length == 3 ? Bound(arguments[2]) : 1;
        if (step == 0)
        {
            throw CypherErrors.Argument("The step of `range` cannot be zero.");
        }

        // Neo4j's count of steps, cut towards zero: `range(0, 1, -5)` has the one number 0.
        var count = step == -1 ? unchecked(start - end + 1) : unchecked(((end - start) / step) + 1);
        if (count <= 0)
        {
            return GraphList.Empty;
        }

        if (count > int.MaxValue)
        {
            throw CypherErrors.Arithmetic("`range` would make a list that is longer than lists can be.");
        }

        if (count > RangeMax)
        {
            throw new GraphException(GraphStatusCodes.MemoryPoolOutOfMemory, $"`range` would make a list of {count} numbers; at most {RangeMax} are held.");
        }

        var numbers = new GraphValue[(int)count];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = start + (i * step);
        }

        return new GraphList(numbers);
    }

    private static long Bound(GraphValue value) => FunctionArguments.Integer("range", value);
}
