using System.Text;
using System.Text.Json;
using FluentAssertions;
using Inlogov.Graph.GraphQL.Http;
using Inlogov.Graph.GraphQL.Http.Stored;
using Xunit;

namespace Inlogov.Graph.GraphQL.Tests.Http;

/// <summary>Documents that are named instead of sent: persisted ones and trusted ones.</summary>
public sealed class StoredDocumentTests : IDisposable
{
    private const string Text = "{ __typename }";
    private const string Answer = """{"data":{"__typename":"Query"}}""";
    private static readonly string Hash = DocumentHash.Of(Text);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("trusted");

    [Fact]
    public async Task A_hash_that_was_never_sent_is_not_found_and_then_answers_once_its_document_came()
    {
        var endpoint = EndpointOf(new GraphQLHttpOptions());
        (await PostAsync(endpoint, Named(Hash))).Should().Be((400, "PERSISTED_QUERY_NOT_FOUND"));
        (await PostAsync(endpoint, Named(Hash, Text))).Should().Be((200, Answer));
        (await PostAsync(endpoint, Named(Hash))).Should().Be((200, Answer));
        (await PostAsync(endpoint, Named(Hash.ToUpperInvariant()))).Should().Be((200, Answer));
    }

    [Fact]
    public async Task A_hash_can_be_sent_with_get()
    {
        var endpoint = EndpointOf(new GraphQLHttpOptions());
        await PostAsync(endpoint, Named(Hash, Text));
        var extensions = Uri.EscapeDataString("{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + Hash + "\"}}");
        using var answer = await endpoint.ExecuteAsync(
            new GraphQLHttpRequest { Method = "GET", QueryString = "?extensions=" + extensions }, TestContext.Current.CancellationToken);
        Encoding.UTF8.GetString(answer.Body.Span).Should().Be(Answer);
    }

    [Fact]
    public async Task A_hash_of_another_text_is_refused_and_nothing_is_kept()
    {
        var endpoint = EndpointOf(new GraphQLHttpOptions());
        (await PostAsync(endpoint, Named(Hash, "{ graph { revision } }"))).Should().Be((400, "BAD_REQUEST"));
        (await PostAsync(endpoint, Named(Hash))).Should().Be((400, "PERSISTED_QUERY_NOT_FOUND"));
    }

    [Fact]
    public async Task A_document_that_is_not_valid_is_not_kept()
    {
        const string text = "{ nothing }";
        var endpoint = EndpointOf(new GraphQLHttpOptions());
        (await PostAsync(endpoint, Named(DocumentHash.Of(text), text))).Should().Be((400, "FIELDS_ON_CORRECT_TYPE"));
        (await PostAsync(endpoint, Named(DocumentHash.Of(text)))).Should().Be((400, "PERSISTED_QUERY_NOT_FOUND"));
    }

    [Theory]
    [InlineData("""{"persistedQuery":{"version":2,"sha256Hash":"ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38"}}""")]
    [InlineData("""{"persistedQuery":{"version":1,"sha256Hash":"short"}}""")]
    [InlineData("""{"persistedQuery":{"version":1}}""")]
    [InlineData("""{"persistedQuery":"ecf4"}""")]
    [InlineData("""{"persistedQuery":{"version":1e400,"sha256Hash":null}}""")]
    public async Task What_is_no_name_of_a_persisted_document_is_a_bad_request(string extensions)
    {
        var body = "{\"extensions\":" + extensions + "}";
        (await PostAsync(EndpointOf(new GraphQLHttpOptions()), body)).Should().Be((400, "BAD_REQUEST"));
    }

    [Fact]
    public async Task Persisted_documents_can_be_switched_off()
    {
        var endpoint = EndpointOf(new GraphQLHttpOptions { PersistedQueries = false });
        (await PostAsync(endpoint, Named(Hash, Text))).Should().Be((200, Answer));
        (await PostAsync(endpoint, Named(Hash))).Should().Be((400, "PERSISTED_QUERY_NOT_FOUND"));
    }

    [Fact]
    public void What_is_kept_is_bounded_by_bytes_and_what_is_used_stays()
    {
        var kept = new PersistedDocuments(bytesMax: 100_000);
        kept.Add("used", Text);
        for (var i = 0; i < 10_000; i++)
        {
            kept.Add($"hash {i}", new string('x', 500));
            kept.Find("used").Should().Be(Text);
        }

        kept.Count.Should().BeLessThan(100_000 / 1_000);
        kept.Find("hash 0").Should().BeNull();
    }

    [Fact]
    public async Task Trusted_documents_are_found_by_file_name_by_hash_and_by_their_id_in_manifests()
    {
        Write("types.graphql", Text);
        Write("relay.json", "{\"abc\": \"query R { __typename }\"}");
        Write("apollo.json", """{"format":"apollo-persisted-query-manifest","version":1,"operations":[{"id":"xyz","name":"A","type":"query","body":"query A { __typename }"}]}""");
        var endpoint = EndpointOf(new GraphQLHttpOptions { TrustedFolder = _folder.FullName, OnlyTrusted = true });

        foreach (var id in new[] { "types", Hash, "sha256:" + Hash, "abc", "xyz" })
        {
            (await PostAsync(endpoint, JsonSerializer.Serialize(new { documentId = id }))).Should().Be((200, Answer), id);
        }

        (await PostAsync(endpoint, Named(Hash))).Should().Be((200, Answer));
        (await PostAsync(endpoint, JsonSerializer.Serialize(new { query = Text }))).Should().Be((200, Answer), "its exact text is trusted too");
    }

    [Fact]
    public async Task Where_only_trusted_documents_are_answered_others_are_refused_with_their_code()
    {
        Write("types.graphql", Text);
        var endpoint = EndpointOf(new GraphQLHttpOptions { TrustedFolder = _folder.FullName, OnlyTrusted = true });
        const string other = "{ a: __typename }";
        (await PostAsync(endpoint, JsonSerializer.Serialize(new { query = other }))).Should().Be((400, "TRUSTED_DOCUMENTS_ONLY"));
        (await PostAsync(endpoint, Named(DocumentHash.Of(other), other))).Should().Be((400, "TRUSTED_DOCUMENTS_ONLY"));
        (await PostAsync(endpoint, JsonSerializer.Serialize(new { documentId = "nothing" }))).Should().Be((400, "TRUSTED_DOCUMENTS_ONLY"));
    }

    [Theory]
    [InlineData("a.json", "[]")]
    [InlineData("a.json", "{\"operations\":[{}]}")]
    [InlineData("a.json", "not json")]
    [InlineData("same.json", "{\"types\": \"{ other }\"}")]
    public void A_folder_with_a_fault_is_refused_with_the_file(string name, string text)
    {
        Write("types.graphql", Text);
        Write(name, text);
        var read = () => TrustedDocuments.Read(_folder.FullName);
        read.Should().Throw<InvalidDataException>().Which.Message.Should().Contain(_folder.FullName);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static GraphQLHttp EndpointOf(GraphQLHttpOptions options) =>
        new(GraphQLEngine.Create(ShippedOntology.Text, ShippedOntology.FileName, new UnusedDatabase(), GraphQLOptions.Default), options);

    private static string Named(string hash, string? query = null) =>
        JsonSerializer.Serialize(new { query, extensions = new { persistedQuery = new { version = 1, sha256Hash = hash } } });

    private static async Task<(int Status, string AnswerOrCode)> PostAsync(GraphQLHttp endpoint, string body)
    {
        using var answer = await endpoint.ExecuteAsync(
            new GraphQLHttpRequest
            {
                Method = "POST",
                ContentType = "application/json",
                Accept = "application/graphql-response+json",
                Body = Encoding.UTF8.GetBytes(body),
            },
            TestContext.Current.CancellationToken);
        return (answer.Status, answer.ErrorCodes.Count > 0 ? answer.ErrorCodes[0] : Encoding.UTF8.GetString(answer.Body.Span));
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder.FullName, name), text);
}
