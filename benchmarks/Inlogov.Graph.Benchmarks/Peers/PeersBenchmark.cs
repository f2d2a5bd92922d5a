using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Inlogov.Graph.Embedded;
using Inlogov.Graph.GraphQL;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.Benchmarks.Peers;

/// <summary>
/// The nested question of the peers' data set, without HTTP: our engine against a walk over objects written by hand for this question alone. The data set,
/// <c>data.json</c>, stands where <c>INLOGOV_PEERS_DATA</c> says.
/// </summary>
[InProcess]
[MemoryDiagnoser]
[InvocationCount(1024)]
[IterationCount(12)]
[WarmupCount(8)]
public class PeersBenchmark : IAsyncDisposable
{
    private readonly MemoryStream _answer = new(64 * 1024);
    private EmbeddedDatabase _database = null!;
    private GraphQLEngine _engine = null!;
    private GraphQLRequest _request = null!;
    private DirectTopic _topic = null!;

    [GlobalSetup]
    public async Task Load()
    {
        var data = Environment.GetEnvironmentVariable("INLOGOV_PEERS_DATA")
            ?? throw new InvalidOperationException("INLOGOV_PEERS_DATA has to name the data set, data.json.");
        var files = Directory.CreateTempSubdirectory("peers-").FullName;
        new PeersFiles(files).Write(data);
        _database = new EmbeddedDatabase(new EmbeddedDatabaseOptions());
        _engine = GraphQLEngine.Create(await File.ReadAllTextAsync(Path.Combine(files, "peers.graphql")), "peers.graphql", _database, GraphQLOptions.Default);
        foreach (var statement in _engine.SchemaStatements.Concat((await File.ReadAllTextAsync(Path.Combine(files, "peers.cypher"))).Split(";\n", StringSplitOptions.RemoveEmptyEntries)))
        {
            await _database.QueryAsync(new GraphStatement(statement), SessionOptions.Writing, CancellationToken.None);
        }

        using var body = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(files, "q2.json")));
        _request = new GraphQLRequest(body.RootElement.GetProperty("query").GetString()!);
        _topic = DirectTopic.Read(data, "topic-7");
        using var response = await _engine.ExecuteAsync(_request, CancellationToken.None);
        if (response.ErrorCodes.Count > 0 || response.Body.Length < 50_000)
        {
            throw new InvalidOperationException("The answer is not whole.");
        }
    }

    [GlobalCleanup]
    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        await _answer.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Benchmark(Baseline = true)]
    public long WrittenByHand()
    {
        _answer.Position = 0;
        using var writer = new Utf8JsonWriter(_answer, new JsonWriterOptions { SkipValidation = true });
        _topic.Write(writer);
        writer.Flush();
        return _answer.Position;
    }

    [Benchmark]
    public async Task<int> Engine()
    {
        using var response = await _engine.ExecuteAsync(_request, CancellationToken.None);
        return response.Body.Length;
    }
}
