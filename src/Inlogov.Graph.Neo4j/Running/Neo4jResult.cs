using System.Text.Json;
using Inlogov.Graph.Json;
using Inlogov.Graph.Neo4j.Answers;
using Inlogov.Graph.Neo4j.Errors;
using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Neo4j.Running;

/// <summary>The answer to one statement, read from Neo4j's JSON as it arrives.</summary>
internal sealed class Neo4jResult : IGraphResult
{
    private static readonly JsonReaderOptions ReaderOptions = new() { MaxDepth = 4200 };

    private readonly StatementRun _run;
    private readonly GraphStatement _statement;
    private readonly List<ReadOnlyMemory<byte>> _rows = [];
    private readonly Action<AnswerTrailer?> _ended;
    private readonly bool _insideTransaction;
    private bool _firstIsRead;
    private bool _isOver;
    private long _count;

    private Neo4jResult(StatementRun run, GraphStatement statement, Action<AnswerTrailer?> ended, bool insideTransaction)
    {
        _run = run;
        _statement = statement;
        _ended = ended;
        _insideTransaction = insideTransaction;
    }

    public IReadOnlyList<string> Columns => _run.Answer.Columns;

    public GraphBatch Batch { get; private set; } = GraphBatch.Empty;

    /// <summary>Waits until the answer shows whether the statement was accepted: its first rows, or its end.</summary>
    /// <param name="run">The statement in flight.</param>
    /// <param name="statement">What was asked.</param>
    /// <param name="ended">Is told once of the end: with what the answer says beside its rows, or null after a failure.</param>
    /// <param name="insideTransaction">Whether more statements may follow in the same transaction.</param>
    /// <param name="cancellationToken">Stops the statement.</param>
    public static async ValueTask<Neo4jResult> OpenAsync(
        StatementRun run, GraphStatement statement, Action<AnswerTrailer?> ended, bool insideTransaction, CancellationToken cancellationToken)
    {
        var result = new Neo4jResult(run, statement, ended, insideTransaction);
        await result.ReadAsync(cancellationToken);
        return result;
    }

    public async ValueTask<bool> FetchAsync(CancellationToken cancellationToken)
    {
        if (_firstIsRead && !_isOver)
        {
            await ReadAsync(cancellationToken);
        }

        _firstIsRead = true;
        if (_isOver && _rows.Count == 0)
        {
            Batch = GraphBatch.Empty;
            return false;
        }

        Batch = _statement.Format == RowFormat.Json ? GraphBatch.OfJson([.. _rows]) : GraphBatch.OfValues(ReadValues());
        if (_isOver)
        {
            _rows.Clear();
        }

        return Batch.Count > 0;
    }

    public async ValueTask<GraphSummary> ConsumeAsync(CancellationToken cancellationToken)
    {
        _firstIsRead = true;
        while (!_isOver)
        {
            await ReadAsync(cancellationToken);
        }

        _rows.Clear();
        Batch = GraphBatch.Empty;
        return _run.Answer.Trailer.Summary;
    }

    public async ValueTask DisposeAsync()
    {
        if (_isOver)
        {
            await _run.DisposeAsync();
            return;
        }

        if (!_insideTransaction)
        {
            await AbandonAsync();
            return;
        }

        // Going away in the middle would end the whole transaction, so the rest is read and forgotten.
        try
        {
            await ConsumeAsync(CancellationToken.None);
        }
        catch (GraphException)
        {
            // The transaction has ended, and its next use says so.
        }

        await _run.DisposeAsync();
    }

    private async ValueTask AbandonAsync()
    {
        _isOver = true;
        _rows.Clear();
        await _run.DisposeAsync();
        _ended(null);
    }

    private async ValueTask ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _run.ReadRowsAsync(_rows, cancellationToken);
            _count += _rows.Count;
            if (_statement.Limits.RowsMax is { } limit && _count > limit)
            {
                throw Neo4jErrors.TooManyRows(limit);
            }
        }
        catch
        {
            await AbandonAsync();
            throw;
        }

        if (_run.Answer.IsWhole)
        {
            _isOver = true;
            _ended(_run.Answer.Trailer);
        }
    }

    private List<GraphValue[]> ReadValues()
    {
        try
        {
            return _rows.ConvertAll(ReadRow);
        }
        catch (Exception failure) when (failure is FormatException or JsonException or InvalidOperationException)
        {
            throw _run.Unreadable(failure);
        }
    }

    private GraphValue[] ReadRow(ReadOnlyMemory<byte> json)
    {
        var row = new GraphValue[Columns.Count];
        var reader = new Utf8JsonReader(json.Span, ReaderOptions);
        reader.Read();
        for (var column = 0; column < row.Length; column++)
        {
            reader.Read();
            row[column] = TypedJson.Read(ref reader);
        }

        return row;
    }
}
