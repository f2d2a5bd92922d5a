namespace Inlogov.Graph.EndToEnd.Tests.QueryApi;

/// <summary>The server over an empty graph that statements may write.</summary>
public sealed class WritableServer : RunningServer
{
    protected override Task<string[]> ArgumentsAsync(CancellationToken cancellationToken) =>
        Task.FromResult<string[]>(["--Seed:OnStart=false", "--Cypher:AllowWrites=true"]);
}
