using BenchmarkDotNet.Attributes;
using Inlogov.Graph.Embedded;
using Inlogov.Graph.GraphQL;
using Inlogov.Graph.GraphQL.Http;
using Inlogov.Graph.GraphQL.Tests.Documents;

namespace Inlogov.Graph.Benchmarks;

/// <summary>What it costs to refuse requests made to hurt: each has to stay below 50 ms of processor time and 20 MB.</summary>
[InProcess]
[IterationCount(5)]
[WarmupCount(2)]
[MemoryDiagnoser]
public class AttackBenchmark : IAsyncDisposable
{
    private EmbeddedDatabase _database = null!;
    private GraphQLHttp _endpoint = null!;

    /// <summary>The attacks that the tests know.</summary>
    public static IEnumerable<Attack> Attacks => Attack.All;

    [ParamsSource(nameof(Attacks))]
    public Attack Attack { get; set; } = null!;

    [GlobalSetup]
    public void Open()
    {
        _database = new EmbeddedDatabase(new EmbeddedDatabaseOptions());
        _endpoint = new GraphQLHttp(GraphQLEngine.Create(ShippedOntology.Text, ShippedOntology.FileName, _database, GraphQLOptions.Default), new GraphQLHttpOptions());
    }

    [GlobalCleanup]
    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Benchmark]
    public async Task<int> Refuse()
    {
        var request = new GraphQLHttpRequest { Method = "POST", ContentType = "application/json", Accept = "application/graphql-response+json", Body = Attack.Body };
        using var answer = await _endpoint.ExecuteAsync(request, CancellationToken.None);
        return answer.Status == 400 ? answer.Body.Length : throw new InvalidOperationException($"{Attack.Name} was not refused.");
    }
}
