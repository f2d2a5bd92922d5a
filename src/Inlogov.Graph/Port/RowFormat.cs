namespace Inlogov.Graph.Port;

/// <summary>How the rows of a result are read.</summary>
public enum RowFormat
{
    /// <summary>As values.</summary>
    Values,

    /// <summary>As UTF-8 JSON in Neo4j's plain form, for answers that only get serialised again.</summary>
    Json,
}
