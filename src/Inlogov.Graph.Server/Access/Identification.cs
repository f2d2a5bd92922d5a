using System.Security.Claims;
using Inlogov.Graph.Server.Configuration;
using Inlogov.Graph.Server.Refusals;
using Microsoft.AspNetCore.Authentication;

namespace Inlogov.Graph.Server.Access;

/// <summary>Finds out who asks: by key, by token, or by address where nobody is asked who they are.</summary>
internal sealed class Identification(ServerOptions options)
{
    private const string BearerScheme = "Bearer";

    private readonly ApiKeys _keys = ApiKeys.Read(options.Auth);

    /// <summary>The client of a request.</summary>
    public async Task<Client> IdentifyAsync(HttpContext context)
    {
        var address = "address " + context.Connection.RemoteIpAddress;
        if (!options.Auth.IsOn)
        {
            return new Client(address, null);
        }

        if (_keys.Identify(context.Request) is { } key)
        {
            return new Client(key, null);
        }

        var token = options.Auth.Jwt.IsOn ? await context.AuthenticateAsync(BearerScheme) : null;
        if (token?.Principal is not { } subject)
        {
            context.Response.Headers.WWWAuthenticate = BearerScheme;
            return new Client(address, ServerErrors.Unauthenticated());
        }

        return new Client("subject " + (subject.FindFirstValue("sub") ?? subject.FindFirstValue("client_id")), HasScope(subject) ? null : ServerErrors.Forbidden(options.Auth.Jwt.Scope));
    }

    // Providers write scopes as one text (RFC 8693) or as a list, in `scope` or in `scp`.
    private bool HasScope(ClaimsPrincipal subject) => options.Auth.Jwt.Scope.Length == 0
        || subject.Claims.Where(claim => claim.Type is "scope" or "scp").SelectMany(claim => claim.Value.Split(' ')).Contains(options.Auth.Jwt.Scope);
}
