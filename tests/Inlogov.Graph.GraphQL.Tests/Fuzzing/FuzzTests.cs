using System.Text;
using System.Text.Json;
using FluentAssertions;
using Inlogov.Graph.Embedded;
using Inlogov.Graph.GraphQL.Http;
using Xunit;

namespace Inlogov.Graph.GraphQL.Tests.Fuzzing;

/// <summary>No document and no body of any content does more than get an answer: each is well formed, and none is an unexpected error.</summary>
public sealed class FuzzTests : IAsyncDisposable
{
    // About ten seconds on a quiet machine; INLOGOV_FUZZ_ROUNDS makes it as long as you like.
    private static readonly int Rounds = int.TryParse(Environment.GetEnvironmentVariable("INLOGOV_FUZZ_ROUNDS"), out var rounds) ? rounds : 1_500;

    private readonly EmbeddedDatabase _database = new(new EmbeddedDatabaseOptions());
    private readonly GraphQLHttp _endpoint;

    public FuzzTests() => _endpoint = new GraphQLHttp(
        GraphQLEngine.Create(ShippedOntology.Text, ShippedOntology.FileName, _database, GraphQLOptions.Default), new GraphQLHttpOptions());

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Documents_that_mean_nothing_are_answered(int seed)
    {
        var fuzz = new DocumentFuzz(seed);
        for (var i = 0; i < Rounds; i++)
        {
            await AnswersAsync(JsonSerializer.SerializeToUtf8Bytes(new { query = fuzz.Noise() }));
        }
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Documents_that_almost_mean_something_are_answered(int seed)
    {
        var fuzz = new DocumentFuzz(seed);
        for (var i = 0; i < Rounds; i++)
        {
            await AnswersAsync(JsonSerializer.SerializeToUtf8Bytes(new { query = fuzz.Mutant(), variables = new { id = "topic:x" } }));
        }
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public async Task Bodies_of_any_octets_are_answered(int seed)
    {
        var fuzz = new DocumentFuzz(seed);
        for (var i = 0; i < Rounds; i++)
        {
            await AnswersAsync(fuzz.Body());
        }
    }

    [Fact]
    public async Task Query_strings_of_any_characters_are_answered()
    {
        var fuzz = new DocumentFuzz(7);
        for (var i = 0; i < Rounds; i++)
        {
            var body = Encoding.UTF8.GetString(fuzz.Body());
            var request = new GraphQLHttpRequest { Method = "GET", QueryString = $"?query={Uri.EscapeDataString(fuzz.Mutant())}&variables={Uri.EscapeDataString(body)}&extensions={body}" };
            await AnswersAsync(request, body);
        }
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private Task AnswersAsync(byte[] body) => AnswersAsync(
        new GraphQLHttpRequest { Method = "POST", ContentType = "application/json", Accept = "application/graphql-response+json", Body = body },
        Encoding.UTF8.GetString(body));

    private async Task AnswersAsync(GraphQLHttpRequest request, string content)
    {
        using var answer = await _endpoint.ExecuteAsync(request, TestContext.Current.CancellationToken);
        answer.Status.Should().BeOneOf([200, 400, 405], content);
        answer.ErrorCodes.Should().NotContain("INTERNAL_ERROR", content);
        using var json = JsonDocument.Parse(answer.Body);
        (json.RootElement.TryGetProperty("data", out _) || answer.ErrorCodes.Count > 0).Should().BeTrue(content);
    }
}
