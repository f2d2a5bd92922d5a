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

    private static readonly string[] Databases =
    [
        "name", "type", "aliases", "access", "databaseID", "serverID", "address", "role", "writer", "requestedStatus", "currentStatus", "statusMessage",
        "default", "home", "currentPrimariesCount", "currentSecondariesCount", "requestedPrimariesCount", "requestedSecondariesCount", "creationTime",
        "lastStartTime", "lastStopTime", "store", "lastCommittedTxn", "replicationLag", "constituents", "options",
    ];

    private static readonly string[] DatabasesShown =
    [
        "name", "type", "aliases", "access", "address", "role", "writer", "requestedStatus", "currentStatus", "statusMessage", "default", "home",
        "constituents",
    ];

    /// <summary>All columns, which <c>YIELD *</c> gives.</summary>
    public static IReadOnlyList<string> Of(ShowStatement show) => show.Target switch
    {
        ShowTarget.Indexes => Indexes,
        ShowTarget.Constraints => Constraints,
        ShowTarget.Functions => Functions,
        ShowTarget.Databases => OfDatabases(show, Databases),
        _ => Procedures,
    };

    /// <summary>The columns without <c>YIELD</c>.</summary>
    public static IReadOnlyList<string> Default(ShowStatement show) => show.Target switch
    {
        ShowTarget.Indexes => Indexes[..12],
        ShowTarget.Constraints => Constraints[..8],
        ShowTarget.Functions => Functions[..3],
        ShowTarget.Databases => OfDatabases(show, DatabasesShown),
        _ => Procedures[..4],
    };

    // The one default or home database is not said to be it.
    private static string[] OfDatabases(ShowStatement show, string[] columns) =>
        show.Filter is null ? columns : [.. columns.Where(column => column is not ("default" or "home"))];
}
