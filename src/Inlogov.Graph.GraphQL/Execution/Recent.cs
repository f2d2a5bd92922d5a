namespace Inlogov.Graph.GraphQL.Execution;

/// <summary>
/// Something read from the database that may be a little old: it is read again when it is asked for and older than an age. Requests
/// that ask at the same moment may each read it. Safe for concurrent use.
/// </summary>
internal sealed class Recent<T>(Func<CancellationToken, ValueTask<T>> read, T otherwise, TimeSpan ageMax, TimeProvider clock)
    where T : class
{
    private volatile Reading? _last;

    /// <summary>The value; the last one, or the one for want of any, where the database does not answer: its statements will say why.</summary>
    public async ValueTask<T> GetAsync(CancellationToken cancellationToken)
    {
        var last = _last;
        if (last is not null && clock.GetElapsedTime(last.At) < ageMax)
        {
            return last.Value;
        }

        try
        {
            var value = await read(cancellationToken);
            _last = new Reading(value, clock.GetTimestamp());
            return value;
        }
        catch (Port.GraphException)
        {
            return last?.Value ?? otherwise;
        }
    }

    private sealed record Reading(T Value, long At);
}
