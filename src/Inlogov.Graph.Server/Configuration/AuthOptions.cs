namespace Inlogov.Graph.Server.Configuration;

/// <summary>Section <c>Auth</c>: who may ask.</summary>
internal sealed class AuthOptions
{
    /// <summary>Whether the program may listen beyond loopback although nobody is asked who they are.</summary>
    public bool AllowAnonymous { get; set; }

    /// <summary>The keys, any of which lets a client in; at least 16 characters each.</summary>
    public string[] ApiKeys { get; set; } = [];

    /// <summary>A file with a key a line, beside <see cref="ApiKeys"/>; empty for none.</summary>
    public string ApiKeyFile { get; set; } = string.Empty;

    /// <summary>Bearer tokens of an identity provider.</summary>
    public JwtOptions Jwt { get; set; } = new();

    /// <summary>Whether clients are asked for a key.</summary>
    public bool AsksForKey => ApiKeys.Length > 0 || ApiKeyFile.Length > 0;

    /// <summary>Whether clients are asked who they are in any way.</summary>
    public bool IsOn => AsksForKey || Jwt.IsOn;
}

/// <summary>Section <c>Auth:Jwt</c>: which bearer tokens let a client in.</summary>
internal sealed class JwtOptions
{
    /// <summary>The address of the OpenID Connect provider, which publishes its keys; empty where <see cref="KeyFile"/> has the key.</summary>
    public string Authority { get; set; } = string.Empty;

    /// <summary>A file with the key that signs tokens: a public key in PEM (RSA or EC), or a secret of at least 32 bytes.</summary>
    public string KeyFile { get; set; } = string.Empty;

    /// <summary>The issuer that tokens must name; with an authority, the one it publishes.</summary>
    public string Issuer { get; set; } = string.Empty;

    /// <summary>The audience that tokens must name.</summary>
    public string Audience { get; set; } = string.Empty;

    /// <summary>A scope that tokens must have; empty for none.</summary>
    public string Scope { get; set; } = string.Empty;

    /// <summary>Whether tokens are taken.</summary>
    public bool IsOn => Authority.Length > 0 || KeyFile.Length > 0;
}
