using System.Diagnostics;
using Inlogov.Graph.GraphQL.Compilation.Inputs;
using Inlogov.Graph.GraphQL.Schema;

namespace Inlogov.Graph.GraphQL.Compilation.Filters;

/// <summary>Comparisons of one property, figure or element with given values.</summary>
/// <param name="parameters">The statement's parameters.</param>
/// <param name="subject">What is compared.</param>
/// <param name="isNullable">Whether it can be absent.</param>
/// <param name="ignoresCase">Whether texts are compared in lower case; the database lowers both sides, so that both agree.</param>
/// <param name="isCertain">Whether the answer must be true or false even of an absent value.</param>
internal sealed class ComparisonText(ParameterBook parameters, string subject, bool isNullable, bool ignoresCase, bool isCertain)
{
    /// <summary>The types whose ids are compared, or null.</summary>
    public CompositeModel? IdsOf { get; init; }

    /// <summary>The condition as a term that AND can join; null where the value says nothing.</summary>
    public string? Of(FilterOperator comparison, InputValue value)
    {
        if (comparison.Comparison == Comparison.Equal)
        {
            return Equal(value, comparison.IsNegated);
        }

        if (value.IsNull)
        {
            return null;
        }

        return comparison.Comparison == Comparison.In
            ? In(value, comparison.IsNegated)
            : Compare($"{Folded(subject)} {Symbol(comparison.Comparison)} {Folded(parameters.Value(value))}", comparison.IsNegated);
    }

    private string Equal(InputValue value, bool isNegated)
    {
        if (value.IsNull)
        {
            return isNegated ? $"{subject} IS NOT NULL" : $"{subject} IS NULL";
        }

        var operand = Folded(parameters.Value(value, idsOf: IdsOf));
        if (!isNegated)
        {
            return Certain($"{Folded(subject)} = {operand}");
        }

        return isNullable ? $"({Folded(subject)} <> {operand} OR {subject} IS NULL)" : $"{Folded(subject)} <> {operand}";
    }

    private string In(InputValue value, bool isNegated)
    {
        var hasNull = value.HasNullElement;
        var list = parameters.Value(value, withoutNulls: hasNull, idsOf: IdsOf);
        var membership = $"{Folded(subject)} IN {(ignoresCase ? $"[v IN {list} | toLower(v)]" : list)}";
        if (isNegated)
        {
            return (isNullable, hasNull) switch
            {
                (false, _) => $"NOT {membership}",
                (true, false) => $"(NOT {membership} OR {subject} IS NULL)",
                (true, true) => $"(NOT {membership} AND {subject} IS NOT NULL)",
            };
        }

        return isNullable && hasNull ? $"({Certain(membership)} OR {subject} IS NULL)" : Certain(membership);
    }

    private string Compare(string comparison, bool isNegated)
    {
        if (!isNegated)
        {
            return Certain(comparison);
        }

        return isNullable ? $"NOT coalesce({comparison}, false)" : $"NOT {comparison}";
    }

    private string Certain(string condition) => isCertain && isNullable ? $"coalesce({condition}, false)" : condition;

    private string Folded(string text) => ignoresCase ? $"toLower({text})" : text;

    private static string Symbol(Comparison comparison) => comparison switch
    {
        Comparison.Contains => "CONTAINS",
        Comparison.StartsWith => "STARTS WITH",
        Comparison.EndsWith => "ENDS WITH",
        Comparison.Greater => ">",
        Comparison.GreaterOrEqual => ">=",
        Comparison.Less => "<",
        Comparison.LessOrEqual => "<=",
        _ => throw new UnreachableException(),
    };
}
