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

    /// <summary>What the operation was estimated to cost; null where it was refused before.</summary>
    public double? Cost { get; init; }

    /// <summary>The codes of the errors in the answer, for logs and metrics.</summary>
    public IReadOnlyList<string> ErrorCodes { get; init; } = [];

    /// <summary>The failures whose causes the answer hides, for the log.</summary>
    public IReadOnlyList<GraphQLFailure> Failures { get; init; } = [];

    /// <summary>The answer as UTF-8 JSON; valid until this is disposed.</summary>
    public ReadOnlyMemory<byte> Body => _buffer.Written;

    /// <summary>The buffer in which the answer stands; who takes it disposes of it instead of this.</summary>
    internal ResponseBuffer Buffer => _buffer;

    /// <inheritdoc/>
    public void Dispose() => _buffer.Dispose();
}
