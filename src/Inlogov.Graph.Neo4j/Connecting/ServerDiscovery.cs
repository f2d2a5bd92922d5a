using System.Net;
using System.Text.Json;
using Inlogov.Graph.Neo4j.Answers;
using Inlogov.Graph.Neo4j.Errors;

namespace Inlogov.Graph.Neo4j.Connecting;

/// <summary>Asks the address what it is, before any password is sent there.</summary>
internal static class ServerDiscovery
{
    private const int BodyBytesMax = 64 * 1024;

    /// <summary>Makes sure that a Neo4j which is new enough answers.</summary>
    public static async ValueTask VerifyAsync(Neo4jConnection connection, CancellationToken cancellationToken)
    {
        using var response = await connection.DiscoverAsync(cancellationToken);
        if (response.StatusCode != HttpStatusCode.OK)
        {
            throw RefusalAnswer.Describe(response, connection.Address);
        }

        var text = await ReadVersionAsync(response, cancellationToken);
        if (!ServerVersion.TryParse(text, out var version))
        {
            throw Neo4jErrors.NotNeo4j(connection.Address, RefusalAnswer.What(response));
        }

        if (!version.IsSupported)
        {
            throw Neo4jErrors.TooOld(connection.Address, text!);
        }
    }

    private static async ValueTask<string?> ReadVersionAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            await response.Content.LoadIntoBufferAsync(BodyBytesMax, cancellationToken);
            using var document = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(cancellationToken));
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("neo4j_version", out var version)
                ? version.ToString()
                : null;
        }
        catch (Exception failure) when (failure is JsonException or HttpRequestException or IOException)
        {
            return null;
        }
    }
}
