using System.Text.Encodings.Web;
using System.Text.Json;

namespace Inlogov.Graph.Seeder.Rendering;

/// <summary>Rows as a JSON array of objects, one a line.</summary>
internal sealed class JsonOutput(TextWriter writer) : IRowOutput
{
    private readonly JsonSerializerOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private string[] _names = [];
    private bool _any;

    public void Begin(IReadOnlyList<string> columns)
    {
        _names = [.. columns.Select(name => JsonSerializer.Serialize(name, _options))];
        writer.Write('[');
    }

    public void Add(ReadOnlyMemory<byte> row)
    {
        using var document = JsonDocument.Parse(row);
        var values = document.RootElement.EnumerateArray().Select((value, i) => $"{_names[i]}:{value.GetRawText()}");
        writer.Write($"{(_any ? "," : string.Empty)}\n{{{string.Join(',', values)}}}");
        _any = true;
    }

    public void End() => writer.Write(_any ? "\n]\n" : "]\n");
}
