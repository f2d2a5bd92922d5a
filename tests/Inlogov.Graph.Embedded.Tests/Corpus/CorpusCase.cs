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

    public bool Has(string flag) => Flags?.Contains(flag) == true;

    /// <summary>Reads one case a line.</summary>
    public static IReadOnlyList<CorpusCase> ReadAll(string path) =>
        [.. File.ReadLines(path).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<CorpusCase>(line, Options)!)];

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
