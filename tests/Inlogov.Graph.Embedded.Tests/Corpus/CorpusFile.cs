using System.Text.Json;

namespace Inlogov.Graph.Embedded.Tests.Corpus;

/// <summary>A file of cases with its named graphs, and for the TCK what Neo4j answers where that differs.</summary>
internal sealed record CorpusFile(string Name, IReadOnlyList<CorpusCase> Cases, IReadOnlyDictionary<string, string[]> Graphs)
{
    /// <summary>What full-text cases search in; null where it is not present.</summary>
    public FullTextData? FullText { get; private init; }

    /// <summary>Reads a file and what stands beside it.</summary>
    public static CorpusFile Read(string name, string path, params string[] folders)
    {
        var folder = Path.GetDirectoryName(path)!;
        var graphs = new Dictionary<string, string[]>();
        foreach (var one in folders.Append(folder))
        {
            foreach (var file in new[] { "graphs.json", "tck-graphs.json" })
            {
                foreach (var (graph, statements) in CorpusCase.ReadGraphs(Path.Combine(one, file)))
                {
                    graphs[graph] = statements;
                }
            }
        }

        var data = folders.Append(folder).Select(one => Path.Combine(one, "data.json")).FirstOrDefault(File.Exists);
        return new CorpusFile(name, WithReference(CorpusCase.ReadAll(path), Path.Combine(folder, "neo4j-5.26.json")), graphs)
        {
            FullText = data is null ? null : FullTextData.Read(data),
        };
    }

    private static IReadOnlyList<CorpusCase> WithReference(IReadOnlyList<CorpusCase> cases, string path)
    {
        if (!File.Exists(path))
        {
            return cases;
        }

        using var reference = JsonDocument.Parse(File.ReadAllText(path));
        var differs = reference.RootElement.GetProperty("differs");
        var codes = reference.RootElement.GetProperty("errorCodes");
        return [.. cases.Select(one => one with { Expect = WithReference(one, differs, codes) })];
    }

    private static CorpusExpectation WithReference(CorpusCase one, JsonElement differs, JsonElement codes)
    {
        if (one.Expect.Kind == "error" && codes.TryGetProperty(one.Key, out var code))
        {
            return one.Expect with { Code = code.GetString() };
        }

        if (!differs.TryGetProperty(one.Key, out var answer))
        {
            return one.Expect;
        }

        return answer.TryGetProperty("error", out var error)
            ? one.Expect with { Kind = "error", Code = error.GetString() }
            : one.Expect with
            {
                Kind = "rows",
                Header = answer.GetProperty("header").Deserialize<string[]>(),
                Rows = answer.GetProperty("rows").Deserialize<string[][]>(),
            };
    }
}
