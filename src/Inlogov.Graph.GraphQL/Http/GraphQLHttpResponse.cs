using Inlogov.Graph.GraphQL.Responses;

namespace Inlogov.Graph.GraphQL.Http;

/// <summary>The answer to a request, complete before it is sent; to be disposed when it has been.</summary>
public sealed class GraphQLHttpResponse : IDisposable
{
    private readonly ResponseBuffer _body;

    internal GraphQLHttpResponse(int status, string contentType, ResponseBuffer body)
    {
        Status = status;
        ContentType = contentType;
        _body = body;
    }

    /// <summary>The status code.</summary>
    public int Status { get; }

    /// <summary>The header <c>Content-Type</c>.</summary>
    public string ContentType { get; }

    /// <summary>The header <c>Allow</c>, which goes with status 405, or null.</summary>
    public string? Allow { get; init; }

    /// <summary>The name by which the client chose the operation, or null; for logs and traces.</summary>
    public string? OperationName { get; init; }

    /// <summary>What the operation was estimated to cost; null where it was refused before.</summary>
    public double? Cost { get; init; }

    /// <summary>The codes of the errors in the answer, for logs and metrics.</summary>
    public IReadOnlyList<string> ErrorCodes { get; init; } = [];

    /// <summary>The failures whose causes the answer hides, for the log.</summary>
    public IReadOnlyList<GraphQLFailure> Failures { get; init; } = [];

    /// <summary>The body in UTF-8; valid until the response is disposed.</summary>
    public ReadOnlyMemory<byte> Body => _body.Written;

    /// <inheritdoc/>
    public void Dispose() => _body.Dispose();
}
