using System.Globalization;
using DotNet.Testcontainers.Builders;
using Inlogov.Graph.Neo4j;

namespace Inlogov.Graph.Testing.Neo4j;

/// <summary>A container of <c>neo4j:5.26-community</c>.</summary>
internal static class ContainedServer
{
    private const string Image = "neo4j:5.26-community";
    private const int HttpPort = 7474;
    private const string Password = "only-for-tests";

    /// <summary>Whether something that looks like a Docker endpoint is there.</summary>
    public static bool IsPossible => Environment.GetEnvironmentVariable("DOCKER_HOST") is { Length: > 0 } || Path.Exists("/var/run/docker.sock");

    /// <summary>Starts the container and waits until it answers.</summary>
    public static async Task<(Neo4jOptions Options, IAsyncDisposable Owned)> StartAsync(CancellationToken cancellationToken)
    {
        var container = new ContainerBuilder(Image)
            .WithEnvironment("NEO4J_AUTH", $"neo4j/{Password}")
            .WithPortBinding(HttpPort, assignRandomHostPort: true)
            .WithWaitStrategy(Wait.ForUnixContainer().UntilHttpRequestIsSucceeded(request => request.ForPort(HttpPort)))
            .Build();
        await container.StartAsync(cancellationToken);
        var port = container.GetMappedPublicPort(HttpPort).ToString(CultureInfo.InvariantCulture);
        return (new Neo4jOptions { Uri = $"http://{container.Hostname}:{port}", User = "neo4j", Password = Password }, container);
    }
}
