using System.Globalization;
using System.Text.Json;
using Spectre.Console;

namespace Inlogov.Graph.Seeder.Rendering;

/// <summary>Rows as a table for people, numbers to the right, with their number below.</summary>
internal sealed class TableOutput(IAnsiConsole console) : IRowOutput
{
    private readonly Table _table = new Table().Border(TableBorder.Simple);

    public void Begin(IReadOnlyList<string> columns)
    {
        foreach (var column in columns)
        {
            _table.AddColumn(new TableColumn(new Text(column)));
        }
    }

    public void Add(ReadOnlyMemory<byte> row)
    {
        using var document = JsonDocument.Parse(row);
        _table.AddRow(document.RootElement.EnumerateArray().Select(value => new Text(
            RowOutput.Text(value), value.ValueKind == JsonValueKind.Null ? Style.Parse("dim") : Style.Plain)
        {
            Justification = value.ValueKind == JsonValueKind.Number ? Justify.Right : Justify.Left,
        }));
    }

    public void End()
    {
        if (_table.Columns.Count > 0)
        {
            console.Write(_table);
        }

        console.WriteLine(_table.Rows.Count == 1 ? "1 row" : $"{_table.Rows.Count.ToString("N0", CultureInfo.InvariantCulture)} rows");
    }
}
