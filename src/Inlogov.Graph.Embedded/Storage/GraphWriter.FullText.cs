using Inlogov.Graph.Embedded.Catalog;
using Inlogov.Graph.Embedded.FullText.Indexing;

namespace Inlogov.Graph.Embedded.Storage;

/// <content>Full-text indexes: a write only notes whom it touched, and the commit what came of it.</content>
internal sealed partial class GraphWriter
{
    private const int AnyKey = -1;

    private readonly Dictionary<int, HashSet<int>> _fullTextTouched = [];
    private readonly Dictionary<int, (long Touches, FullTextOverlay? Overlay)> _fullTextOverlays = [];
    private long _fullTextTouches;

    /// <summary>This transaction's own writes to the index; null where there are none, or where the index need not show them.</summary>
    public FullTextOverlay? FullTextOverlay(IndexDescriptor index)
    {
        if (index.FullText!.IsEventuallyConsistent || !_fullTextTouched.TryGetValue(index.Id, out var touched))
        {
            return null;
        }

        if (!_fullTextOverlays.TryGetValue(index.Id, out var known) || known.Touches != _fullTextTouches)
        {
            known.Overlay?.Reader.Dispose();
            known = (_fullTextTouches, MakeOverlay(index, touched));
            _fullTextOverlays[index.Id] = known;
        }

        return known.Overlay;
    }

    private FullTextOverlay? MakeOverlay(IndexDescriptor index, HashSet<int> touched)
    {
        var changes = FullTextContent.Changes(this, index, touched);
        return changes.Length == 0
            ? null
            : new FullTextOverlay(
                [.. changes.Select(change => change.Id)], FullText(index).OpenAside(Array.FindAll(changes, change => change.Values is not null)));
    }

    private void TouchFullText(EntityKind entity, int token, int id, int key = AnyKey)
    {
        foreach (var index in Schema.FullTextIndexes(entity, token))
        {
            if (key != AnyKey && !index.Keys.Contains(key))
            {
                continue;
            }

            if (!_fullTextTouched.TryGetValue(index.Id, out var touched))
            {
                _fullTextTouched[index.Id] = touched = [];
            }

            touched.Add(id);
            _fullTextTouches++;
        }
    }

    private void FreezeFullText()
    {
        foreach (var index in Schema.Indexes)
        {
            if (_fullTextTouched.TryGetValue(index.Id, out var touched)
                && FullTextContent.Changes(this, index, touched) is { Length: > 0 } changes)
            {
                FullTextVersions = FullTextVersions.SetItem(index.Id, FullText(index).Next(changes));
            }
        }
    }
}
