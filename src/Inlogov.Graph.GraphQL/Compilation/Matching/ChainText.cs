using Inlogov.Graph.GraphQL.Schema;

namespace Inlogov.Graph.GraphQL.Compilation.Matching;

/// <summary>A chain of nodes and hops as a pattern, and the conditions that its relationships must satisfy.</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="Conditions">The conditions.</param>
internal sealed record ChainText(string Pattern, IReadOnlyList<string> Conditions)
{
    /// <summary>The chain as a subquery: <c>EXISTS { … }</c>.</summary>
    public string Exists() => Conditions.Count == 0
        ? $"EXISTS {{ {Pattern} }}"
        : $"EXISTS {{ {Pattern} WHERE {CypherText.And(Conditions)} }}";

    /// <summary>The chain as clauses.</summary>
    public IEnumerable<string> Match() => ["MATCH " + Pattern, .. CypherText.Where(Conditions)];

    /// <summary>Writes a chain; relationships have variables where the operation restricts them.</summary>
    /// <param name="nodes">The text inside the brackets of each node.</param>
    /// <param name="hops">The hops between them.</param>
    public static ChainText Of(IReadOnlyList<string> nodes, IReadOnlyList<ThroughHop> hops, StatementContext context)
    {
        var pattern = $"({nodes[0]})";
        List<string> conditions = [];
        for (var i = 0; i < hops.Count; i++)
        {
            var hop = hops[i];
            var variable = context.Trust.Restricts(hop.Types) ? context.Names.Relationship() : string.Empty;
            pattern += $"{PatternText.Arrow(variable, hop.Types, hop.Direction, PatternText.Length(hop))}({nodes[i + 1]})";
            if ((hop.IsSingle ? context.Trust.Of(variable, hop.Types) : context.Trust.OfEach(variable, hop.Types)) is { } condition)
            {
                conditions.Add(condition);
            }
        }

        return new ChainText(pattern, conditions);
    }
}
