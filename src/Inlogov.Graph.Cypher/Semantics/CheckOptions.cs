using Inlogov.Graph.Values;

namespace Inlogov.Graph.Cypher.Semantics;

/// <summary>What the checks may know beyond the statement.</summary>
public sealed record CheckOptions
{
    /// <summary>Nothing is known.</summary>
    public static readonly CheckOptions None = new();

    /// <summary>The parameters of this run. Neo4j checks their types like literals, so <c>$a - 1</c> with text for <c>$a</c> is refused before it runs.</summary>
    public GraphMap? Parameters { get; init; }

    /// <summary>Procedures beyond the built-in ones.</summary>
    public IReadOnlyList<ProcedureSignature> Procedures { get; init; } = [];

    /// <summary>The database that a <c>USE</c> clause may name.</summary>
    public string DatabaseName { get; init; } = "neo4j";
}
