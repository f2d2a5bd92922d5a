using Inlogov.Graph.Embedded.Procedures;

namespace Inlogov.Graph.Embedded;

/// <summary>How an embedded database is opened.</summary>
public sealed record EmbeddedDatabaseOptions
{
    /// <summary>The name by which sessions may ask for it; another name is refused with <c>DatabaseNotFound</c>.</summary>
    public string DatabaseName { get; init; } = "neo4j";

    /// <summary>Tells statements the time and the local zone.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>How many compiled statements are kept for the next time the same text comes.</summary>
    public int CompiledStatementsMax { get; init; } = 1000;

    /// <summary>How many rows a batch of a result holds at most.</summary>
    public int BatchRowsMax { get; init; } = 256;

    /// <summary>Procedures beside those that are built in.</summary>
    internal IReadOnlyList<Procedure> Procedures { get; init; } = [];
}
