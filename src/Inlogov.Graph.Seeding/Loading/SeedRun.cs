using System.Security.Cryptography;
using System.Text;
using Inlogov.Graph.Port;
using Inlogov.Graph.Seeding.Facts;

namespace Inlogov.Graph.Seeding.Loading;

/// <summary>One seeding, from the first check to the report.</summary>
internal sealed class SeedRun(
    IGraphDatabase database, SeedReading seed, DocumentTexts texts, IProgress<SeedProgress>? progress, long atomicChangesMax = SeedRun.AtomicChangesMax)
{
    /// <summary>The most changes of a seeding in one transaction, which a database holds in memory until it commits: measured, 100,000 take Neo4j some 500 MB.</summary>
    private const long AtomicChangesMax = 100_000;

    /// <summary>Part of the hash, so that a graph written by another mapping of facts is compared anew.</summary>
    private const string MappingVersion = "1";

    /// <summary>How often the differences are read and written again after a failure that passes: a deadlock with somebody else's write, a connection that broke.</summary>
    private const int RepeatsMax = 3;

    private static readonly TimeSpan RepeatPause = TimeSpan.FromMilliseconds(250);

    private GraphCounters _counters = GraphCounters.None;
    private GraphCounters _uncommitted = GraphCounters.None;
    private SeedChanges? _changes;
    private IGraphTransaction? _transaction;

    public async ValueTask<SeedReport> RunAsync(CancellationToken cancellationToken)
    {
        await using var session = database.OpenSession(SessionOptions.Writing);
        progress?.Report(new SeedProgress(SeedStep.Checking));
        await ForeignNodes.RefuseAsync(session, cancellationToken);
        List<NodeRow> nodes = [.. NodeRows.Of(seed.Facts, texts)];
        List<RelationshipRow> relationships = [.. RelationshipRows.Of(seed.Facts)];
        var status = await SeedStatus.ReadAsync(session, cancellationToken);
        var wanted = new SeedStatus(status.Revision, Hash(), nodes.Count, relationships.Count);
        var types = relationships.Select(one => one.Key.Type).Distinct(StringComparer.Ordinal);
        if (wanted == status && await status.StillHoldsAsync(session, types, cancellationToken))
        {
            return Finish(SeedChanges.None(nodes, relationships), status);
        }

        progress?.Report(new SeedProgress(SeedStep.Preparing));
        await GraphSchema.EnsureAsync(session, cancellationToken);
        for (var repeats = 0; ; repeats++)
        {
            try
            {
                return await CompareAndWriteAsync(session, nodes, relationships, status, wanted, cancellationToken);
            }
            catch (GraphException failure) when (failure.IsTransient && failure.Code != GraphStatusCodes.MemoryPoolOutOfMemory && repeats < RepeatsMax)
            {
                // Whether a commit that broke off took place need not be known: what is there is read again, and only what differs is written.
                await Task.Delay(RepeatPause * (1 << repeats), cancellationToken);
            }
        }
    }

    private async ValueTask<SeedReport> CompareAndWriteAsync(
        IGraphSession session,
        IReadOnlyList<NodeRow> nodes,
        IReadOnlyList<RelationshipRow> relationships,
        SeedStatus status,
        SeedStatus wanted,
        CancellationToken cancellationToken)
    {
        progress?.Report(new SeedProgress(SeedStep.Comparing));
        _uncommitted = GraphCounters.None;
        try
        {
            _transaction = await session.BeginAsync(cancellationToken);
            var content = await GraphContent.ReadAsync(_transaction, cancellationToken);
            var changes = SeedChanges.Between(content, nodes, relationships);
            _changes ??= changes;
            wanted = wanted with { Revision = _changes.Count > 0 ? status.Revision + 1 : status.Revision };
            await WriteAsync(session, changes, status, cancellationToken);
            if (wanted != status)
            {
                await RunAsync(wanted.ToStatement(), cancellationToken);
            }

            await CommitAsync(cancellationToken);
            return Finish(_changes, wanted);
        }
        finally
        {
            if (_transaction is not null)
            {
                await _transaction.DisposeAsync();
            }
        }
    }

    private async ValueTask WriteAsync(IGraphSession session, SeedChanges changes, SeedStatus status, CancellationToken cancellationToken)
    {
        var (done, open, total) = (0L, 0L, changes.Count);
        var inParts = total > atomicChangesMax;

        // Since more than that is not undone as a whole anyway, its parts are small.
        var partChangesMax = atomicChangesMax / 5;
        if (inParts)
        {
            // Cut short, the graph then does not claim to hold what it held, and the next seeding finishes the work.
            await RunAsync((status with { SeedHash = string.Empty }).ToStatement(), cancellationToken);
        }

        foreach (var batch in SeedStatements.Of(changes))
        {
            if (inParts && open > 0 && open + batch.Changes > partChangesMax)
            {
                await CommitAsync(cancellationToken);
                await _transaction!.DisposeAsync();
                _transaction = await session.BeginAsync(cancellationToken);
                open = 0;
            }

            progress?.Report(new SeedProgress(SeedStep.Writing, done, total));
            await RunAsync(batch.Statement, cancellationToken);
            done += batch.Changes;
            open += batch.Changes;
        }
    }

    private async ValueTask RunAsync(GraphStatement statement, CancellationToken cancellationToken)
    {
        await using var result = await _transaction!.RunAsync(statement, cancellationToken);
        _uncommitted += (await result.ConsumeAsync(cancellationToken)).Counters;
    }

    private async ValueTask CommitAsync(CancellationToken cancellationToken)
    {
        await _transaction!.CommitAsync(cancellationToken);
        _counters += _uncommitted;
        _uncommitted = GraphCounters.None;
    }

    private SeedReport Finish(SeedChanges changes, SeedStatus status)
    {
        progress?.Report(new SeedProgress(SeedStep.Finished, changes.Count, changes.Count));
        return new SeedReport(changes.NodeTallies, changes.RelationshipTallies, _counters, status.Revision, status.SeedHash);
    }

    private string Hash()
    {
        var given = seed.Facts.Documents.Where(document => texts.Find(document) is not null).Select(document => document.Id);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', [MappingVersion, seed.Hash, .. given]))));
    }
}
