using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Embedded.Tests.Fuzzing;

/// <summary>Patterns of any shape.</summary>
internal sealed class RandomPatterns(Random random)
{
    private RandomExpressions? _expressions;

    /// <summary>The expressions that patterns hold.</summary>
    public RandomExpressions Expressions
    {
        get => _expressions ?? throw new InvalidOperationException("Set it first.");
        set => _expressions = value;
    }

    /// <summary>A path with at least one relationship and no name.</summary>
    public PathPattern Walk(int depth)
    {
        List<PathElement> elements = [Node(depth)];
        for (var left = 1 + random.Next(2); left > 0; left--)
        {
            elements.Add(Relationship(depth));
            elements.Add(Node(depth));
        }

        return new PathPattern(null, null, [.. elements]);
    }

    /// <summary>A path as MATCH takes it.</summary>
    public PathPattern Path(int depth)
    {
        var walk = Walk(depth);
        var name = random.Next(3) == 0 ? new Variable("p" + random.Next(3)) : null;
        PathElement repeated = new ParenthesizedPath(Walk(depth - 1), random.Next(3) == 0 ? Expressions.Next(depth - 1) : null, Quantifier());
        return random.Next(7) switch
        {
            0 => new PathPattern(name, null, [Node(depth)]),
            1 => new PathPattern(name, null, [Node(depth), repeated, Node(depth)]),
            2 => new PathPattern(name, Selector(), [Node(depth), repeated, Node(depth)]),
            3 => walk with { Name = name, Selector = new PathSelector(PathSelectorKind.ShortestPathFunction, 1), Elements = [.. walk.Elements.Take(3)] },
            _ => walk with { Name = name },
        };
    }

    private PathSelector Selector() => random.Next(4) switch
    {
        0 => new PathSelector(PathSelectorKind.AllShortest, 1),
        1 => new PathSelector(PathSelectorKind.Any, 1 + random.Next(2)),
        2 => new PathSelector(PathSelectorKind.ShortestGroups, 1 + random.Next(2)),
        _ => new PathSelector(PathSelectorKind.Shortest, 1 + random.Next(2)),
    };

    private PathQuantifier Quantifier()
    {
        var least = random.Next(3);
        return new PathQuantifier(least, random.Next(3) == 0 ? null : least + 1 + random.Next(2));
    }

    private NodePattern Node(int depth) => new(
        Maybe(), random.Next(3) == 0 ? Labels(2) : null, random.Next(5) == 0 && depth > 0 ? Map(depth - 1) : null, random.Next(8) == 0 && depth > 0 ? Expressions.Next(depth - 1) : null);

    private RelationshipPattern Relationship(int depth) => new(
        (RelationshipDirection)random.Next(3),
        Maybe(),
        random.Next(3) == 0 ? Labels(1) : null,
        random.Next(5) == 0 ? new VariableLength(random.Next(3), random.Next(2) == 0 ? 2 : 3) : null,
        random.Next(6) == 0 && depth > 0 ? Map(depth - 1) : null,
        null,
        null);

    private Variable? Maybe() => random.Next(2) == 0 ? null : new Variable(Expressions.Name());

    private MapLiteral Map(int depth) => new([new MapEntry(new Name(Expressions.Name()), Expressions.Next(depth))]);

    private LabelExpression Labels(int depth) => depth == 0 || random.Next(2) == 0
        ? new LabelName(new Name("ABR"[random.Next(3)].ToString()))
        : random.Next(4) switch
        {
            0 => new LabelNot(Labels(depth - 1)),
            1 => new LabelOr(Labels(depth - 1), Labels(0)),
            2 => new LabelWildcard(),
            _ => new LabelAnd(Labels(depth - 1), Labels(0)),
        };
}
