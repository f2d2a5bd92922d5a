using Inlogov.Graph.Neo4j;
using Inlogov.Graph.Port;
using Inlogov.Graph.Testing.Faults;
using Inlogov.Graph.Testing.Neo4j;

namespace Inlogov.Graph.EndToEnd.Tests.Faults;

/// <summary>A Neo4j of the tests' own with some hundred parts in it, and our server over it: directly, or through a proxy.</summary>
public sealed class MachineOnNeo4j : IAsyncDisposable
{
    private static readonly string[] Statements =
    [
        "CREATE CONSTRAINT IF NOT EXISTS FOR (n:Part) REQUIRE n.id IS UNIQUE",
        "CREATE CONSTRAINT IF NOT EXISTS FOR (n:Maker) REQUIRE n.id IS UNIQUE",
        "UNWIND range(0, 19) AS i MERGE (m:Maker {id: 'maker:' + i}) SET m.name = 'Maker ' + i",
        "UNWIND range(0, 299) AS i MATCH (m:Maker {id: 'maker:' + (i % 20)}) MERGE (p:Part {id: 'part:' + i}) SET p.name = 'Part ' + i, p.mass = i / 4.0 MERGE (p)-[:MADE_BY]->(m)",
        "UNWIND range(1, 299) AS i MATCH (a:Part {id: 'part:' + (i / 4)}), (b:Part {id: 'part:' + i}) MERGE (a)-[c:CONTAINS]->(b) SET c.quantity = i % 7 + 1",
    ];

    private readonly List<IAsyncDisposable> _owned = [];

    /// <summary>The Neo4j, which may be killed and started again.</summary>
    public OwnNeo4j Neo4j { get; } = new();

    /// <summary>Starts Neo4j and fills it.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await Neo4j.StartAsync(cancellationToken);
        await using var database = new Neo4jDatabase(new Neo4jOptions { Uri = Neo4j.Uri });
        foreach (var statement in Statements)
        {
            await database.QueryAsync(new GraphStatement(statement), SessionOptions.Writing, cancellationToken);
        }
    }

    /// <summary>Our server over Neo4j.</summary>
    public RunningServer Serve() => Own(new MachineServer(Neo4j.Uri));

    /// <summary>Our server over a proxy that does to each request what is chosen.</summary>
    public (RunningServer Server, FaultProxy Proxy) ServeThrough(Func<string, Fault> choose)
    {
        var proxy = Own(new FaultProxy(Neo4j.Uri, choose));
        return (Own(new MachineServer(proxy.Uri)), proxy);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var one in Enumerable.Reverse(_owned))
        {
            await one.DisposeAsync();
        }

        await Neo4j.DisposeAsync();
    }

    private T Own<T>(T one)
        where T : IAsyncDisposable
    {
        _owned.Add(one);
        return one;
    }

    private sealed class MachineServer(string uri) : RunningServer
    {
        protected override Task<string[]> ArgumentsAsync(CancellationToken cancellationToken) => Task.FromResult<string[]>(
        [
            $"--Neo4j:Uri={uri}",
            $"--Ontology:File={Path.Combine(AppContext.BaseDirectory, "Cases", "machine.graphql")}",
            "--GraphQL:Timeout=00:00:02",
            "--Log:Level=Fatal",
        ]);
    }
}
