using System.Globalization;
using Inlogov.Graph.Seeding.Loading;
using Spectre.Console;

namespace Inlogov.Graph.Seeder.Rendering;

/// <summary>The summary of a seeding: a line for each label and type.</summary>
internal static class SeedReportTable
{
    public static void Write(Terminal terminal, SeedReport report, string database, TimeSpan took)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn("label or type");
        foreach (var column in (ReadOnlySpan<string>)["created", "changed", "removed", "unchanged"])
        {
            table.AddColumn(new TableColumn(column).RightAligned());
        }

        Add(table, report.Nodes);
        table.AddEmptyRow();
        Add(table, report.Relationships);
        table.AddEmptyRow();
        Add(table, [report.Total]);
        terminal.Output.Write(table);
        var changes = report.Total.Created + report.Total.Changed + report.Total.Removed;
        terminal.Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{(report.HasChanges ? "Seeded" : "Nothing changed in")} {database}: revision {report.Revision}, {took.TotalSeconds:0.0} s{(changes > 0 ? $", {changes / took.TotalSeconds:N0} changes a second" : string.Empty)}."));
    }

    private static void Add(Table table, IReadOnlyList<SeedTally> tallies)
    {
        foreach (var tally in tallies)
        {
            table.AddRow(new Text(tally.Name), Number(tally.Created), Number(tally.Changed), Number(tally.Removed), Number(tally.Unchanged));
        }
    }

    private static Text Number(long value) => new(value.ToString("N0", CultureInfo.InvariantCulture));
}
