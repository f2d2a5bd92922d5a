using Inlogov.Graph.Embedded.Catalog;
using Inlogov.Graph.Embedded.Storage;
using Lucene.Net.Index;

namespace Inlogov.Graph.Embedded.FullText.Indexing;

/// <summary>
/// A full-text index as one or more versions of the graph see it. It names the point in the index's history; Lucene's reader of that point is
/// opened when somebody searches, and lives as long as this object.
/// </summary>
internal sealed class FullTextVersion
{
    private readonly FullTextIndex _index;

    private FullTextVersion(FullTextIndex index, long number)
    {
        _index = index;
        Number = number;
    }

    /// <summary>How many commits that changed the index led here.</summary>
    public long Number { get; }

    /// <summary>A new index, which will hold what the graph holds now.</summary>
    public static FullTextVersion Create(IndexDescriptor index, GraphView view)
    {
        var fields = index.Keys.Select(key => FieldNames.OfProperty(view.Names.Keys[key]));
        var history = new FullTextIndex([.. fields], index.FullText!.Analyzer);
        var first = new FullTextVersion(history, 0);
        history.Append(first, FullTextContent.All(view, index));
        return first;
    }

    /// <summary>The version after a commit.</summary>
    public FullTextVersion Next(FullTextChange[] changes)
    {
        var next = new FullTextVersion(_index, Number + 1);
        _index.Append(next, changes);
        return next;
    }

    /// <summary>Lucene's reader of this version; good as long as this object is held.</summary>
    /// <param name="rebuild">Gives everything anew, for a version so old that the index has gone on without keeping it.</param>
    public DirectoryReader Open(Func<FullTextChange[]> rebuild) => _index.Open(this, rebuild);

    /// <summary>A reader of other content, cut by the same analyzer.</summary>
    public DirectoryReader OpenAside(FullTextChange[] content) => _index.BuildAside(content);
}
