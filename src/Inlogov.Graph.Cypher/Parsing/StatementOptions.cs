namespace Inlogov.Graph.Cypher.Parsing;

/// <summary>
/// The options that may stand after <c>CYPHER</c> in Neo4j 5.26. They choose among planners and runtimes and change no answer, so here
/// they are checked and have no effect.
/// </summary>
internal static class StatementOptions
{
    /// <summary>Whether there is such an option with such a value.</summary>
    public static bool Allows(string option, string value)
    {
        string[]? values = option.ToUpperInvariant() switch
        {
            "PLANNER" => ["COST", "IDP", "DP"],
            "RUNTIME" => ["INTERPRETED", "LEGACY", "SLOTTED", "PIPELINED", "PARALLEL"],
            "UPDATESTRATEGY" => ["DEFAULT", "EAGER"],
            "EXPRESSIONENGINE" => ["DEFAULT", "INTERPRETED", "COMPILED"],
            "OPERATORENGINE" => ["DEFAULT", "INTERPRETED", "COMPILED"],
            "INTERPRETEDPIPESFALLBACK" => ["DEFAULT", "DISABLED", "WHITELISTED_PLANS_ONLY", "ALL"],
            "REPLAN" => ["DEFAULT", "FORCE", "SKIP"],
            "CONNECTCOMPONENTSPLANNER" => ["GREEDY", "IDP"],
            "PARALLELRUNTIMESUPPORT" => ["DISABLED", "ALL"],
            "EAGERANALYZER" => ["IR", "LP"],
            "LABELINFERENCE" => ["DEFAULT", "ENABLED", "DISABLED"],
            "STATEFULSHORTESTPLANNINGMODE" => ["INTO_ONLY", "ALL_IF_POSSIBLE", "CARDINALITY_HEURISTIC"],
            "PLANVAREXPANDINTO" => ["SINGLE_ROW", "MINIMUM_COST"],
            _ => null,
        };
        return values is not null && values.Contains(value, StringComparer.OrdinalIgnoreCase);
    }
}
