using System.Collections.Concurrent;

namespace Inlogov.Graph.GraphQL.Documents;

/// <summary>
/// Operations by text and name, bounded by the bytes they hold, approximately. There are two generations: what is used moves to
/// the young one, and when that is full the old one is dropped.
/// </summary>
internal sealed class OperationCache(long bytesMax)
{
    // A syntax tree was measured at 25 bytes a character, and what is compiled from it is of its order.
    private const int BytesACharacter = 64;
    private const int BytesAnOperation = 8_192;

    private readonly Lock _lock = new();
    private ConcurrentDictionary<(string Text, string? Name), GraphQLOperation> _young = new();
    private ConcurrentDictionary<(string Text, string? Name), GraphQLOperation> _old = new();
    private long _youngBytes;

    /// <summary>The operation, or null.</summary>
    public GraphQLOperation? Find(string text, string? name)
    {
        var key = (text, name);
        if (_young.TryGetValue(key, out var operation))
        {
            return operation;
        }

        if (_old.TryGetValue(key, out operation))
        {
            Add(text, name, operation);
        }

        return operation;
    }

    /// <summary>Keeps an operation; one that was already kept stays.</summary>
    public void Add(string text, string? name, GraphQLOperation operation)
    {
        lock (_lock)
        {
            if (!_young.TryAdd((text, name), operation))
            {
                return;
            }

            _youngBytes += BytesAnOperation + ((long)BytesACharacter * text.Length);
            if (_youngBytes > bytesMax / 2)
            {
                _old = _young;
                _young = new();
                _youngBytes = 0;
            }
        }
    }
}
