using Inlogov.Graph.Embedded.FullText.Analysis;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.FullText.Searching;

/// <summary>The options of a search: <c>skip</c>, <c>limit</c> and <c>analyzer</c>; what has another type is passed over, as in Neo4j.</summary>
/// <param name="Skip">How many results are passed over.</param>
/// <param name="Limit">How many are given; null for all.</param>
/// <param name="Analyzer">Cuts the query; null for the index's own.</param>
internal sealed record FullTextOptions(long Skip, long? Limit, AnalyzerDefinition? Analyzer)
{
    /// <summary>How many results must be kept to give the page; null for all.</summary>
    public long? Kept => Limit is { } limit ? (Skip > long.MaxValue - limit ? long.MaxValue : Skip + limit) : null;

    /// <summary>Reads the options.</summary>
    /// <exception cref="FullTextQueryException">A number is negative, or the analyzer is not known.</exception>
    public static FullTextOptions Read(GraphMap map)
    {
        var name = map.Get("analyzer") is { Kind: GraphValueKind.String } given ? given.AsString() : null;
        var analyzer = name is null ? null : AnalyzerCatalog.Find(name) ?? throw new FullTextQueryException(FullTextErrors.UnknownAnalyzer(name));
        return new FullTextOptions(Count(map, "skip") ?? 0, Count(map, "limit"), analyzer);
    }

    /// <summary>The results of the page.</summary>
    public IEnumerable<ScoredEntity> Page(IEnumerable<ScoredEntity> results)
    {
        results = Skip >= int.MaxValue ? [] : results.Skip((int)Skip);
        return Limit < int.MaxValue ? results.Take((int)Limit) : results;
    }

    private static long? Count(GraphMap map, string option)
    {
        long? count = map.Get(option) is var value && value.Kind == GraphValueKind.Integer ? value.AsInteger()
            : value.Kind == GraphValueKind.Float ? (long)value.AsFloat()
            : null;
        return count < 0 ? throw new FullTextQueryException(FullTextErrors.Negative(option, count.Value)) : count;
    }
}
