namespace Inlogov.Graph.Embedded.FullText;

/// <summary>What <c>OPTIONS</c> can set on a full-text index.</summary>
/// <param name="Analyzer">The name of the analyzer that cuts texts, and queries unless they name another, into terms.</param>
/// <param name="IsEventuallyConsistent">Whether a transaction may leave its own writes out of what it finds.</param>
internal sealed record FullTextSettings(string Analyzer, bool IsEventuallyConsistent)
{
    /// <summary>What an index has where nothing is set, as in Neo4j.</summary>
    public static readonly FullTextSettings Default = new("standard-no-stop-words", false);
}
