using System.Text.Json;
using Inlogov.Graph.Testing;

namespace Inlogov.Graph.Cypher.Tests.Corpus;

/// <summary>A statement of the corpora with what a real Neo4j 5.26 says of it.</summary>
/// <param name="Key">The case's key.</param>
/// <param name="Text">The statement.</param>
/// <param name="Parameters">Parameter values as TCK text.</param>
/// <param name="Procedures">Signatures of the procedures that the case declares.</param>
/// <param name="Header">The columns, where the statement succeeds and has some.</param>
/// <param name="Code">The status code, where it fails.</param>
/// <param name="Setup">The statements run before it and after it; all of them succeed.</param>
public sealed record CorpusCase(
    string Key,
    string Text,
    IReadOnlyDictionary<string, string> Parameters,
    IReadOnlyList<string> Procedures,
    IReadOnlyList<string>? Header,
    string? Code,
    IReadOnlyList<string> Setup)
{
    /// <summary>The folder of extra cases, from the environment.</summary>
    public const string ExtraVariable = "INLOGOV_CYPHER_CASES";

    /// <summary>All cases that are present on this machine.</summary>
    public static IReadOnlyList<CorpusCase> ReadAll()
    {
        var codes = Workplace.Shared("cypher-tck/neo4j-5.26.json") is { } answers ? ReadCodes(answers) : [];
        List<CorpusCase> cases = [];
        foreach (var file in Files())
        {
            cases.AddRange(File.ReadLines(file).Where(line => line.Length > 0).Select(line => Read(line, codes)));
        }

        return cases;
    }

    private static IEnumerable<string> Files()
    {
        string?[] shared = [Workplace.Shared("cypher-tck/tck.jsonl"), Workplace.Shared("cypher-neo4j/cypher-neo4j.jsonl")];
        var extra = Environment.GetEnvironmentVariable(ExtraVariable);
        return shared.OfType<string>().Concat(extra is null ? [] : Directory.GetFiles(extra, "*.jsonl").Order(StringComparer.Ordinal));
    }

    private static Dictionary<string, string> ReadCodes(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        var codes = document.RootElement.GetProperty("errorCodes").EnumerateObject().ToDictionary(one => one.Name, one => one.Value.GetString()!);
        foreach (var differs in document.RootElement.GetProperty("differs").EnumerateObject())
        {
            codes[differs.Name] = string.Empty;
        }

        return codes;
    }

    private static CorpusCase Read(string line, Dictionary<string, string> codes)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        var key = root.GetProperty("key").GetString()!;
        var expect = root.GetProperty("expect");
        var parameters = root.TryGetProperty("params", out var given)
            ? given.EnumerateObject().ToDictionary(one => one.Name, one => one.Value.GetString()!)
            : [];
        var procedures = root.TryGetProperty("procs", out var declared)
            ? declared.EnumerateArray().Select(one => one.GetProperty("sig").GetString()!).ToList()
            : [];
        var code = CodeOf(key, expect, codes);
        var header = code is null && expect.TryGetProperty("header", out var names) ? names.EnumerateArray().Select(one => one.GetString()!).ToList() : null;
        var setup = root.TryGetProperty("setup", out var before) ? before.EnumerateArray().Select(one => one.GetString()!).ToList() : [];
        return new CorpusCase(key, root.GetProperty("query").GetString()!, parameters, procedures, header, code, setup);
    }

    private static string? CodeOf(string key, JsonElement expect, Dictionary<string, string> codes)
    {
        if (codes.TryGetValue(key, out var measured))
        {
            return measured.Length == 0 ? null : measured;
        }

        if (expect.GetProperty("kind").GetString() != "error")
        {
            return null;
        }

        return expect.TryGetProperty("code", out var code)
            ? code.GetString()
            : expect.GetProperty("type").GetString() == "ProcedureError"
                ? "Neo.ClientError.Procedure.ProcedureNotFound"
                : $"Neo.ClientError.Statement.{expect.GetProperty("type").GetString()}";
    }
}
