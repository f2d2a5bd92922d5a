using Inlogov.Graph.Port;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.Retry;

namespace Inlogov.Graph.Neo4j.Retrying;

/// <summary>
/// Repeats what is safe to repeat: a request whose connection was refused, and a read or idempotent write that met a passing failure before
/// any of its rows was given out. At most three times, at growing and random distances, within the statement's own time and one budget for all.
/// </summary>
internal sealed class StatementRetries
{
    private const int RetriesMax = 3;

    private static readonly TimeSpan DelayFirst = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan DelayMax = TimeSpan.FromSeconds(1);

    private readonly TimeProvider _time;
    private readonly RetryBudget _budget = new();
    private readonly ResiliencePipeline _statements;
    private readonly ResiliencePipeline<HttpResponseMessage> _connections;

    public StatementRetries(TimeProvider time)
    {
        _time = time;
        _statements = new ResiliencePipelineBuilder { TimeProvider = time }.AddRetry(new RetryStrategyOptions
        {
            MaxRetryAttempts = RetriesMax,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = DelayFirst,
            MaxDelay = DelayMax,
            ShouldHandle = attempt => new(RepeatableFailure.Is(attempt.Outcome.Exception) && MayTake(attempt.AttemptNumber)),
        }).Build();
        _connections = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }.AddRetry(new HttpRetryStrategyOptions
        {
            MaxRetryAttempts = RetriesMax,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = DelayFirst,
            MaxDelay = DelayMax,
            ShouldRetryAfterHeader = false,
            ShouldHandle = attempt => new(RepeatableFailure.IsRefusedConnection(attempt.Outcome.Exception) && MayTake(attempt.AttemptNumber)),
        }).Build();
    }

    /// <summary>The handler that repeats refused connections.</summary>
    public HttpMessageHandler Over(HttpMessageHandler connections) => new ResilienceHandler(_connections) { InnerHandler = connections };

    /// <summary>Runs an attempt, and another while that may help; each is told what is left of the time.</summary>
    /// <param name="attempt">From the limits to the result, whose first rows are there.</param>
    /// <param name="limits">The limits of all attempts together.</param>
    /// <param name="mayRepeat">Whether running it twice does what running it once does.</param>
    /// <param name="cancellationToken">Ends the attempt and the waiting.</param>
    public async ValueTask<T> RunAsync<T>(
        Func<StatementLimits, CancellationToken, ValueTask<T>> attempt, StatementLimits limits, bool mayRepeat, CancellationToken cancellationToken)
    {
        if (!mayRepeat)
        {
            return await attempt(limits, cancellationToken);
        }

        var begun = _time.GetTimestamp();
        var result = await _statements.ExecuteAsync(
            static (state, token) => state.Attempt(state.Self.Left(state.Limits, state.Begun), token),
            (Self: this, Attempt: attempt, Limits: limits, Begun: begun),
            cancellationToken);
        _budget.Earn();
        return result;
    }

    // Asked after the last attempt too, which nothing follows and which therefore takes nothing.
    private bool MayTake(int attempt) => attempt < RetriesMax && _budget.TryTake();

    private StatementLimits Left(StatementLimits limits, long begun)
    {
        var left = limits.Timeout - _time.GetElapsedTime(begun);
        return left is { } time ? limits with { Timeout = time > TimeSpan.FromMilliseconds(1) ? time : TimeSpan.FromMilliseconds(1) } : limits;
    }
}
