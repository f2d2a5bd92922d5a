using System.Globalization;
using System.Threading.RateLimiting;
using Inlogov.Graph.Server.Configuration;
using Inlogov.Graph.Server.Refusals;

namespace Inlogov.Graph.Server.Access;

/// <summary>What a request for data passes: who asks, how often, and how many at once. Refused attempts count too, so that keys cannot be guessed quickly.</summary>
internal sealed class AccessRule(ServerOptions options, int concurrentMax) : IDisposable
{
    private const int SecondsAMinute = 60;

    private readonly Identification _identification = new(options);
    private readonly PartitionedRateLimiter<string>? _rates = options.RateLimit.RequestsPerMinute > 0 ? Limiter(options.RateLimit) : null;
    private int _underWay;

    /// <summary>How many requests for data are being answered.</summary>
    public int UnderWay => Volatile.Read(ref _underWay);

    /// <summary>Answers 401, 403, 429 or 503, or passes the request on.</summary>
    public async Task ApplyAsync(HttpContext context, RequestDelegate next)
    {
        if (!DataEndpoint.IsAsked(context))
        {
            await next(context);
            return;
        }

        var client = await _identification.IdentifyAsync(context);
        using var lease = _rates?.AttemptAcquire(client.Name);
        if ((lease is { IsAcquired: false } ? ServerErrors.TooManyRequests(SecondsToWait(lease)) : client.Refusal) is { } refusal)
        {
            await RefusalWriter.SendAsync(context, refusal);
            return;
        }

        try
        {
            await (Interlocked.Increment(ref _underWay) <= concurrentMax ? next(context) : RefusalWriter.SendAsync(context, ServerErrors.Busy()));
        }
        finally
        {
            Interlocked.Decrement(ref _underWay);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _rates?.Dispose();

    private static PartitionedRateLimiter<string> Limiter(RateLimitOptions options) =>
        PartitionedRateLimiter.Create<string, string>(client => RateLimitPartition.GetTokenBucketLimiter(client, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = options.Burst > 0 ? options.Burst : options.RequestsPerMinute,
            TokensPerPeriod = 1,
            ReplenishmentPeriod = TimeSpan.FromSeconds((double)SecondsAMinute / options.RequestsPerMinute),
            QueueLimit = 0,
            AutoReplenishment = false,
        }));

    private static int SecondsToWait(RateLimitLease lease) =>
        lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? Math.Max(1, Convert.ToInt32(Math.Ceiling(wait.TotalSeconds), CultureInfo.InvariantCulture)) : 1;
}
