using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Embedded.Tests.Fuzzing;

/// <summary>Statements of any shape that the grammar has, the same for the same seed.</summary>
internal sealed class RandomStatements
{
    private readonly Random _random;
    private readonly RandomPatterns _patterns;
    private readonly RandomExpressions _expressions;

    public RandomStatements(int seed)
    {
        _random = new Random(seed);
        _patterns = new RandomPatterns(_random);
        _expressions = new RandomExpressions(_random, _patterns, depth => Single(Math.Min(depth, 1)));
        _patterns.Expressions = _expressions;
    }

    /// <summary>A statement.</summary>
    public QueryStatement Next() => _random.Next(6) == 0
        ? new QueryStatement(new UnionQuery([Single(2), Single(2)], _random.Next(2) == 0))
        : new QueryStatement(Single(3));

    private SingleQuery Single(int depth)
    {
        List<Clause> clauses = [];
        for (var left = 1 + _random.Next(3); left > 0; left--)
        {
            clauses.Add(Any(depth));
        }

        clauses.Add(new ReturnClause(Projection(depth)));
        return new SingleQuery([.. clauses]);
    }

    private Clause Any(int depth) => _random.Next(13) switch
    {
        0 or 1 or 2 => new MatchClause(_random.Next(3) == 0, MatchMode.Default, [_patterns.Path(depth)], [], _random.Next(2) == 0 ? Expression(depth) : null),
        3 or 4 => new WithClause(Projection(depth), _random.Next(3) == 0 ? Expression(depth) : null),
        5 or 6 => new UnwindClause(Expression(depth), Variable()),
        7 when depth > 0 => new CallSubqueryClause(_random.Next(3) == 0, new SubqueryScope(true, []), Single(depth - 1), null),
        8 => new CreateClause([_patterns.Walk(depth)]),
        9 => new MergeClause(_patterns.Walk(depth), [new MergeAction(true, [Set(depth)])]),
        10 => new SetClause([Set(depth), Set(depth)]),
        11 => new DeleteClause(_random.Next(2) == 0, [Variable()]),
        12 => new ForeachClause(Variable(), Expression(depth), [new SetClause([Set(depth)])]),
        _ => new RemoveClause([new RemoveProperty(new PropertyAccess(Variable(), new Name(_expressions.Name())))]),
    };

    private SetItem Set(int depth) => _random.Next(4) switch
    {
        0 => new SetAllProperties(Variable(), Expression(depth)),
        1 => new AddProperties(Variable(), Expression(depth)),
        2 => new SetLabels(Variable(), [new LabelName(new Name("A"))]),
        _ => new SetProperty(new PropertyAccess(Variable(), new Name(_expressions.Name())), Expression(depth)),
    };

    private Projection Projection(int depth)
    {
        var items = Enumerable.Range(0, 1 + _random.Next(2)).Select(_ => new ProjectionItem(Expression(depth), Variable(), string.Empty)).ToArray();
        var sort = _random.Next(4) == 0 ? new SortItem[] { new(Expression(depth), _random.Next(2) == 0) } : [];
        return new Projection(
            _random.Next(5) == 0, _random.Next(5) == 0, [.. items], [.. sort], null, _random.Next(5) == 0 ? new IntegerLiteral(_random.Next(3)) : null);
    }

    private Expression Expression(int depth) => _expressions.Next(depth);

    private Variable Variable() => new(_expressions.Name());
}
