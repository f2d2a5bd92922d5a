namespace Inlogov.Graph.Embedded.FullText;

/// <summary>The fields of Lucene's documents.</summary>
internal static class FieldNames
{
    /// <summary>The number of the entity; no query string can reach it.</summary>
    public const string Id = "id";

    /// <summary>The same, by document.</summary>
    public const string Number = "number";

    /// <summary>The field of a property.</summary>
    public static string OfProperty(string key) => "." + key;
}
