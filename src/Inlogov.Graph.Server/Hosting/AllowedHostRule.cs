using Inlogov.Graph.Server.Configuration;
using Inlogov.Graph.Server.Refusals;

namespace Inlogov.Graph.Server.Hosting;

/// <summary>
/// Only requests whose <c>Host</c> names this server are answered, so that a page elsewhere cannot reach a server on
/// loopback through a name of its own (DNS rebinding). Without a setting, the loopback names and addresses.
/// </summary>
internal sealed class AllowedHostRule(IConfiguration configuration)
{
    private readonly string[] _allowed = (configuration["AllowedHosts"] ?? string.Empty)
        .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Answers 400 where the host is not one of ours; else passes the request on.</summary>
    public Task ApplyAsync(HttpContext context, RequestDelegate next) =>
        Allows(context.Request.Host.Host) ? next(context) : RefusalWriter.SendAsync(context, ServerErrors.UnknownHost());

    private bool Allows(string host) => _allowed.Length == 0
        ? ServerConfiguration.IsLoopback(host)
        : _allowed.Any(name => name == "*" || name.Equals(host, StringComparison.OrdinalIgnoreCase));
}
