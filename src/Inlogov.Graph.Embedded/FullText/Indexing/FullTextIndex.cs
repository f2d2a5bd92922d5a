using Inlogov.Graph.Embedded.FullText.Analysis;
using Lucene.Net.Index;

namespace Inlogov.Graph.Embedded.FullText.Indexing;

/// <summary>
/// The history of one full-text index. Commits only note here what they changed; Lucene is told when somebody searches, or when much has
/// gathered, so that loading costs nothing and a database that nobody searches in loads no Lucene. Each commit becomes a segment, in order, and
/// segments merge as in Neo4j: the order of equal scores, and the scores while deleted documents still count, depend on that.
/// A version that somebody still holds gets its reader before the index goes on. Safe for concurrent use.
/// </summary>
internal sealed class FullTextIndex(string[] fields, string analyzerName)
{
    private const int PendingChangesMax = 250_000;
    private const int PendingCommitsKept = 256;

    private readonly Lock _gate = new();
    private readonly Queue<Commit> _pending = [];
    private readonly List<(WeakReference<FullTextVersion> Version, long Number, DirectoryReader Reader)> _readers = [];
    private WeakReference<FullTextVersion>? _appliedVersion;
    private long _applied = -1;
    private int _pendingChanges;
    private LuceneStore? _store;

    /// <summary>Notes what a commit changed.</summary>
    public void Append(FullTextVersion version, FullTextChange[] changes)
    {
        lock (_gate)
        {
            _pending.Enqueue(new Commit(new WeakReference<FullTextVersion>(version), version.Number, changes));
            _pendingChanges += changes.Length;
            if (_pendingChanges > PendingChangesMax)
            {
                Apply(version.Number);
            }
        }
    }

    /// <summary>The reader of a version.</summary>
    public DirectoryReader Open(FullTextVersion version, Func<FullTextChange[]> rebuild)
    {
        lock (_gate)
        {
            if (version.Number > _applied)
            {
                Apply(version.Number);
            }

            return Find(version.Number) ?? Keep(
                version, version.Number == _applied ? _store!.OpenReader() : BuildAside(rebuild()));
        }
    }

    /// <summary>A reader of other content, which shares nothing with the index but its analyzer.</summary>
    public DirectoryReader BuildAside(FullTextChange[] content)
    {
        var store = CreateStore();
        store.Write(content, isFirst: true);
        return store.OpenReader();
    }

    private LuceneStore CreateStore() => new(fields, new FullTextAnalyzer(AnalyzerCatalog.Find(analyzerName)!));

    private void Apply(long number)
    {
        _readers.RemoveAll(IsForgotten);
        _store ??= CreateStore();
        var keepsAll = _pending.Count <= PendingCommitsKept;
        while (_pending.TryPeek(out var commit) && commit.Number <= number)
        {
            _pending.Dequeue();
            _pendingChanges -= commit.Changes.Length;
            if (keepsAll)
            {
                KeepApplied();
            }

            _store.Write(commit.Changes, isFirst: _applied < 0);
            (_applied, _appliedVersion) = (commit.Number, commit.Version);
            if (keepsAll)
            {
                _store.EndSegment();
            }
        }
    }

    // The index is about to go on: whoever holds the version it stands at will want its reader.
    private void KeepApplied()
    {
        if (_appliedVersion is not null && _appliedVersion.TryGetTarget(out var version) && Find(_applied) is null)
        {
            Keep(version, _store!.OpenReader());
        }
    }

    private DirectoryReader? Find(long number) => _readers.Find(one => one.Number == number).Reader;

    private DirectoryReader Keep(FullTextVersion version, DirectoryReader reader)
    {
        _readers.Add((new WeakReference<FullTextVersion>(version), version.Number, reader));
        return reader;
    }

    private static bool IsForgotten((WeakReference<FullTextVersion> Version, long Number, DirectoryReader Reader) one)
    {
        if (one.Version.TryGetTarget(out _))
        {
            return false;
        }

        one.Reader.Dispose();
        return true;
    }

    private sealed record Commit(WeakReference<FullTextVersion> Version, long Number, FullTextChange[] Changes);
}
