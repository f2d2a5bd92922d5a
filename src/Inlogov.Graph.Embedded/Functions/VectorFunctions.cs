using Inlogov.Graph.Embedded.Semantics;
using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Functions;

/// <summary>Similarities of vectors, which are lists of finite numbers, between 0 and 1; computed in 32 bits, as Neo4j does.</summary>
internal static class VectorFunctions
{
    public static IReadOnlyList<CypherFunction> All { get; } =
    [
        Similarity("vector.similarity.cosine", Cosine),
        Similarity("vector.similarity.euclidean", Euclidean),
    ];

    private static CypherFunction Similarity(string name, Func<float[], float[], double> compute) => new(name, 2, 2, (arguments, _) =>
    {
        if (FunctionArguments.AnyNull(arguments))
        {
            return GraphValue.Null;
        }

        var (left, right) = (Vector(name, arguments[0]), Vector(name, arguments[1]));
        return left.Length == right.Length
            ? compute(left, right)
            : throw CypherErrors.Argument($"`{name}` needs vectors of one length, but was given {left.Length} and {right.Length} numbers.");
    });

    /// <summary>The numbers of a vector.</summary>
    /// <exception cref="GraphException">The value is no list of finite numbers.</exception>
    private static float[] Vector(string name, GraphValue value)
    {
        var list = FunctionArguments.List(name, value);
        var vector = new float[list.Count];
        for (var i = 0; i < vector.Length; i++)
        {
            vector[i] = Numbers.IsNumber(list[i].Kind) ? (float)Numbers.ToFloat(list[i]) : float.NaN;
        }

        return vector.Length > 0 && Array.TrueForAll(vector, float.IsFinite)
            ? vector
            : throw CypherErrors.Argument($"`{name}` needs lists of finite numbers that are not empty.");
    }

    private static double Cosine(float[] left, float[] right)
    {
        double product = 0, leftSquare = 0, rightSquare = 0;
        for (var i = 0; i < left.Length; i++)
        {
            product += (double)left[i] * right[i];
            leftSquare += (double)left[i] * left[i];
            rightSquare += (double)right[i] * right[i];
        }

        return leftSquare > 0 && rightSquare > 0
            ? (float)((1 + (product / Math.Sqrt(leftSquare * rightSquare))) / 2)
            : throw CypherErrors.Argument("`vector.similarity.cosine` needs vectors that have a length greater than zero.");
    }

    private static double Euclidean(float[] left, float[] right)
    {
        double square = 0;
        for (var i = 0; i < left.Length; i++)
        {
            square += ((double)left[i] - right[i]) * ((double)left[i] - right[i]);
        }

        return (float)(1 / (1 + square));
    }
}
