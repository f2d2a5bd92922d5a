using System.Text.Json;
using System.Text.Json.Serialization;

namespace Inlogov.Graph.Embedded.Tests.Corpus;

/// <summary>One case of a corpus: a statement, the graph it runs on, and what it answers.</summary>
internal sealed record CorpusCase(
    [property: JsonRequired] string Key,
    string Group,
    string? Area,
    string? Given,
    IReadOnlyList<string>? Setup,
    IReadOnlyDictionary<string, string>? Params,
    IReadOnlyList<CorpusProcedure>? Procs,
    [property: JsonRequired] string Query,
    CorpusExpectation Expect,
    IReadOnlyDictionary<string, int>? Effects,
    IReadOnlyList<CorpusControl>? Control,
    IReadOnlyList<string>? Flags)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNameCaseInsensitive = true };

    /// <summary>The search that this case is instead of a statement; null for a statement.</summary>
    public FullTextCase? FullText { get; private init; }

    public bool Has(string flag) => Flags?.Contains(flag) == true;

    /// <summary>Reads one case a line.</summary>
    public static IReadOnlyList<CorpusCase> ReadAll(string path) =>
        [.. File.ReadLines(path).Where(line => line.Length > 0).Select(Read)];

    private static CorpusCase Read(string line, int at)
    {
        using var document = JsonDocument.Parse(line);
        if (!document.RootElement.TryGetProperty("index", out _))
        {
            return JsonSerializer.Deserialize<CorpusCase>(line, Options)!;
        }

        var search = JsonSerializer.Deserialize<FullTextCase>(line, Options)!;
        var expected = new CorpusExpectation(search.Error is null ? "rows" : "error", true, false, null, null, null, search.Error?.Code);
        return new CorpusCase($"{search.Kind}[{at + 1}]", search.Kind, null, null, null, null, null, search.Query, expected, null, null, null) { FullText = search };
    }

    /// <summary>Reads named graphs: the statements that make each.</summary>
    public static IReadOnlyDictionary<string, string[]> ReadGraphs(string path) =>
        File.Exists(path) ? JsonSerializer.Deserialize<Dictionary<string, string[]>>(File.ReadAllText(path))! : new Dictionary<string, string[]>();
}

/// <summary>What a statement answers: rows, nothing, or an error.</summary>
internal sealed record CorpusExpectation(
    string Kind,
    bool Ordered,
    bool IgnoreListOrder,
    IReadOnlyList<string>? Header,
    IReadOnlyList<string[]>? Rows,
    IReadOnlyList<string[]>? Types,
    string? Code);

/// <summary>A statement that is run after the case, and what it answers.</summary>
internal sealed record CorpusControl(string Query, CorpusExpectation Expect);

/// <summary>A procedure that the case calls: its signature, and the rows that its arguments choose from.</summary>
internal sealed record CorpusProcedure(string Sig, IReadOnlyList<string> Header, IReadOnlyList<string[]> Rows);
