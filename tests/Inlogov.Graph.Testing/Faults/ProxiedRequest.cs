using System.Globalization;
using System.Net.Http.Headers;
using System.Text;

namespace Inlogov.Graph.Testing.Faults;

/// <summary>One request as it was read from a connection: what has to be passed on, and no more of HTTP than our client speaks.</summary>
/// <param name="Method">The method.</param>
/// <param name="Path">The path with its slash.</param>
/// <param name="Headers">The headers.</param>
/// <param name="Body">The body, empty where there is none.</param>
internal sealed record ProxiedRequest(string Method, string Path, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    private static readonly string[] Passed = ["Accept", "Authorization"];

    /// <summary>Reads the next request of a connection; null where the client has gone.</summary>
    public static async Task<ProxiedRequest?> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        if (await ReadHeadAsync(stream, cancellationToken) is not { } head)
        {
            return null;
        }

        var lines = head.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var first = lines[0].Split(' ');
        var headers = lines.Skip(1).Select(line => line.Split(':', 2)).ToDictionary(one => one[0], one => one[1].Trim(), StringComparer.OrdinalIgnoreCase);
        var body = new byte[headers.TryGetValue("Content-Length", out var length) ? int.Parse(length, CultureInfo.InvariantCulture) : 0];
        await stream.ReadExactlyAsync(body, cancellationToken);
        return new ProxiedRequest(first[0], first[1], headers, body);
    }

    /// <summary>The same request for another server.</summary>
    public HttpRequestMessage To(string target)
    {
        var message = new HttpRequestMessage(new HttpMethod(Method), target + Path);
        foreach (var name in Passed.Where(Headers.ContainsKey))
        {
            message.Headers.TryAddWithoutValidation(name, Headers[name]);
        }

        if (Headers.TryGetValue("Content-Type", out var type))
        {
            message.Content = new ByteArrayContent(Body);
            message.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        }

        return message;
    }

    private static async Task<string?> ReadHeadAsync(Stream stream, CancellationToken cancellationToken)
    {
        // An octet at a time, so that nothing of the body is taken; a stream with a buffer makes it cheap.
        List<byte> head = [];
        var one = new byte[1];
        while (await stream.ReadAsync(one, cancellationToken) == 1)
        {
            head.Add(one[0]);
            if (head is [.., (byte)'\r', (byte)'\n', (byte)'\r', (byte)'\n'])
            {
                return Encoding.ASCII.GetString([.. head]);
            }
        }

        return null;
    }
}
