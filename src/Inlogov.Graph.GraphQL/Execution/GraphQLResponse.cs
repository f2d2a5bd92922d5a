using Inlogov.Graph.GraphQL.Responses;

namespace Inlogov.Graph.GraphQL;

/// <summary>A complete answer in memory; disposing it gives the memory back.</summary>
public sealed class GraphQLResponse : IDisposable
{
    private readonly ResponseBuffer _buffer;

    internal GraphQLResponse(GraphQLOutcome outcome, ResponseBuffer buffer)
    {
        Outcome = outcome;
        _buffer = buffer;
    }

    /// <summary>How far the operation came.</summary>
    public GraphQLOutcome Outcome { get; }

    /// <summary>The answer as UTF-8 JSON; valid until this is disposed.</summary>
    public ReadOnlyMemory<byte> Body => _buffer.Written;

    /// <inheritdoc/>
    public void Dispose() => _buffer.Dispose();
}
