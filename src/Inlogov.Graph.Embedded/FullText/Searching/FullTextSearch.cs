using Inlogov.Graph.Embedded.Catalog;
using Inlogov.Graph.Embedded.FullText.Analysis;
using Inlogov.Graph.Embedded.FullText.Indexing;
using Inlogov.Graph.Embedded.FullText.Queries;
using Inlogov.Graph.Embedded.FullText.Scoring;
using Inlogov.Graph.Embedded.Storage;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Inlogov.Graph.Embedded.FullText.Searching;

/// <summary>One search in a full-text index, over the version of the graph that the statement reads.</summary>
internal static class FullTextSearch
{
    /// <summary>The entities that fit, best first.</summary>
    /// <param name="view">What is read; a transaction that writes finds what it wrote.</param>
    /// <param name="index">The index.</param>
    /// <param name="text">The query string.</param>
    /// <param name="options">The page, and the analyzer of the query.</param>
    /// <param name="check">Called in every loop; ends the statement when it is to end.</param>
    /// <exception cref="FullTextQueryException">The query string is not well-formed, or asks for too much.</exception>
    public static IEnumerable<ScoredEntity> Run(GraphView view, IndexDescriptor index, string text, FullTextOptions options, Action check)
    {
        using var analyzer = new FullTextAnalyzer(options.Analyzer ?? AnalyzerCatalog.Find(index.FullText!.Analyzer)!);
        var fields = index.Keys.Select(key => view.Names.Keys[key]).ToArray();
        var query = FullTextQueryParser.Parse(text, new QueryFactory(analyzer, fields, check));
        if (options.Limit == 0)
        {
            return [];
        }

        var version = view.FullText(index);
        var hits = Search(version.Open(() => FullTextContent.All(view is GraphWriter writer ? writer.Original : view, index)), (view as GraphWriter)?.FullTextOverlay(index), query, options, check);
        GC.KeepAlive(version);
        return hits;
    }

    private static IEnumerable<ScoredEntity> Search(DirectoryReader committed, FullTextOverlay? overlay, Query query, FullTextOptions options, Action check)
    {
        var heap = new ScoreHeap(options.Kept);
        var ownHeap = new ScoreHeap(options.Kept);
        IndexReader reader = overlay is null ? committed : new MultiReader([committed, overlay.Reader], closeSubReaders: false);
        var searcher = new IndexSearcher(reader) { Similarity = new Bm25() };
        try
        {
            searcher.Search(query, new HitCollector(heap, ownHeap, committed.MaxDoc, overlay?.Changed, check));
        }
        catch (BooleanQuery.TooManyClausesException)
        {
            throw FullTextErrors.TooManyClauses(BooleanQuery.MaxClauseCount);
        }

        return options.Page(overlay is null ? heap.Drain() : Merge(heap.Drain(), ownHeap.Drain()));
    }

    // The better first; of equal ones the turn goes to whose was not taken last, the committed first.
    private static IEnumerable<ScoredEntity> Merge(ScoredEntity[] committed, ScoredEntity[] own)
    {
        var (i, j, ownTurn) = (0, 0, false);
        while (i < committed.Length || j < own.Length)
        {
            ownTurn = i == committed.Length
                || (j < own.Length && (own[j].Score > committed[i].Score || (own[j].Score == committed[i].Score && ownTurn)));
            yield return ownTurn ? own[j++] : committed[i++];
            ownTurn = !ownTurn;
        }
    }
}
