using Inlogov.Graph.GraphQL.Compilation.Costs;
using Inlogov.Graph.GraphQL.Compilation.Inputs;
using Inlogov.Graph.GraphQL.Compilation.Matching;
using Inlogov.Graph.GraphQL.Schema;

namespace Inlogov.Graph.GraphQL.Compilation.Filters;

/// <summary>
/// Chooses from where the nodes of a label are found. Neo4j 5.26 never starts inside an EXISTS, so one <c>some</c> that stands under
/// AND is matched first and leads to the nodes: the one with a unique key in it, if there is one, through as many fields as it goes.
/// </summary>
internal sealed class DrivenScan(StatementContext context)
{
    private const int UniqueKeyScore = 100;

    /// <summary>The nodes of the label that satisfy the filter, and what is left of the filter as a condition.</summary>
    public FilteredRows Compile(InputValue where, FilterInputModel input, string label, Func<Conjunct, bool> stays)
    {
        var conjuncts = Conjunct.Of(where, input).Where(stays).ToList();
        var scan = context.Sources.Scan(label);
        if (Best(conjuncts) is not { } driver)
        {
            return new FilteredRows(scan, Join(conjuncts, scan));
        }

        conjuncts.Remove(driver);
        List<string> steps = [];
        var witness = Follow(scan.Node, label, driver, steps);
        var source = new RowSource(context.Names, scan.Node, _ => witness.Pattern)
        {
            Steps = steps,
            Conditions = witness.Condition is null ? [] : [witness.Condition],
            IsDistinct = true,
            Cost = witness.Cost,
        };
        return new FilteredRows(source, Join(conjuncts, source));
    }

    private string? Join(IEnumerable<Conjunct> conjuncts, RowSource source) =>
        CypherText.And(conjuncts.Select(conjunct => context.Filters.Condition(conjunct, source)));

    /// <summary>Compiles a witness and, before it, what drives it in turn: the most selective match comes first.</summary>
    private (string Pattern, string? Condition, RowCost Cost) Follow(string parent, string label, Conjunct driver, List<string> steps)
    {
        var relation = (RelationFilter)driver.Meaning;
        var witness = context.Sources.Relation(parent, relation.Relation, label);
        var conjuncts = Conjunct.Of(driver.Value, relation.Input).ToList();
        var inner = relation.Relation.Target is NodeTypeModel ? Best(conjuncts) : null;
        var cost = Found(conjuncts, relation.Relation.Target);
        if (inner is not null)
        {
            conjuncts.Remove(inner);
            var target = (NodeTypeModel)relation.Relation.Target;
            (var pattern, var before, cost) = Follow(witness.Node, target.Labels[0], inner, steps);
            steps.Add("MATCH " + pattern);
            steps.AddRange(CypherText.Where([before]));
        }

        var condition = CypherText.And([Join(conjuncts, witness), .. witness.Conditions]);

        // Only now is it known whether a condition needs the relationship's variable.
        return (witness.Pattern, condition, cost.Then(SourceCosts.Backwards(relation.Relation)));
    }

    /// <summary>The nodes at which a match begins: found by a unique key, or all of their type.</summary>
    private static RowCost Found(IEnumerable<Conjunct> conjuncts, CompositeModel type)
    {
        if (conjuncts.FirstOrDefault(HasUniqueKey) is not { } unique)
        {
            return new RowCost(scope => scope.Nodes(type), scope => scope.Nodes(type));
        }

        var given = unique.Value.Members.First(one => one.Name is "eq" or "in" && !one.Value.IsNull).Value.Path;
        return new RowCost(scope => scope.Number(given, 1), scope => scope.Number(given, 1));
    }

    private static Conjunct? Best(IEnumerable<Conjunct> conjuncts) =>
        conjuncts.Where(conjunct => Score(conjunct) > 0).MaxBy(Score);

    private static int Score(Conjunct conjunct)
    {
        if (conjunct is not { Meaning: RelationFilter relation, Quantifier: FilterOperators.Some })
        {
            return 0;
        }

        var inner = Conjunct.Of(conjunct.Value, relation.Input).ToList();
        var readsFigures = relation.Relation is ThroughFieldModel && inner.Exists(one => one.Meaning is EdgeFilter or OrFilter or NotFilter);
        if (inner.Count == 0 || readsFigures)
        {
            return 0;
        }

        return inner.Max(one => HasUniqueKey(one) ? UniqueKeyScore : Math.Max(1, Score(one) - 1));
    }

    private static bool HasUniqueKey(Conjunct conjunct) =>
        conjunct.Meaning is ScalarFilter { Field.IsUnique: true }
        && conjunct.Value.Members.Any(one => one.Name is "eq" or "in" && !one.Value.IsNull)
        && conjunct.Value.Member(FilterOperators.CaseInsensitive).Value is not true;
}
