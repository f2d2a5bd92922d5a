using Inlogov.Graph.Cypher.Syntax;
using Inlogov.Graph.Embedded.Execution;
using Inlogov.Graph.Embedded.Semantics;
using Inlogov.Graph.Embedded.Transactions;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Binding.Bound;

/// <summary>An operator of one operand, such as <c>-a</c> or <c>a IS NULL</c>.</summary>
internal sealed record BoundUnary(string Symbol, BoundExpression Operand, Func<GraphValue, GraphValue> Compute) : BoundExpression
{
    public override IReadOnlyList<BoundExpression> Parts => [Operand];

    public override GraphValue Evaluate(QueryRun run) => Compute(Operand.Evaluate(run));
}

/// <summary>An operator of two operands that are both always evaluated, such as <c>a + b</c> or <c>a STARTS WITH b</c>.</summary>
internal sealed record BoundBinary(
    string Symbol, BoundExpression Left, BoundExpression Right, Func<GraphValue, GraphValue, GraphValue> Compute) : BoundExpression
{
    public override IReadOnlyList<BoundExpression> Parts => [Left, Right];

    public override GraphValue Evaluate(QueryRun run)
    {
        var value = Compute(Left.Evaluate(run), Right.Evaluate(run));
        return Symbol is "+" or "||" ? run.Watched(value) : value;
    }
}

/// <summary>A comparison, which the planner may turn into an index seek.</summary>
internal sealed record BoundComparison(ComparisonKind Kind, BoundExpression Left, BoundExpression Right) : BoundExpression
{
    public override IReadOnlyList<BoundExpression> Parts => [Left, Right];

    public override GraphValue Evaluate(QueryRun run) =>
        CypherComparison.Truth(Decide(Kind, Left.Evaluate(run), Right.Evaluate(run)));

    public override bool IsTrue(QueryRun run) => Decide(Kind, Left.Evaluate(run), Right.Evaluate(run)) ?? false;

    public static bool? Decide(ComparisonKind kind, GraphValue left, GraphValue right) => kind switch
    {
        ComparisonKind.Equal => CypherComparison.AreEqual(left, right),
        ComparisonKind.NotEqual => !CypherComparison.AreEqual(left, right),
        ComparisonKind.Less => CypherComparison.IsLess(left, right),
        ComparisonKind.AtMost => CypherComparison.IsAtMost(left, right),
        ComparisonKind.Greater => CypherComparison.IsLess(right, left),
        _ => CypherComparison.IsAtMost(right, left),
    };
}

/// <summary>The six comparisons.</summary>
internal enum ComparisonKind
{
    Equal,
    NotEqual,
    Less,
    AtMost,
    Greater,
    AtLeast,
}

/// <summary><c>a AND b AND c</c>: stops at the first false; null where none is false and one is null.</summary>
internal sealed record BoundAnd(IReadOnlyList<BoundExpression> Operands) : BoundExpression
{
    public override IReadOnlyList<BoundExpression> Parts => Operands;

    public override GraphValue Evaluate(QueryRun run)
    {
        var result = GraphValue.True;
        foreach (var operand in Operands)
        {
            result = CypherLogic.And(result, operand.Evaluate(run));
            if (!result.IsNull && !result.AsBoolean())
            {
                return result;
            }
        }

        return result;
    }

    public override bool IsTrue(QueryRun run)
    {
        foreach (var operand in Operands)
        {
            if (!operand.IsTrue(run))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary><c>a OR b OR c</c>: stops at the first true; null where none is true and one is null.</summary>
internal sealed record BoundOr(IReadOnlyList<BoundExpression> Operands) : BoundExpression
{
    public override IReadOnlyList<BoundExpression> Parts => Operands;

    public override GraphValue Evaluate(QueryRun run)
    {
        var result = GraphValue.False;
        foreach (var operand in Operands)
        {
            result = CypherLogic.Or(result, operand.Evaluate(run));
            if (!result.IsNull && result.AsBoolean())
            {
                return result;
            }
        }

        return result;
    }
}

/// <summary><c>NOT a</c>.</summary>
internal sealed record BoundNot(BoundExpression Operand) : BoundExpression
{
    public override IReadOnlyList<BoundExpression> Parts => [Operand];

    public override GraphValue Evaluate(QueryRun run) => CypherLogic.Not(Operand.Evaluate(run));
}

/// <summary><c>a IS NULL</c>, or with <paramref name="IsNegated"/> <c>a IS NOT NULL</c>.</summary>
internal sealed record BoundIsNull(BoundExpression Operand, bool IsNegated) : BoundExpression
{
    public override IReadOnlyList<BoundExpression> Parts => [Operand];

    public override GraphValue Evaluate(QueryRun run) => Operand.Evaluate(run).IsNull != IsNegated;

    public override bool IsTrue(QueryRun run) => Operand.Evaluate(run).IsNull != IsNegated;
}

/// <summary><c>a IN list</c>, which the planner may turn into an index seek.</summary>
internal sealed record BoundIn(BoundExpression Element, BoundExpression List) : BoundExpression
{
    public override IReadOnlyList<BoundExpression> Parts => [Element, List];

    public override GraphValue Evaluate(QueryRun run) => CypherStrings.In(Element.Evaluate(run), List.Evaluate(run));
}

/// <summary><c>a IS :: type</c>, or with <paramref name="IsNegated"/> <c>a IS NOT :: type</c>.</summary>
internal sealed record BoundTypeTest(BoundExpression Operand, CypherType Type, bool IsNegated) : BoundExpression
{
    public override IReadOnlyList<BoundExpression> Parts => [Operand];

    public override GraphValue Evaluate(QueryRun run) => CypherTypes.Matches(Operand.Evaluate(run), Type) != IsNegated;
}

/// <summary>CASE in both forms: with a subject, alternatives are tests against <paramref name="SubjectSlot"/>.</summary>
internal sealed record BoundCase(
    BoundExpression? Subject,
    int SubjectSlot,
    IReadOnlyList<(BoundExpression When, BoundExpression Then)> Alternatives,
    BoundExpression? Otherwise) : BoundExpression
{
    private readonly BoundExpression[] _parts =
        [.. Subject is null ? [] : new[] { Subject }, .. Alternatives.SelectMany(one => new[] { one.When, one.Then }), .. Otherwise is null ? [] : new[] { Otherwise }];

    public override IReadOnlyList<BoundExpression> Parts => _parts;

    public override GraphValue Evaluate(QueryRun run)
    {
        if (Subject is not null)
        {
            run.Slots[SubjectSlot] = Subject.Evaluate(run);
        }

        foreach (var (when, then) in Alternatives)
        {
            if (when.IsTrue(run))
            {
                return then.Evaluate(run);
            }
        }

        return Otherwise?.Evaluate(run) ?? GraphValue.Null;
    }

    public override void WriteJson(QueryRun run, JsonSink sink)
    {
        if (Subject is not null)
        {
            run.Slots[SubjectSlot] = Subject.Evaluate(run);
        }

        foreach (var (when, then) in Alternatives)
        {
            if (when.IsTrue(run))
            {
                then.WriteJson(run, sink);
                return;
            }
        }

        if (Otherwise is null)
        {
            sink.Write(GraphValue.Null);
        }
        else
        {
            Otherwise.WriteJson(run, sink);
        }
    }
}
