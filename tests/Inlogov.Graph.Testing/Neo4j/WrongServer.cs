using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Inlogov.Graph.Testing.Neo4j;

/// <summary>A server on loopback that answers each request with the octets it was given, and closes the connection.</summary>
public sealed class WrongServer : IAsyncDisposable
{
    private readonly TcpListener _listener;
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<string, string?> _answer;
    private readonly Task _serving;
    private readonly List<string> _requests = [];

    /// <summary>Begins to listen.</summary>
    /// <param name="answer">From the request's head and body to the whole response; null never answers.</param>
    /// <param name="port">Where; 0 for a free one.</param>
    public WrongServer(Func<string, string?> answer, int port = 0)
    {
        _listener = new TcpListener(IPAddress.Loopback, port);
        _answer = answer;
        _listener.Start();
        _serving = ServeAsync();
    }

    /// <summary>Its address.</summary>
    public string Uri => FormattableString.Invariant($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    /// <summary>What it was sent so far.</summary>
    public IReadOnlyList<string> Requests => _requests;

    /// <summary>A whole response.</summary>
    public static string Respond(string status, string body, string type = "application/json", string headers = "") => FormattableString.Invariant(
        $"HTTP/1.1 {status}\r\nContent-Type: {type}\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n{headers}Connection: close\r\n\r\n{body}");

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        // The listener goes last: accepting on one that is gone would be an error of its own.
        await _stop.CancelAsync();
        await _serving;
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (!_stop.IsCancellationRequested)
            {
                using var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                await AnswerAsync(client.GetStream());
            }
        }
        catch (Exception failure) when (failure is OperationCanceledException or SocketException or InvalidOperationException)
        {
            // The test is over.
        }
    }

    private async Task AnswerAsync(NetworkStream stream)
    {
        try
        {
            var request = await ReadAsync(stream);
            _requests.Add(request);
            if (_answer(request) is not { } answer)
            {
                await Task.Delay(Timeout.Infinite, _stop.Token);
                return;
            }

            await stream.WriteAsync(Encoding.UTF8.GetBytes(answer), _stop.Token);
        }
        catch (IOException)
        {
            // The client has gone.
        }
    }

    private async Task<string> ReadAsync(NetworkStream stream)
    {
        var octets = new byte[64 * 1024];
        var count = 0;
        while (true)
        {
            var read = await stream.ReadAsync(octets.AsMemory(count), _stop.Token);
            count += read > 0 ? read : throw new EndOfStreamException("The client has gone.");
            var text = Encoding.UTF8.GetString(octets, 0, count);
            var head = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (head < 0)
            {
                continue;
            }

            var length = text.Split("\r\n").FirstOrDefault(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase));
            if (length is null || count >= head + 4 + int.Parse(length[15..], System.Globalization.CultureInfo.InvariantCulture))
            {
                return text;
            }
        }
    }
}
