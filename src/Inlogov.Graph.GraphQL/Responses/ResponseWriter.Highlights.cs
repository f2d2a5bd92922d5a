using System.Text.Encodings.Web;
using System.Text.Json;

namespace Inlogov.Graph.GraphQL.Responses;

/// <content>The highlights of search, which are cut here so that both databases give the same.</content>
internal sealed partial class ResponseWriter
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private void WriteHighlights(ref RowReader reader)
    {
        var highlighter = connections[0].Highlighter!;
        var texts = JsonSerializer.Deserialize<JsonElement>(reader.ReadRaw());
        List<string> marked = [];
        foreach (var value in texts.EnumerateArray())
        {
            var items = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToArray() : [value];
            marked.AddRange(items.Where(item => item.ValueKind == JsonValueKind.String).Select(item => highlighter.Mark(item.GetString()!)).OfType<string>());
        }

        buffer.Write(JsonSerializer.SerializeToUtf8Bytes(marked, Plain));
    }
}
