using System.Diagnostics;
using System.Text.Json;

namespace Inlogov.Graph.Seeder.Rendering;

/// <summary>The formats in which answers are written.</summary>
internal static class RowOutput
{
    public static IRowOutput Of(string format, Terminal terminal) => format switch
    {
        "table" => new TableOutput(terminal.Output),
        "json" => new JsonOutput(terminal.Out),
        "csv" => new CsvOutput(terminal.Out),
        _ => throw new UnreachableException(),
    };

    /// <summary>A value as text: strings as they are, everything else as its JSON.</summary>
    public static string Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
}
