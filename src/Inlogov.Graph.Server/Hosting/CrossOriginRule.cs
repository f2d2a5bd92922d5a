using Inlogov.Graph.Server.Configuration;
using Microsoft.AspNetCore.Cors.Infrastructure;

namespace Inlogov.Graph.Server.Hosting;

/// <summary>Which other origins may ask from a browser: those configured, else those of this machine while only it can reach the server.</summary>
internal static class CrossOriginRule
{
    /// <summary>Sets the policy.</summary>
    public static void Configure(CorsPolicyBuilder policy, OriginOptions options, bool onLoopback)
    {
        policy.WithMethods("GET", "POST", "OPTIONS").AllowAnyHeader().WithExposedHeaders("Retry-After", "WWW-Authenticate");
        if (options.Origins.Length > 0)
        {
            policy.WithOrigins(options.Origins);
        }
        else
        {
            policy.SetIsOriginAllowed(origin => onLoopback
                && Uri.TryCreate(origin, UriKind.Absolute, out var address) && ServerConfiguration.IsLoopback(address.Host));
        }
    }
}
