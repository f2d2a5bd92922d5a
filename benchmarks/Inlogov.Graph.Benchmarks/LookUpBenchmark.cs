using BenchmarkDotNet.Attributes;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.Benchmarks;

/// <summary>Small questions and one small change, asked of a loaded embedded database through the port.</summary>
[InProcess]
[IterationCount(5)]
[WarmupCount(2)]
[MemoryDiagnoser]
public class LookUpBenchmark : IAsyncDisposable
{
    private GeneratedGraph _graph = null!;

    [Params(10_000)]
    public int Articles { get; set; }

    [GlobalSetup]
    public async Task Load()
    {
        _graph = new GeneratedGraph(Articles);
        await _graph.LoadAsync();
    }

    [GlobalCleanup]
    public async ValueTask DisposeAsync()
    {
        await _graph.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Benchmark]
    public async Task<GraphTable> OneArticleById() => await _graph.RunAsync("MATCH (a:Article {id: $id}) RETURN a.title", ("id", "Article:77"));

    [Benchmark]
    public async Task<GraphTable> WhatItsAuthorsWrote() =>
        await _graph.RunAsync("MATCH (:Article {id: $id})<-[:WROTE]-()-[:WROTE]->(b) RETURN count(b)", ("id", "Article:77"));

    [Benchmark]
    public async Task<GraphTable> HowManyArticles() => await _graph.RunAsync("MATCH (a:Article) RETURN count(a)");

    [Benchmark]
    public async Task<GraphTable> AuthorsByTopic() => await _graph.RunAsync(
        "MATCH (:Topic {id: $id})<-[:ABOUT]-(a:Article)<-[:WROTE]-(p:Person) RETURN p.id, count(DISTINCT a) AS n ORDER BY n DESC, p.id LIMIT 10",
        ("id", "Topic:7"));

    [Benchmark]
    public async Task<GraphTable> OneChange() => await _graph.RunAsync("MATCH (a:Article {id: $id}) SET a.views = 1", ("id", "Article:77"));
}
