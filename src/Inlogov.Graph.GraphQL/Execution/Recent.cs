namespace Inlogov.Graph.GraphQL.Execution;

/// <summary>Something read from the database that may be a little old: it is read again when it is asked for and older than an age. Safe for concurrent use.</summary>
internal sealed class Recent<T>(Func<CancellationToken, ValueTask<T>> read, T otherwise, TimeSpan ageMax, TimeProvider clock)
    where T : class
{
    private readonly SemaphoreSlim _reading = new(1);
    private volatile Reading? _last;

    /// <summary>The value; the last one, or the one for want of any, where the database does not answer: its statements will say why.</summary>
    public async ValueTask<T> GetAsync(CancellationToken cancellationToken)
    {
        if (_last is { } last && IsFresh(last))
        {
            return last.Value;
        }

        await _reading.WaitAsync(cancellationToken);
        try
        {
            if (_last is { } other && IsFresh(other))
            {
                return other.Value;
            }

            var value = await read(cancellationToken);
            _last = new Reading(value, clock.GetTimestamp());
            return value;
        }
        catch (Port.GraphException)
        {
            return _last?.Value ?? otherwise;
        }
        finally
        {
            _reading.Release();
        }
    }

    private bool IsFresh(Reading reading) => clock.GetElapsedTime(reading.At) < ageMax;

    private sealed record Reading(T Value, long At);
}
