using Inlogov.Graph.Cypher.Semantics;
using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Embedded.Tests.Fuzzing;

/// <summary>Expressions of any shape that the grammar has; most make no sense, which is the point.</summary>
internal sealed class RandomExpressions(Random random, RandomPatterns patterns, Func<int, Query> queries)
{
    private static readonly BinaryOperator[] Binary = Enum.GetValues<BinaryOperator>();
    private static readonly string[] Functions = [.. FunctionSignatures.All.Select(one => one.Name).Where(name => name is not ("normalize" or "trim"))];

    /// <summary>An expression with at most so many levels.</summary>
    public Expression Next(int depth)
    {
        if (depth <= 0)
        {
            return Leaf();
        }

        var next = depth - 1;
        return random.Next(24) switch
        {
            0 => new UnaryExpression(UnaryOperator.Not, Next(next)),
            1 => new UnaryExpression(UnaryOperator.Minus, new Variable(Name())),
            2 or 3 or 4 => new BinaryExpression(Binary[random.Next(Binary.Length)], Next(next), Next(next)),
            5 => new ComparisonChain(Next(next), [new ComparisonStep(BinaryOperator.Less, Next(next)), new ComparisonStep(BinaryOperator.NotEqual, Next(next))]),
            6 => new NullPredicate(Next(next), Coin()),
            7 => new TypePredicate(Next(next), Type(next), Coin()),
            8 => new NormalizedPredicate(Next(next), (NormalForm)random.Next(4), Coin()),
            9 => new ListLiteral([.. Some(next)]),
            10 => new MapLiteral([new MapEntry(new Name(Name()), Next(next)), new MapEntry(new Name(Name()), Next(next))]),
            11 => new PropertyAccess(Subject(next), new Name(Name())),
            12 => new IndexAccess(Subject(next), Next(next)),
            13 => new ListSlice(Subject(next), Next(next), Coin() ? Next(next) : null),
            14 => new FunctionCall(Functions[random.Next(Functions.Length)], [.. Some(next)], false),
            22 => new FunctionCall("count", [Next(next)], true),
            15 => new CaseExpression(null, [new CaseAlternative([Next(next)], Next(next))], Coin() ? Next(next) : null),
            16 => new ListComprehension(new Variable(Name()), Next(next), Coin() ? Next(next) : null, Coin() ? Next(next) : null),
            17 => new QuantifierExpression((QuantifierKind)random.Next(4), new Variable(Name()), Next(next), Next(next)),
            18 => new ReduceExpression(new Variable(Name()), Next(next), new Variable(Name()), Next(next), Next(next)),
            19 => new SubqueryExpression((SubqueryKind)random.Next(3), queries(next)),
            20 => new PatternComprehension(patterns.Walk(next), Coin() ? Next(next) : null, Next(next)),
            21 => new MapProjection(new Variable(Name()), [new ProjectedAll(), new ProjectedProperty(new Name(Name())), new ProjectedEntry(new Name(Name()), Next(next))]),
            _ => Leaf(),
        };
    }

    /// <summary>One of a few names, so that they meet; now and then one that has to be quoted.</summary>
    public string Name() => random.Next(12) switch
    {
        0 => "a b",
        1 => "match",
        2 => "`",
        var other => "nmrxyz"[other % 6].ToString(),
    };

    private Expression Subject(int depth) => Coin() ? new Variable(Name()) : new ListLiteral([.. Some(depth)]);

    private IEnumerable<Expression> Some(int depth)
    {
        for (var left = random.Next(4); left > 0; left--)
        {
            yield return Next(depth);
        }
    }

    private Expression Leaf() => random.Next(11) switch
    {
        0 => new NullLiteral(),
        1 => new BooleanLiteral(Coin()),
        2 => new IntegerLiteral(random.Next(3) == 0 ? long.MaxValue : random.Next(-3, 4)),
        3 => new FloatLiteral(random.Next(4) switch { 0 => 1e300, 1 => -0.5, 2 => double.Epsilon, _ => 2.5 }),
        4 => new StringLiteral(random.Next(4) switch { 0 => "it's \\ \"\n", 1 => "😀", 2 => string.Empty, _ => "a" }),
        5 => new Parameter("p"),
        6 => new CountStar(),
        _ => new Variable(Name()),
    };

    private CypherType Type(int depth)
    {
        var kind = (TypeKind)random.Next((int)TypeKind.Any + 1);
        return kind is TypeKind.List or TypeKind.Null or TypeKind.Nothing
            ? new CypherType([new SimpleType(TypeKind.List, depth > 0 ? Type(depth - 1) : new CypherType([new SimpleType(TypeKind.Integer, null, false)]), Coin())])
            : new CypherType([new SimpleType(kind, null, Coin())]);
    }

    private bool Coin() => random.Next(2) == 0;
}
