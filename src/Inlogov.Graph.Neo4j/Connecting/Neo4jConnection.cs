using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text.Json;
using Inlogov.Graph.Neo4j.Answers;
using Inlogov.Graph.Neo4j.Errors;
using Inlogov.Graph.Neo4j.Requests;
using Inlogov.Graph.Neo4j.Retrying;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.Neo4j.Connecting;

/// <summary>The HTTP side: kept connections, a cap on the requests in flight, and each failure of the network as one clear error.</summary>
internal sealed class Neo4jConnection : IDisposable
{
    /// <summary>Below the 30 s after which the server closes an idle connection, so that none is used as it closes.</summary>
    private static readonly TimeSpan IdleMax = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan ConnectMax = TimeSpan.FromSeconds(5);

    private readonly HttpClient _client;
    private readonly SemaphoreSlim _slots;
    private readonly string _tag = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
    private long _requests;

    public Neo4jConnection(Neo4jOptions options)
    {
        if (options.RequestsMax < 1)
        {
            throw Neo4jErrors.RequestsOutOfRange(options.RequestsMax);
        }

        Address = Neo4jAddress.Parse(options.Uri);
        Database = options.Database;
        Authentication = Neo4jCredentials.Read(options);
        _slots = new SemaphoreSlim(options.RequestsMax);

        // One connection more than requests may be in flight: stopping a statement must not wait behind it.
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            ConnectTimeout = ConnectMax,
            MaxConnectionsPerServer = options.RequestsMax + 1,
            PooledConnectionIdleTimeout = IdleMax,
            UseCookies = false,
            UseProxy = !Address.Base.IsLoopback,
        };
        _client = new HttpClient(Retries.Over(handler)) { BaseAddress = Address.Base, Timeout = Timeout.InfiniteTimeSpan };
    }

    public Neo4jAddress Address { get; }

    /// <summary>What is repeated, and how often.</summary>
    public StatementRetries Retries { get; } = new(TimeProvider.System);

    /// <summary>The database of sessions that name none.</summary>
    public string Database { get; }

    private AuthenticationHeaderValue? Authentication { get; }

    /// <summary>An id for one request: random for each connection, then counted.</summary>
    public string NextRequestId() => FormattableString.Invariant($"{_tag}-{Interlocked.Increment(ref _requests)}");

    /// <summary>Waits until one more request may be in flight.</summary>
    public Task EnterAsync(CancellationToken cancellationToken) => _slots.WaitAsync(cancellationToken);

    /// <summary>Gives the place of a request in flight back.</summary>
    public void Leave() => _slots.Release();

    /// <summary>Sends a request and answers once the head of the response is there; a status of failure becomes the error in its body.</summary>
    public async ValueTask<HttpResponseMessage> SendAsync(QueryRequest request, string database, CancellationToken cancellationToken)
    {
        using var message = new HttpRequestMessage(HttpMethod.Post, $"db/{Uri.EscapeDataString(database)}/query/v2{request.Path}")
        {
            Content = QueryRequestBody.Write(request),
        };
        message.Headers.Accept.ParseAdd(request.Format == RowFormat.Json ? QueryRequestBody.PlainType : QueryRequestBody.TypedType);
        return await SendAsync(message, request, database, cancellationToken);
    }

    /// <summary>Ends a transaction without its changes.</summary>
    public async ValueTask DeleteAsync(QueryRequest request, string database, CancellationToken cancellationToken)
    {
        using var message = new HttpRequestMessage(HttpMethod.Delete, $"db/{Uri.EscapeDataString(database)}/query/v2{request.Path}");
        message.Headers.Accept.ParseAdd(QueryRequestBody.PlainType);
        using var response = await SendAsync(message, request, database, cancellationToken);
    }

    /// <summary>What the server says about itself, without credentials.</summary>
    public async ValueTask<HttpResponseMessage> DiscoverAsync(CancellationToken cancellationToken)
    {
        using var message = new HttpRequestMessage(HttpMethod.Get, string.Empty);
        message.Headers.Accept.ParseAdd(QueryRequestBody.PlainType);
        try
        {
            return await SendAsync(message, mayHaveWritten: false, cancellationToken);
        }
        catch (GraphException failure) when (failure.InnerException is HttpRequestException { HttpRequestError: HttpRequestError.ResponseEnded } ended)
        {
            // Bolt's port does that to whoever speaks HTTP to it.
            throw Neo4jErrors.NotNeo4j(Address, "it closes the connection without an answer", ended);
        }
    }

    /// <summary>The error for what went wrong below HTTP, or with its body.</summary>
    public GraphException Broken(Exception failure, bool mayHaveWritten) => failure switch
    {
        JsonException or FormatException or InvalidOperationException => Neo4jErrors.Unreadable(Address, failure),
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => Neo4jErrors.HostUnknown(Address, failure),
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => Neo4jErrors.TlsFailed(Address, failure),
        HttpRequestException { InnerException: SocketException { SocketErrorCode: SocketError.ConnectionRefused } } => Neo4jErrors.NothingListens(Address, failure),
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => Neo4jErrors.NoConnection(Address, ConnectMax, failure),
        HttpRequestException { HttpRequestError: HttpRequestError.InvalidResponse } => Neo4jErrors.NotNeo4j(Address, "no HTTP", failure),
        OperationCanceledException => Neo4jErrors.NoConnection(Address, ConnectMax, failure),
        _ => Neo4jErrors.BrokenOff(Address, mayHaveWritten, failure),
    };

    /// <summary>The error that an answer states.</summary>
    public GraphException Refused(ServerError error, string database) =>
        ServerErrorTranslation.Translate(error, Address, database, Authentication?.Scheme);

    public void Dispose()
    {
        _client.Dispose();
        _slots.Dispose();
    }

    private async ValueTask<HttpResponseMessage> SendAsync(
        HttpRequestMessage message, QueryRequest request, string database, CancellationToken cancellationToken)
    {
        message.Headers.Authorization = Authentication;
        if (request.Affinity is { } affinity)
        {
            message.Headers.Add(ClusterAffinity.Header, affinity);
        }

        var response = await SendAsync(message, mayHaveWritten: request.Access != AccessMode.Read, cancellationToken);
        if (response.StatusCode is HttpStatusCode.OK or HttpStatusCode.Accepted)
        {
            return response;
        }

        using (response)
        {
            throw await RefusalAnswer.ReadAsync(response, cancellationToken) is { } error
                ? Refused(error, database)
                : RefusalAnswer.Describe(response, Address);
        }
    }

    private async ValueTask<HttpResponseMessage> SendAsync(HttpRequestMessage message, bool mayHaveWritten, CancellationToken cancellationToken)
    {
        try
        {
            return await _client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            throw Broken(failure, mayHaveWritten);
        }
        catch (OperationCanceledException failure) when (!cancellationToken.IsCancellationRequested)
        {
            throw Broken(failure, mayHaveWritten);
        }
    }
}
