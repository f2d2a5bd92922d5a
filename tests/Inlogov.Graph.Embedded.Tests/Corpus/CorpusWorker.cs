using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Tests.Corpus;

/// <summary>Runs cases one after the other; those that only read share a database for each named graph.</summary>
internal sealed class CorpusWorker(CorpusFile corpus) : IAsyncDisposable
{
    private const string FullTextGraph = "fulltext/data.json";

    private static readonly StatementLimits Limits = new(Timeout: TimeSpan.FromSeconds(10));

    private readonly Dictionary<string, EmbeddedDatabase> _shared = [];

    /// <summary>Why the case fails; null when it passes.</summary>
    public async Task<string?> RunAsync(CorpusCase one, CancellationToken cancellationToken)
    {
        try
        {
            if (one.FullText is { } search)
            {
                return search.Differs(await AnswerAsync(await OpenFullTextAsync(cancellationToken), search.ToStatement(), cancellationToken));
            }

            return one.Has("readOnly") && one.Setup is null && one.Procs is null && !one.Has("schema")
                ? await RunReadingAsync(one, cancellationToken)
                : await RunAloneAsync(one, cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            return $"{failure.GetType().Name}: {failure.Message}";
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var database in _shared.Values)
        {
            await database.DisposeAsync();
        }
    }

    private async Task<string?> RunReadingAsync(CorpusCase one, CancellationToken cancellationToken)
    {
        var given = one.Given ?? "any";
        if (!_shared.TryGetValue(given, out var database))
        {
            database = await OpenAsync(one, cancellationToken);
            _shared[given] = database;
        }

        var answer = await AnswerAsync(database, one.Query, Parameters(one), cancellationToken);
        return answer.Differs(one.Expect, one.Has("approxFloat")) ?? (answer.Table is { Summary.Counters.ContainsUpdates: true } ? "a reading case wrote" : null);
    }

    private async Task<string?> RunAloneAsync(CorpusCase one, CancellationToken cancellationToken)
    {
        await using var database = await OpenAsync(one, cancellationToken);
        var before = await GraphContent.ReadAsync(database, cancellationToken);
        var answer = await AnswerAsync(database, one.Query, Parameters(one), cancellationToken);
        var difference = answer.Differs(one.Expect, one.Has("approxFloat"));
        if (difference is null && (one.Effects is not null || one.Expect.Kind == "error"))
        {
            var after = await GraphContent.ReadAsync(database, cancellationToken);
            difference = before.Differs(after, one.Effects ?? new Dictionary<string, int>());
        }

        foreach (var control in one.Control ?? [])
        {
            var controlled = await AnswerAsync(database, control.Query, GraphMap.Empty, cancellationToken);
            var wrong = controlled.Differs(control.Expect, one.Has("approxFloat"));
            difference ??= wrong is null ? null : $"afterwards {control.Query}: {wrong}";
        }

        return difference;
    }

    private async Task<EmbeddedDatabase> OpenAsync(CorpusCase one, CancellationToken cancellationToken)
    {
        var database = new EmbeddedDatabase(new EmbeddedDatabaseOptions { Procedures = [.. (one.Procs ?? []).Select(CaseProcedures.Create)] });
        foreach (var statement in corpus.Graphs.GetValueOrDefault(one.Given ?? "any", []).Concat(one.Setup ?? []))
        {
            var answer = await AnswerAsync(database, statement, GraphMap.Empty, cancellationToken);
            if (answer.Table is null)
            {
                throw new InvalidOperationException($"set-up failed: {answer.ErrorCode}: {answer.Message} in {statement[..Math.Min(80, statement.Length)]}");
            }
        }

        return database;
    }

    private async Task<EmbeddedDatabase> OpenFullTextAsync(CancellationToken cancellationToken)
    {
        if (!_shared.TryGetValue(FullTextGraph, out var database))
        {
            database = new EmbeddedDatabase(new EmbeddedDatabaseOptions());
            _shared[FullTextGraph] = database;
            await corpus.FullText!.LoadAsync(database, cancellationToken);
        }

        return database;
    }

    private static GraphMap Parameters(CorpusCase one) => new(
        (one.Params ?? new Dictionary<string, string>()).Select(entry => KeyValuePair.Create(entry.Key, TckParser.Parse(entry.Value).ToGraphValue())));

    private static Task<CorpusAnswer> AnswerAsync(IGraphDatabase database, string query, GraphMap parameters, CancellationToken cancellationToken) =>
        AnswerAsync(database, new GraphStatement(query, parameters), cancellationToken);

    private static async Task<CorpusAnswer> AnswerAsync(IGraphDatabase database, GraphStatement statement, CancellationToken cancellationToken)
    {
        try
        {
            return new CorpusAnswer(await database.QueryAsync(statement with { Limits = Limits }, SessionOptions.Writing, cancellationToken), null, null);
        }
        catch (GraphException refusal)
        {
            return new CorpusAnswer(null, refusal.Code, refusal.Message, refusal.InnerException?.ToString());
        }
    }
}
