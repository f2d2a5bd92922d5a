using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Inlogov.Graph.Testing;

namespace Inlogov.Graph.Embedded.Tests.Corpus;

/// <summary>What came of a corpus: why each failing case fails. It is written to <c>artifacts/</c> and compared with the list of cases known to fail.</summary>
internal sealed class CorpusReport(CorpusFile corpus, IReadOnlyDictionary<string, string> failures)
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public double PassRate => 1 - ((double)failures.Count / corpus.Cases.Count);

    private string ListPath => Path.Combine(Workplace.Root, "tests", "Inlogov.Graph.Embedded.Tests", "Corpus", $"{corpus.Name}-not-yet.txt");

    /// <summary>Runs all cases on all cores.</summary>
    public static async Task<CorpusReport> RunAsync(CorpusFile corpus, CancellationToken cancellationToken)
    {
        ConcurrentDictionary<string, string> failures = [];
        var queue = new ConcurrentQueue<CorpusCase>(corpus.Cases);
        await Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Run(RunQueueAsync, cancellationToken)));
        return new CorpusReport(corpus, failures);

        async Task RunQueueAsync()
        {
            await using var worker = new CorpusWorker(corpus);
            while (queue.TryDequeue(out var one))
            {
                if (await worker.RunAsync(one, cancellationToken) is { } reason)
                {
                    failures[one.Key] = reason;
                }
            }
        }
    }

    /// <summary>Writes the counts, the failing keys and the reasons.</summary>
    public void Write()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Workplace.Root, "artifacts"));
        var areas = corpus.Cases.GroupBy(one => one.Group).ToDictionary(
            group => group.Key,
            group => string.Create(CultureInfo.InvariantCulture, $"{group.Count(one => !failures.ContainsKey(one.Key))} of {group.Count()}"));
        var report = new
        {
            passed = corpus.Cases.Count - failures.Count,
            failed = failures.Count,
            groups = areas,
            failedKeys = failures.Keys.Order(StringComparer.Ordinal),
            reasons = failures.OrderBy(failure => failure.Key, StringComparer.Ordinal).ToDictionary(),
        };
        File.WriteAllText(Path.Combine(folder.FullName, $"{corpus.Name}.json"), JsonSerializer.Serialize(report, Options) + "\n");
    }

    /// <summary>What has changed against the list of cases that do not pass yet; empty when nothing has.</summary>
    public IReadOnlyList<string> CompareWithList()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_CASES") == "1")
        {
            UpdateList();
        }

        HashSet<string> listed = File.Exists(ListPath) ? [.. File.ReadLines(ListPath).Where(line => line.Length > 0)] : [];
        return
        [
            .. failures.Where(failure => !listed.Contains(failure.Key)).OrderBy(failure => failure.Key, StringComparer.Ordinal)
                .Select(failure => $"{failure.Key} fails: {failure.Value}"),
            .. listed.Where(key => !failures.ContainsKey(key)).Order(StringComparer.Ordinal)
                .Select(key => $"{key} passes now: take it from {Path.GetFileName(ListPath)}, or run with UPDATE_CASES=1"),
        ];
    }

    private void UpdateList()
    {
        if (Environment.GetEnvironmentVariable("CI") is not (null or ""))
        {
            throw new InvalidOperationException("UPDATE_CASES rewrites expectations and is refused on CI.");
        }

        File.WriteAllLines(ListPath, failures.Keys.Order(StringComparer.Ordinal));
    }
}
