using System.Buffers;
using System.Text.Json;

namespace Inlogov.Graph.Seeder.Rendering;

/// <summary>Rows as comma-separated values (RFC 4180) with a head line; a null is an empty field.</summary>
internal sealed class CsvOutput(TextWriter writer) : IRowOutput
{
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",\"\r\n");

    public void Begin(IReadOnlyList<string> columns) => Write(columns);

    public void Add(ReadOnlyMemory<byte> row)
    {
        using var document = JsonDocument.Parse(row);
        Write(document.RootElement.EnumerateArray().Select(value => value.ValueKind == JsonValueKind.Null ? string.Empty : RowOutput.Text(value)));
    }

    public void End()
    {
        // Every line has its end already.
    }

    private void Write(IEnumerable<string> fields) => writer.Write(string.Join(',', fields.Select(Quote)) + "\r\n");

    private static string Quote(string field) =>
        field.AsSpan().ContainsAny(NeedQuotes) ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;
}
