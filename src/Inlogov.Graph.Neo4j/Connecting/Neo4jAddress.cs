using Inlogov.Graph.Neo4j.Errors;

namespace Inlogov.Graph.Neo4j.Connecting;

/// <summary>The HTTP address of a Neo4j server, checked and brought to one form: scheme, host, port and path with a slash at the end.</summary>
internal sealed record Neo4jAddress(Uri Base)
{
    private const string AuraDomain = ".databases.neo4j.io";

    /// <summary>Reads what the user configured; Aura's <c>neo4j+s://</c> addresses become the HTTPS address of the same database.</summary>
    public static Neo4jAddress Parse(string text)
    {
        if (text.Trim() is not { Length: > 0 } trimmed || !Uri.TryCreate(trimmed, UriKind.Absolute, out var uri) || uri.Host.Length == 0)
        {
            throw Neo4jErrors.AddressMalformed(WithoutUserInfo(text));
        }

        if (uri.UserInfo.Length > 0)
        {
            throw Neo4jErrors.AddressHoldsCredentials();
        }

        return uri.Scheme switch
        {
            "http" or "https" when uri.Query.Length > 0 || uri.Fragment.Length > 0 => throw Neo4jErrors.AddressMalformed(trimmed),
            "http" or "https" => new Neo4jAddress(new UriBuilder(uri) { Path = uri.AbsolutePath.TrimEnd('/') + "/" }.Uri),
            "neo4j+s" or "bolt+s" when uri.Host.EndsWith(AuraDomain, StringComparison.OrdinalIgnoreCase) => new Neo4jAddress(new Uri($"https://{uri.Host}/")),
            "bolt" or "neo4j" => throw Neo4jErrors.AddressIsBolt(trimmed, $"http://{uri.Host}:7474"),
            "bolt+s" or "neo4j+s" or "bolt+ssc" or "neo4j+ssc" => throw Neo4jErrors.AddressIsBolt(trimmed, $"https://{uri.Host}:7473"),
            _ => throw Neo4jErrors.AddressMalformed(trimmed),
        };
    }

    /// <summary>The address as the user knows it, without the slash at the end.</summary>
    public override string ToString() => Base.AbsoluteUri.TrimEnd('/');

    private static string WithoutUserInfo(string text)
    {
        var at = text.LastIndexOf('@');
        return at < 0 ? text : "…" + text[at..];
    }
}
