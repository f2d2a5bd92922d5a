using Inlogov.Graph.Embedded.Procedures;
using Inlogov.Graph.Embedded.Storage;
using Inlogov.Graph.Embedded.Transactions;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.Embedded;

/// <summary>
/// A graph database inside this process that answers Cypher as Neo4j 5.26 does. It holds one committed version at a time, which any
/// number of readers share; one transaction at a time writes the next.
/// </summary>
public sealed class EmbeddedDatabase : IGraphDatabase
{
    private readonly VersionKeeper _versions = new(new GraphSnapshot(new GraphNames()));
    private readonly EmbeddedDatabaseOptions _options;
    private readonly StatementCache _statements;
    private readonly ProcedureRegistry _procedures;
    private volatile SnapshotStatistics? _statistics;
    private volatile bool _closed;

    /// <summary>Opens an empty database that lives as long as this object.</summary>
    public EmbeddedDatabase(EmbeddedDatabaseOptions options)
        : this(options, new StatementCompiler())
    {
    }

    internal EmbeddedDatabase(EmbeddedDatabaseOptions options, IStatementCompiler compiler)
    {
        _options = options;
        _procedures = new ProcedureRegistry([.. BuiltInProcedures.All(options.DatabaseName), .. options.Procedures]);
        _statements = new StatementCache(compiler, _procedures, options.CompiledStatementsMax);
    }

    /// <inheritdoc/>
    public string Name => "the embedded database";

    /// <summary>The newest committed version.</summary>
    internal GraphSnapshot Current => _versions.Current;

    /// <inheritdoc/>
    public IGraphSession OpenSession(SessionOptions options)
    {
        RefuseWhenClosed();
        if (options.Database is { } wanted && !string.Equals(wanted, _options.DatabaseName, StringComparison.OrdinalIgnoreCase))
        {
            throw TransactionErrors.DatabaseNotFound(wanted, _options.DatabaseName);
        }

        return new EmbeddedSession(_versions, new StatementRunner(_statements, _procedures, _options), options);
    }

    /// <inheritdoc/>
    public ValueTask VerifyAsync(CancellationToken cancellationToken)
    {
        RefuseWhenClosed();
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public bool ReadsSnapshots => true;

    /// <inheritdoc/>
    public ValueTask<GraphStatistics> GetStatisticsAsync(CancellationToken cancellationToken)
    {
        RefuseWhenClosed();
        var snapshot = _versions.Current;
        var known = _statistics;
        if (known is null || !ReferenceEquals(known.Snapshot, snapshot))
        {
            known = SnapshotStatistics.Of(snapshot);
            _statistics = known;
        }

        return ValueTask.FromResult(known.Statistics);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _closed = true;
        _versions.Dispose();
        return ValueTask.CompletedTask;
    }

    private void RefuseWhenClosed()
    {
        if (_closed)
        {
            throw TransactionErrors.Closed(_options.DatabaseName);
        }
    }
}
