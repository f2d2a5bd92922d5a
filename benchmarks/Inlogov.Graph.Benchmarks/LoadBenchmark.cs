using BenchmarkDotNet.Attributes;

namespace Inlogov.Graph.Benchmarks;

/// <summary>How long it takes to load a graph into an empty embedded database.</summary>
[InProcess]
[IterationCount(3)]
[WarmupCount(0)]
[InvocationCount(1)]
[MemoryDiagnoser]
public class LoadBenchmark
{
    [Params(10_000, 100_000)]
    public int Articles { get; set; }

    [Benchmark]
    public async Task<long> Load()
    {
        await using var graph = new GeneratedGraph(Articles);
        await graph.LoadAsync();
        return (await graph.Database.GetStatisticsAsync(CancellationToken.None)).Relationships;
    }
}
