using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Cypher.Semantics;

/// <summary>The columns of the SHOW commands of Neo4j 5.26 Community, in order.</summary>
public static class ShowColumns
{
    private static readonly string[] Indexes =
    [
        "id", "name", "state", "populationPercent", "type", "entityType", "labelsOrTypes", "properties", "indexProvider", "owningConstraint",
        "lastRead", "readCount", "trackedSince", "options", "failureMessage", "createStatement",
    ];

    private static readonly string[] Constraints =
        ["id", "name", "type", "entityType", "labelsOrTypes", "properties", "ownedIndex", "propertyType", "options", "createStatement"];

    private static readonly string[] Functions =
    [
        "name", "category", "description", "signature", "isBuiltIn", "argumentDescription", "returnDescription", "aggregating",
        "rolesExecution", "rolesBoostedExecution", "isDeprecated", "deprecatedBy",
    ];

    private static readonly string[] Procedures =
    [
        "name", "description", "mode", "worksOnSystem", "signature", "argumentDescription", "returnDescription", "admin", "rolesExecution",
        "rolesBoostedExecution", "isDeprecated", "deprecatedBy", "option",
    ];

    /// <summary>All columns, which <c>YIELD *</c> gives.</summary>
    public static IReadOnlyList<string> Of(ShowTarget target) => target switch
    {
        ShowTarget.Indexes => Indexes,
        ShowTarget.Constraints => Constraints,
        ShowTarget.Functions => Functions,
        _ => Procedures,
    };

    /// <summary>The columns without <c>YIELD</c>.</summary>
    public static IReadOnlyList<string> Default(ShowTarget target) => target switch
    {
        ShowTarget.Indexes => Indexes[..13],
        ShowTarget.Constraints => Constraints[..8],
        ShowTarget.Functions => Functions[..3],
        _ => Procedures[..4],
    };
}
