using System.Collections.Concurrent;

namespace Inlogov.Graph.GraphQL.Http.Stored;

/// <summary>
/// Documents that clients have sent with their hash, bounded by the bytes they hold. There are two generations: what is used
/// moves to the young one, and when that is full the old one is dropped.
/// </summary>
internal sealed class PersistedDocuments(long bytesMax)
{
    private const int BytesAnEntry = 256;

    private readonly Lock _lock = new();
    private ConcurrentDictionary<string, string> _young = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, string> _old = new(StringComparer.Ordinal);
    private long _youngBytes;

    /// <summary>How many documents are kept.</summary>
    public int Count => _young.Count + _old.Count;

    /// <summary>The document of a hash, or null.</summary>
    public string? Find(string hash)
    {
        if (_young.TryGetValue(hash, out var text))
        {
            return text;
        }

        if (_old.TryGetValue(hash, out text))
        {
            Add(hash, text);
        }

        return text;
    }

    /// <summary>Keeps a document.</summary>
    public void Add(string hash, string text)
    {
        lock (_lock)
        {
            if (!_young.TryAdd(hash, text))
            {
                return;
            }

            _youngBytes += BytesAnEntry + (sizeof(char) * (long)text.Length);
            if (_youngBytes > bytesMax / 2)
            {
                _old = _young;
                _young = new(StringComparer.Ordinal);
                _youngBytes = 0;
            }
        }
    }
}
