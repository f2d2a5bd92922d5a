using Inlogov.Graph.Testing;

namespace Inlogov.Graph.EndToEnd.Tests;

/// <summary>The server with nothing installed: the embedded database with the shipped facts.</summary>
public sealed class EmbeddedServer : RunningServer
{
    protected override Task<string[]> ArgumentsAsync(CancellationToken cancellationToken) => Task.FromResult<string[]>([$"--Seed:Folder={Workplace.Seed}"]);
}
