using System.Security.Cryptography;
using System.Text;
using Inlogov.Graph.Server.Configuration;
using Microsoft.IdentityModel.Tokens;

namespace Inlogov.Graph.Server.Access;

/// <summary>Which bearer tokens are good: signed by the provider's keys or the configured one, for our audience, in time (RFC 7519).</summary>
internal static class BearerTokens
{
    private const string KeyRingNamespace = "Microsoft.AspNetCore.DataProtection.Internal";
    private const int SecretBytesMin = 32;
    private static readonly TimeSpan ClockSkew = TimeSpan.FromSeconds(30);

    // No key of one kind is ever taken for the other, which is how tokens have been forged.
    private static readonly string[] PublicKeyAlgorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    private static readonly string[] SecretAlgorithms = [SecurityAlgorithms.HmacSha256, SecurityAlgorithms.HmacSha384, SecurityAlgorithms.HmacSha512];

    /// <summary>Adds the scheme.</summary>
    /// <exception cref="ConfigurationException">The key's file holds no key.</exception>
    public static void Add(IServiceCollection services, JwtOptions options)
    {
        var key = options.KeyFile.Length > 0 ? ReadKey(options.KeyFile) : null;
        services.AddAuthentication().AddJwtBearer(bearer =>
        {
            bearer.Authority = options.Authority.Length > 0 ? options.Authority : null;
            bearer.RequireHttpsMetadata = options.Authority.StartsWith("https:", StringComparison.OrdinalIgnoreCase);
            bearer.MapInboundClaims = false;
            bearer.TokenValidationParameters = new TokenValidationParameters
            {
                ValidIssuer = options.Issuer.Length > 0 ? options.Issuer : null,
                ValidAudience = options.Audience,
                IssuerSigningKey = key,
                ValidAlgorithms = key is SymmetricSecurityKey ? SecretAlgorithms : PublicKeyAlgorithms,
                ClockSkew = ClockSkew,
            };
        });

        // ASP.NET would make keys for cookies and write them to the disk at start; there are no cookies here.
        foreach (var service in services.Where(one => one.ServiceType == typeof(IHostedService) && one.ImplementationType?.Namespace == KeyRingNamespace).ToList())
        {
            services.Remove(service);
        }
    }

    private static SecurityKey ReadKey(string file)
    {
        var text = File.ReadAllText(file).Trim();
        if (!text.StartsWith("-----BEGIN", StringComparison.Ordinal))
        {
            var secret = Encoding.UTF8.GetBytes(text);
            return secret.Length >= SecretBytesMin
                ? new SymmetricSecurityKey(secret)
                : throw new ConfigurationException($"`Auth:Jwt:KeyFile` names `{file}`, which holds neither a public key in PEM nor a secret of at least {SecretBytesMin} bytes.");
        }

        return ReadRsa(text) ?? (SecurityKey?)ReadEcdsa(text)
            ?? throw new ConfigurationException($"`Auth:Jwt:KeyFile` names `{file}`, whose PEM is no RSA or EC key.");
    }

    private static RsaSecurityKey? ReadRsa(string pem)
    {
        var rsa = RSA.Create();
        try
        {
            rsa.ImportFromPem(pem);
            return new RsaSecurityKey(rsa);
        }
        catch (Exception failure) when (failure is CryptographicException or ArgumentException)
        {
            rsa.Dispose();
            return null;
        }
    }

    private static ECDsaSecurityKey? ReadEcdsa(string pem)
    {
        var ecdsa = ECDsa.Create();
        try
        {
            ecdsa.ImportFromPem(pem);
            return new ECDsaSecurityKey(ecdsa);
        }
        catch (Exception failure) when (failure is CryptographicException or ArgumentException)
        {
            ecdsa.Dispose();
            return null;
        }
    }
}
