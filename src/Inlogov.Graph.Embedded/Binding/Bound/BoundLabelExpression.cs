using Inlogov.Graph.Embedded.Execution;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Binding.Bound;

/// <summary>An expression over labels or types: <c>A&amp;(B|!C)</c>, <c>%</c>, <c>$(names)</c>.</summary>
internal abstract record BoundLabelExpression
{
    /// <summary>Whether the node's labels, or the relationship's type, fulfil it.</summary>
    public abstract bool Matches(QueryRun run, GraphValue entity);

    /// <summary>The expressions inside dynamic labels.</summary>
    public virtual IEnumerable<BoundExpression> Expressions() => [];
}

/// <summary>One name.</summary>
internal sealed record BoundLabelName(NameToken Name) : BoundLabelExpression
{
    public override bool Matches(QueryRun run, GraphValue entity) => run.HasLabelOrType(entity, Name);
}

/// <summary><c>%</c>: any label at all.</summary>
internal sealed record BoundLabelWildcard : BoundLabelExpression
{
    public override bool Matches(QueryRun run, GraphValue entity) => run.HasAnyLabelOrType(entity);
}

/// <summary><c>!a</c>.</summary>
internal sealed record BoundLabelNot(BoundLabelExpression Operand) : BoundLabelExpression
{
    public override bool Matches(QueryRun run, GraphValue entity) => !Operand.Matches(run, entity);

    public override IEnumerable<BoundExpression> Expressions() => Operand.Expressions();
}

/// <summary><c>a&amp;b</c>.</summary>
internal sealed record BoundLabelAnd(BoundLabelExpression Left, BoundLabelExpression Right) : BoundLabelExpression
{
    public override bool Matches(QueryRun run, GraphValue entity) => Left.Matches(run, entity) && Right.Matches(run, entity);

    public override IEnumerable<BoundExpression> Expressions() => Left.Expressions().Concat(Right.Expressions());
}

/// <summary><c>a|b</c>.</summary>
internal sealed record BoundLabelOr(BoundLabelExpression Left, BoundLabelExpression Right) : BoundLabelExpression
{
    public override bool Matches(QueryRun run, GraphValue entity) => Left.Matches(run, entity) || Right.Matches(run, entity);

    public override IEnumerable<BoundExpression> Expressions() => Left.Expressions().Concat(Right.Expressions());
}

/// <summary><c>$(names)</c> or <c>$all(names)</c>: all of the names; <c>$any(names)</c>: one of them.</summary>
internal sealed record BoundLabelDynamic(BoundExpression Names, bool IsAny) : BoundLabelExpression
{
    public override bool Matches(QueryRun run, GraphValue entity)
    {
        var names = DynamicNames.Read(Names.Evaluate(run));
        return IsAny
            ? names.Any(name => run.HasLabelOrTypeNamed(entity, name))
            : names.All(name => run.HasLabelOrTypeNamed(entity, name));
    }

    public override IEnumerable<BoundExpression> Expressions() => [Names];
}
