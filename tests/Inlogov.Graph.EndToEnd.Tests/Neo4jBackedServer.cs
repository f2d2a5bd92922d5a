using Inlogov.Graph.Seeding;
using Inlogov.Graph.Seeding.Loading;
using Inlogov.Graph.Testing;
using Inlogov.Graph.Testing.Neo4j;

namespace Inlogov.Graph.EndToEnd.Tests;

/// <summary>The server over a real Neo4j that holds the shipped facts.</summary>
public sealed class Neo4jBackedServer(Neo4jServer neo4j) : RunningServer
{
    private readonly Neo4jLease _lease = new(neo4j);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await _lease.DisposeAsync();
    }

    protected override async Task<string[]> ArgumentsAsync(CancellationToken cancellationToken)
    {
        var database = await _lease.OpenAsync(cancellationToken);
        await GraphLoader.LoadAsync(database, SeedFolder.Read(Workplace.Seed), DocumentTexts.None, progress: null, cancellationToken);
        var access = await _lease.OptionsAsync(cancellationToken);
        return [$"--Neo4j:Uri={access.Uri}", $"--Neo4j:User={access.User}", $"--Neo4j:Password={access.Password}", $"--Neo4j:Database={access.Database}"];
    }
}
