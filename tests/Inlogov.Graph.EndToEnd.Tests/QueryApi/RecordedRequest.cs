using System.Net.Http.Headers;
using System.Text;

namespace Inlogov.Graph.EndToEnd.Tests.QueryApi;

/// <summary>One request of a case: method and path, headers, body. Paths are relative to <c>/db/neo4j/query/v2</c>, and <c>{tx}</c> is the id of the last transaction opened.</summary>
internal sealed record RecordedRequest(string Method, string Path, IReadOnlyList<(string Name, string Value)> Headers, string? Body)
{
    private const string Base = "db/neo4j/query/v2";

    /// <summary>The requests of a block, which lines <c>---</c> separate.</summary>
    public static IEnumerable<RecordedRequest> ReadAll(string block) => block.Split("\n---\n").Select(Read);

    public HttpRequestMessage ToMessage(string? transaction)
    {
        var path = Path.Replace("{tx}", transaction, StringComparison.Ordinal);
        var message = new HttpRequestMessage(new HttpMethod(Method), new Uri(path.StartsWith("//", StringComparison.Ordinal) ? path[2..] : Base + path.TrimEnd('/'), UriKind.Relative));
        if (Body is not null)
        {
            message.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(Body));
            message.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }

        foreach (var (name, value) in Headers)
        {
            if (name == "Content-Type")
            {
                message.Content!.Headers.Remove(name);
                message.Content.Headers.TryAddWithoutValidation(name, value);
            }
            else
            {
                message.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return message;
    }

    private static RecordedRequest Read(string text)
    {
        var lines = text.Split('\n');
        var start = lines[0].Split(' ');
        var body = Array.FindIndex(lines, 1, line => !IsHeader(line));
        var headers = lines[1..(body < 0 ? lines.Length : body)].Select(line => line.Split(": ", 2)).Select(parts => (parts[0], parts[1])).ToList();
        return new RecordedRequest(start[0], start[1], headers, body < 0 ? null : string.Join('\n', lines[body..]));
    }

    private static bool IsHeader(string line) => line.Length > 0 && char.IsAsciiLetterUpper(line[0]) && line.IndexOf(": ", StringComparison.Ordinal) is > 0 and < 30;
}
