using Inlogov.Graph.Port;

namespace Inlogov.Graph.Embedded.Transactions;

/// <summary>Watches the time, the memory and the wish of the caller on behalf of one statement.</summary>
internal sealed class StatementBudget(StatementLimits limits, TimeProvider clock, CancellationToken cancellationToken)
{
    private readonly long _started = clock.GetTimestamp();
    private CancellationToken _alsoListenTo;
    private long _memoryBytes;

    /// <summary>The clock.</summary>
    public TimeProvider Clock => clock;

    /// <summary>The caller's wish to end.</summary>
    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>The most bytes that were held at once.</summary>
    public long MemoryBytesPeak { get; private set; }

    /// <summary>From now on the holder of this token may end the statement too.</summary>
    public void ListenTo(CancellationToken token) => _alsoListenTo = token;

    /// <summary>Ends the statement where it has to end.</summary>
    /// <exception cref="OperationCanceledException">The caller wants it to end.</exception>
    /// <exception cref="GraphException">Its time is up.</exception>
    public void Look()
    {
        cancellationToken.ThrowIfCancellationRequested();
        _alsoListenTo.ThrowIfCancellationRequested();
        if (limits.Timeout is { } timeout && clock.GetElapsedTime(_started) > timeout)
        {
            throw TransactionErrors.TimedOut(timeout);
        }
    }

    /// <summary>Adds to what is held; a negative number takes away.</summary>
    public void Hold(long bytes)
    {
        _memoryBytes += bytes;
        if (_memoryBytes > MemoryBytesPeak)
        {
            MemoryBytesPeak = _memoryBytes;
            if (_memoryBytes > limits.MemoryBytesMax)
            {
                throw TransactionErrors.OutOfMemory(limits.MemoryBytesMax.Value);
            }
        }
    }

    /// <summary>Ends the statement where it has returned more rows than it may.</summary>
    public void CountRows(long rows)
    {
        if (rows > limits.RowsMax)
        {
            throw TransactionErrors.TooManyRows(limits.RowsMax.Value);
        }
    }
}
