namespace Inlogov.Graph.Embedded.Catalog;

/// <summary>The kinds of index that Neo4j 5.26 knows.</summary>
internal enum IndexKind
{
    /// <summary>Ordered by value: equality, ranges, prefixes, order.</summary>
    Range,

    /// <summary>Over strings; kept in the catalog, answered by the same structure as a range index.</summary>
    Text,

    /// <summary>Over points; kept in the catalog, answered by the same structure as a range index.</summary>
    Point,

    /// <summary>By label or type alone: always there, so only a catalog entry.</summary>
    Lookup,

    /// <summary>Over words, by Lucene.</summary>
    Fulltext,
}
