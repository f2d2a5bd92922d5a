using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Tests.Corpus;

/// <summary>What the database answered: a table, or the code and message of an error.</summary>
internal sealed record CorpusAnswer(GraphTable? Table, string? ErrorCode, string? Message, string? Detail = null)
{
    /// <summary>Why the answer is not the one expected; null when it is.</summary>
    public string? Differs(CorpusExpectation expected, bool approximateFloats)
    {
        if (expected.Kind == "error")
        {
            return DiffersFromError(expected.Code);
        }

        if (Table is null)
        {
            return $"error {ErrorCode}: {Message}";
        }

        if (expected.Kind == "empty")
        {
            return Table.Rows.Count == 0 ? null : $"{Table.Rows.Count} rows where none were expected";
        }

        return Table.Columns.SequenceEqual(expected.Header!)
            ? DiffersInRows(expected, approximateFloats)
            : $"columns [{string.Join(", ", Table.Columns)}], expected [{string.Join(", ", expected.Header!)}]";
    }

    // Codes of DatabaseError are failures of Neo4j's own; any error agrees with them.
    private string? DiffersFromError(string? code)
    {
        if (ErrorCode is null)
        {
            return $"no error, expected {code ?? "one"}";
        }

        return code is null || code == ErrorCode || code.StartsWith("Neo.DatabaseError.", StringComparison.Ordinal)
            ? null
            : $"error {ErrorCode}, expected {code}: {Message}";
    }

    private string? DiffersInRows(CorpusExpectation expected, bool approximateFloats)
    {
        var wanted = expected.Rows!.Select((row, at) => new Row([.. row.Select(TckParser.Parse)], expected.Types?[at])).ToList();
        var found = Table!.Rows.Select(row => new Row([.. row.Select(TckValue.Of)], expected.Types is null ? null : [.. row.Select(TypeName)])).ToList();
        if (expected.IgnoreListOrder)
        {
            wanted = wanted.ConvertAll(row => row.AsBag());
            found = found.ConvertAll(row => row.AsBag());
        }

        if (wanted.Count != found.Count)
        {
            return $"{found.Count} rows, expected {wanted.Count}: {Show(found)} for {Show(wanted)}";
        }

        foreach (var row in wanted)
        {
            var at = expected.Ordered ? 0 : found.FindIndex(other => row.IsSame(other, approximateFloats));
            if (at < 0 || !row.IsSame(found[at], approximateFloats))
            {
                return $"expected {row}, found {Show(found)}";
            }

            found.RemoveAt(at);
        }

        return null;
    }

    private static string Show(List<Row> rows) => string.Join(" | ", rows.Take(5));

    private static string TypeName(GraphValue value) => value.Kind switch
    {
        GraphValueKind.DateTime => value.AsDateTime().ZoneId is null ? "OffsetDateTime" : "ZonedDateTime",
        GraphValueKind.Bytes => "Base64",
        _ => value.Kind.ToString(),
    };

    private sealed record Row(TckValue[] Cells, string[]? Types)
    {
        public Row AsBag() => this with { Cells = Array.ConvertAll(Cells, cell => cell.AsBag()) };

        public bool IsSame(Row other, bool approximateFloats) =>
            Cells.Length == other.Cells.Length
            && Cells.Zip(other.Cells).All(pair => approximateFloats ? pair.First.IsNear(pair.Second) : pair.First.Text == pair.Second.Text)
            && (Types is null || Types.SequenceEqual(other.Types!));

        public override string ToString() => string.Join(", ", Cells.Select(cell => cell.Text)) + (Types is null ? string.Empty : $" ({string.Join(", ", Types)})");
    }
}
