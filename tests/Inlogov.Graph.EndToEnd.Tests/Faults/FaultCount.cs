using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Inlogov.Graph.EndToEnd.Tests.Faults;

/// <summary>Asks questions whose answers are known, and counts what came: right, a clear error, or wrong.</summary>
internal sealed class FaultCount
{
    private const int TriesMax = 20;

    /// <summary>The longest time that a question may take; longer is a hang.</summary>
    private static readonly TimeSpan AnswerMax = TimeSpan.FromSeconds(20);

    /// <summary>As people do who see an error; and the processors are left to the server that starts.</summary>
    private static readonly TimeSpan ErrorPause = TimeSpan.FromMilliseconds(20);

    private static readonly string[] Questions =
    [
        """{ part(id: "part:7") { name mass makers { nodes { name } } } }""",
        """{ parts(first: 20, order: [{ name: ASC }]) { totalCount nodes { name mass contains { edges { quantity node { name } } } } } }""",
        """{ suppliers(first: 20, order: [{ id: ASC }]) { nodes { name machines(first: 3) { totalCount nodes { name } } parts(first: 20) { nodes { name partOf { nodes { name } } } } } } }""",
        """{ a: part(id: "part:1") { contains { totalCount } } b: part(id: "part:2") { contains { totalCount } } c: suppliers { totalCount } }""",
        """{ nodes(ids: ["part:3", "maker:4", "part:none"]) { id __typename } }""",
    ];

    private static readonly string[] ClearCodes = ["DATABASE_UNAVAILABLE", "TIMEOUT", "CANCELLED", "INTERNAL_ERROR"];

    private readonly Dictionary<string, string> _expected = [];
    private readonly ConcurrentBag<string> _wrong = [];
    private long _right;
    private long _errors;
    private long _slowestMs;

    /// <summary>Answers that were as they should be.</summary>
    public long Right => Interlocked.Read(ref _right);

    /// <summary>Answers that said in one of our codes that there is none.</summary>
    public long Errors => Interlocked.Read(ref _errors);

    /// <summary>Everything else: other data, errors that leak, no answer in time.</summary>
    public IReadOnlyCollection<string> Wrong => _wrong;

    /// <summary>How long the slowest answer took.</summary>
    public long SlowestMs => Interlocked.Read(ref _slowestMs);

    /// <summary>Learns the answers while nothing is wrong; a server that has just started may need more than one try to be in time.</summary>
    public async Task LearnAsync(RunningServer server, CancellationToken cancellationToken)
    {
        foreach (var question in Questions)
        {
            var answer = await server.AskAsync(question, null, cancellationToken);
            for (var tries = 1; answer.ContainsKey("errors"); tries++)
            {
                answer = tries < TriesMax ? await server.AskAsync(question, null, cancellationToken) : throw new InvalidOperationException(answer.ToJsonString());
            }

            _expected[question] = answer["data"]!.ToJsonString();
        }
    }

    /// <summary>Asks as many callers at once as given, until told to stop.</summary>
    public Task AskWhileAsync(RunningServer server, int callers, Func<bool> goOn, CancellationToken cancellationToken) =>
        Task.WhenAll(Enumerable.Range(0, callers).Select(async caller =>
        {
            for (var i = caller; goOn(); i++)
            {
                var errors = Errors;
                await AskAsync(server, Questions[i % Questions.Length], cancellationToken);
                await Task.Delay(Errors > errors ? ErrorPause : TimeSpan.Zero, cancellationToken);
            }
        }));

    /// <summary>Asks all questions until each was answered right in one go; false where that does not come.</summary>
    public async Task<bool> AreAllRightAsync(RunningServer server, CancellationToken cancellationToken)
    {
        for (var tries = 0; tries < TriesMax; tries++)
        {
            var before = Right;
            foreach (var question in Questions)
            {
                await AskAsync(server, question, cancellationToken);
            }

            if (Right - before == Questions.Length)
            {
                return true;
            }
        }

        return false;
    }

    private async Task AskAsync(RunningServer server, string question, CancellationToken cancellationToken)
    {
        var begun = Stopwatch.GetTimestamp();
        try
        {
            Count(question, await server.AskAsync(question, null, cancellationToken).WaitAsync(AnswerMax, cancellationToken));
        }
        catch (Exception failure) when (failure is TimeoutException or HttpRequestException or System.Text.Json.JsonException)
        {
            _wrong.Add($"{question}: {failure.Message}");
        }

        KeepLargest((long)Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
    }

    // Root fields fail one by one: those without an error have to be right too.
    private void Count(string question, JsonObject answer)
    {
        var errors = answer["errors"]?.AsArray() ?? [];
        var failed = errors.Select(error => error!["path"]?[0]?.GetValue<string>()).ToHashSet();
        var expected = JsonNode.Parse(_expected[question])!.AsObject();
        foreach (var field in failed)
        {
            expected[field!] = null;
        }

        var isClear = errors.All(error => ClearCodes.Contains(error!["extensions"]?["code"]?.GetValue<string>()))
            && !answer.ToJsonString().Contains("MATCH", StringComparison.Ordinal);
        if (!isClear || !JsonNode.DeepEquals(answer["data"], expected))
        {
            _wrong.Add($"{question}: {answer.ToJsonString()}");
        }
        else
        {
            Interlocked.Increment(ref errors.Count > 0 ? ref _errors : ref _right);
        }
    }

    private void KeepLargest(long value)
    {
        var seen = SlowestMs;
        while (value > seen)
        {
            seen = Interlocked.CompareExchange(ref _slowestMs, value, seen) is var now && now == seen ? value : now;
        }
    }
}
