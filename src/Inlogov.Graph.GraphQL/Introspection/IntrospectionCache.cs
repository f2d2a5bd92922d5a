using GraphQLParser.AST;

namespace Inlogov.Graph.GraphQL.Introspection;

/// <summary>Answers of introspection by the field that asked, bounded by their bytes; when it is full it begins anew.</summary>
internal sealed class IntrospectionCache
{
    private const int BytesMax = 8 * 1_048_576;

    // The syntax tree that an entry keeps alive.
    private const int BytesAnEntry = 65_536;

    private readonly Lock _lock = new();
    private readonly Dictionary<GraphQLField, byte[]> _answers = new(ReferenceEqualityComparer.Instance);
    private long _bytes;

    /// <summary>The answer, or null.</summary>
    public byte[]? Find(GraphQLField field)
    {
        lock (_lock)
        {
            return _answers.GetValueOrDefault(field);
        }
    }

    /// <summary>Keeps an answer.</summary>
    public void Add(GraphQLField field, byte[] answer)
    {
        lock (_lock)
        {
            if (_bytes + answer.Length + BytesAnEntry > BytesMax)
            {
                _answers.Clear();
                _bytes = 0;
            }

            if (_answers.TryAdd(field, answer))
            {
                _bytes += answer.Length + BytesAnEntry;
            }
        }
    }
}
