using System.Net;
using System.Net.Sockets;

namespace Inlogov.Graph.Testing.Faults;

/// <summary>Stands before a real Neo4j and spoils some of its answers, as networks, gateways and dying servers do.</summary>
public sealed class FaultProxy : IAsyncDisposable
{
    private const int SlowPieces = 6;

    private static readonly TimeSpan SlowPause = TimeSpan.FromMilliseconds(20);

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly HttpClient _upstream = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false });
    private readonly string _target;
    private readonly Func<string, Fault> _choose;
    private readonly Task _accepting;
    private long _exchanges;
    private long _injected;

    /// <summary>Begins to listen.</summary>
    /// <param name="target">The address of the real server.</param>
    /// <param name="choose">From a request's method and path (<c>POST /db/neo4j/query/v2</c>) to what happens to it; called by many at a time.</param>
    public FaultProxy(string target, Func<string, Fault> choose)
    {
        _target = target.TrimEnd('/');
        _choose = choose;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>Its address.</summary>
    public string Uri => FormattableString.Invariant($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    /// <summary>How many requests came.</summary>
    public long Exchanges => Interlocked.Read(ref _exchanges);

    /// <summary>How many of them were spoilt.</summary>
    public long Injected => Interlocked.Read(ref _injected);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _accepting;
        _listener.Dispose();
        _upstream.Dispose();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        List<Task> serving = [];
        try
        {
            while (!_stop.IsCancellationRequested)
            {
                serving.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token)));
                serving.RemoveAll(one => one.IsCompleted);
            }
        }
        catch (Exception failure) when (failure is OperationCanceledException or SocketException)
        {
            // The test is over.
        }

        await Task.WhenAll(serving);
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            client.NoDelay = true;
            var stream = client.GetStream();
            await using var reading = new BufferedStream(stream);
            try
            {
                while (await ProxiedRequest.ReadAsync(reading, _stop.Token) is { } request)
                {
                    var fault = _choose($"{request.Method} {request.Path}");
                    Interlocked.Increment(ref _exchanges);
                    Interlocked.Add(ref _injected, fault == Fault.None ? 0 : 1);
                    if (!await AnswerAsync(client, stream, request, fault))
                    {
                        return;
                    }
                }
            }
            catch (Exception failure) when (failure is IOException or HttpRequestException or OperationCanceledException or ObjectDisposedException)
            {
                // The client has gone, the server is not there, or the test is over: the connection closes.
            }
        }
    }

    /// <summary>Answers one request; false where the connection has to close.</summary>
    private async Task<bool> AnswerAsync(TcpClient client, NetworkStream stream, ProxiedRequest request, Fault fault)
    {
        if (fault == Fault.CutBeforeRunning)
        {
            return false;
        }

        if (CannedResponse.Of(fault) is { } canned)
        {
            await stream.WriteAsync(canned, _stop.Token);
            return true;
        }

        using var message = request.To(_target);
        using var response = await _upstream.SendAsync(message, _stop.Token);
        var body = await response.Content.ReadAsByteArrayAsync(_stop.Token);
        var octets = fault == Fault.ErrorAfterRows
            ? CannedResponse.WithErrorAfterRows(body)
            : CannedResponse.Write(
                FormattableString.Invariant($"{(int)response.StatusCode} {response.ReasonPhrase}"), body, response.Content.Headers.ContentType?.ToString() ?? "text/plain");
        switch (fault)
        {
            case Fault.CutAfterRunning:
                return false;
            case Fault.Silence:
                await Task.Delay(Timeout.Infinite, _stop.Token);
                return false;
            case Fault.HalfAnswer or Fault.Reset:
                await stream.WriteAsync(octets.AsMemory(0, octets.Length - (body.Length / 2) - 1), _stop.Token);
                client.Client.LingerState = new LingerOption(fault == Fault.Reset, fault == Fault.Reset ? 0 : 5);
                return false;
            case Fault.SlowAnswer:
                await WriteSlowlyAsync(stream, octets);
                return true;
            default:
                await stream.WriteAsync(octets, _stop.Token);
                return true;
        }
    }

    private async Task WriteSlowlyAsync(NetworkStream stream, byte[] octets)
    {
        foreach (var piece in octets.Chunk((octets.Length / SlowPieces) + 1))
        {
            await stream.WriteAsync(piece, _stop.Token);
            await Task.Delay(SlowPause, _stop.Token);
        }
    }
}
