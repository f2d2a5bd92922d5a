using System.Diagnostics;
using Inlogov.Graph.GraphQL.Compilation.Inputs;
using Inlogov.Graph.GraphQL.Compilation.Matching;
using Inlogov.Graph.GraphQL.Schema;

namespace Inlogov.Graph.GraphQL.Compilation.Filters;

/// <summary>
/// Compiles <c>where</c>. Every condition holds or does not: where Cypher would answer null, which a denial leaves null, a
/// condition below a denial is made certain (<c>coalesce(…, false)</c>); elsewhere it is left as an index can use it.
/// </summary>
internal sealed class FilterCompiler(StatementContext context)
{
    /// <summary>The condition of a filter as a term that AND can join; null where it says nothing.</summary>
    public string? Where(InputValue value, FilterInputModel input, RowSource source) => Where(value, input, source, isCertain: false);

    /// <summary>Those conditions of a filter that are to stay.</summary>
    public string? Where(InputValue value, FilterInputModel input, RowSource source, Func<Conjunct, bool> stays) =>
        CypherText.And(Conjunct.Of(value, input).Where(stays).Select(conjunct => Condition(conjunct, source)));

    /// <summary>One of the conditions of a filter as a term that AND can join; null where it says nothing.</summary>
    public string? Condition(Conjunct conjunct, RowSource source) => Condition(conjunct, source, isCertain: false);

    private string? Where(InputValue value, FilterInputModel input, RowSource source, bool isCertain) =>
        CypherText.And(Conjunct.Of(value, input).Select(conjunct => Condition(conjunct, source, isCertain)));

    private string? Condition(Conjunct conjunct, RowSource source, bool isCertain) => conjunct.Meaning switch
    {
        OrFilter or => Or(conjunct.Value, or.Input, source, isCertain),
        NotFilter not => Where(conjunct.Value, not.Input, source, isCertain: true) is { } denied ? $"NOT ({denied})" : "false",
        ScalarFilter scalar => Scalar(scalar.Field, conjunct.Value, Scalars.Text(source.Node, scalar.Field), isCertain),
        RelationFilter relation => Quantified(relation, conjunct, source),
        CountFilter count => Counted(count.Relation, conjunct.Value, source, isCertain),
        EdgeFilter edge => Where(conjunct.Value, edge.Input, source, isCertain),
        EdgeScalarFilter scalar => Scalar(scalar.Field, conjunct.Value, Scalars.Text(source.Relationship(), scalar.Field), isCertain),
        SupportCountFilter => Comparisons(conjunct.Value, source.SupportCount(), false, isCertain),
        LatestFilter latest => Comparisons(conjunct.Value, source.Latest(latest.Latest), true, isCertain),
        MemberFilter member => Member(member, conjunct.Value, source, isCertain),
        _ => throw new UnreachableException(),
    };

    private string? Counted(RelationFieldModel relation, InputValue value, RowSource source, bool isCertain)
    {
        source.Checks.Add(context.Sources.CountCost(relation));
        return Comparisons(value, context.Sources.Count(source.Node, relation), false, isCertain);
    }

    private string? Or(InputValue alternatives, FilterInputModel input, RowSource source, bool isCertain)
    {
        List<string> terms = [];
        foreach (var alternative in alternatives.Elements)
        {
            if (Where(alternative, input, source, isCertain) is not { } term)
            {
                return null;
            }

            terms.Add(term.Contains(" AND ", StringComparison.Ordinal) ? $"({term})" : term);
        }

        return terms.Count switch
        {
            0 => "false",
            1 => terms[0],
            _ => $"({string.Join(" OR ", terms)})",
        };
    }

    private string Member(MemberFilter member, InputValue value, RowSource source, bool isCertain)
    {
        var label = $"{source.Node}:{CypherNames.Quote(member.Member.Labels[0])}";
        return Where(value, member.Input, source, isCertain) is { } condition ? $"({label} AND {condition})" : label;
    }

    private string? Quantified(RelationFilter filter, Conjunct conjunct, RowSource source) => conjunct.Quantifier switch
    {
        FilterOperators.Some => Exists(filter, conjunct.Value, source, isDenied: false),
        FilterOperators.None => "NOT " + Exists(filter, conjunct.Value, source, isDenied: false),
        FilterOperators.All => Exists(filter, conjunct.Value, source, isDenied: true) is { } other ? "NOT " + other : null,
        FilterOperators.Any => (conjunct.Value.Value is true ? string.Empty : "NOT ") + Exists(filter, default, source, isDenied: false),
        _ => throw new UnreachableException(),
    };

    /// <summary>There is a related node that satisfies the filter, or (denied) one that does not; null where none can fail to.</summary>
    private string? Exists(RelationFilter filter, InputValue value, RowSource source, bool isDenied)
    {
        var witness = context.Sources.Relation(source.Node, filter.Relation);
        var condition = value.IsNull ? null : Where(value, filter.Input, witness, isDenied);
        if (isDenied)
        {
            if (condition is null)
            {
                return null;
            }

            condition = $"NOT ({condition})";
        }

        source.Aggregates |= witness.Aggregates;
        source.Checks.Add(witness.Reads);
        return CypherText.Block("EXISTS", witness.HasFigures
            ? [.. witness.Match([]), witness.Group()!, .. CypherText.Where([condition]), "RETURN " + witness.Node]
            : witness.Match([condition]));
    }

    private string? Scalar(ScalarFieldModel field, InputValue value, string property, bool isCertain)
    {
        if (!field.IsList)
        {
            var idsOf = field is { Scalar: ApiScalar.Id, IsUnique: true } ? context.Schema.Ontology.Global : null;
            return Comparisons(value, property, !field.IsNonNull, isCertain, idsOf);
        }

        var list = field.IsNonNull ? property : $"coalesce({property}, [])";
        return CypherText.And(value.Members.Where(one => !one.Value.IsNull).Select(one => Elements(field, one.Name, one.Value, list)));
    }

    private string? Elements(ScalarFieldModel field, string quantifier, InputValue value, string list)
    {
        if (quantifier == FilterOperators.Any)
        {
            return value.Value is true ? $"size({list}) > 0" : $"size({list}) = 0";
        }

        var element = context.Names.Element();
        var isDenying = quantifier is FilterOperators.None or FilterOperators.All;
        var condition = Comparisons(value, element, !field.IsItemNonNull, isCertain: isDenying) ?? "true";
        return quantifier switch
        {
            FilterOperators.Some => $"any({element} IN {list} WHERE {condition})",
            FilterOperators.None => $"none({element} IN {list} WHERE {condition})",
            FilterOperators.All => $"all({element} IN {list} WHERE {condition})",
            _ => throw new UnreachableException(),
        };
    }

    private string? Comparisons(InputValue value, string subject, bool isNullable, bool isCertain, CompositeModel? idsOf = null)
    {
        var ignoresCase = value.Member(FilterOperators.CaseInsensitive).Value is true;
        var comparison = new ComparisonText(context.Parameters, subject, isNullable, ignoresCase, isCertain) { IdsOf = idsOf };
        return CypherText.And(value.Members
            .Where(one => one.Name != FilterOperators.CaseInsensitive)
            .Select(one => comparison.Of(FilterOperators.ByKey[one.Name], one.Value)));
    }
}
