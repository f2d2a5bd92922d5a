namespace Inlogov.Graph.Neo4j.Retrying;

/// <summary>
/// Keeps repetitions few when much fails: each takes one of at most ten tokens, and each answer gives a tenth of one back.
/// So a server in trouble gets at most a tenth more requests, whatever the number of callers.
/// </summary>
internal sealed class RetryBudget
{
    private const int Token = 10;
    private const int TenthsMax = 10 * Token;

    private int _tenths = TenthsMax;

    /// <summary>Takes the token of one repetition; false where none is left.</summary>
    public bool TryTake()
    {
        var tenths = Volatile.Read(ref _tenths);
        while (tenths >= Token)
        {
            var seen = Interlocked.CompareExchange(ref _tenths, tenths - Token, tenths);
            if (seen == tenths)
            {
                return true;
            }

            tenths = seen;
        }

        return false;
    }

    /// <summary>Gives a tenth of a token back, after an answer.</summary>
    public void Earn()
    {
        var tenths = Volatile.Read(ref _tenths);
        while (tenths < TenthsMax)
        {
            var seen = Interlocked.CompareExchange(ref _tenths, tenths + 1, tenths);
            if (seen == tenths)
            {
                return;
            }

            tenths = seen;
        }
    }
}
