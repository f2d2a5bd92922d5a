using System.Text;
using System.Text.Json;
using FluentAssertions;
using Inlogov.Graph.GraphQL.Http;
using Xunit;

namespace Inlogov.Graph.GraphQL.Tests.Http;

public sealed class GraphQLHttpTests
{
    private const string Json = "application/json";
    private const string Response = "application/graphql-response+json";

    private static readonly GraphQLHttp Endpoint = new(
        GraphQLEngine.Create(ShippedOntology.Text, ShippedOntology.FileName, new UnusedDatabase(), new GraphQLOptions { BodyBytesMax = 10_000 }),
        new GraphQLHttpOptions());

    [Theory]
    [InlineData(null, Json)]
    [InlineData("*/*", Json)]
    [InlineData("application/*", Json)]
    [InlineData(Json, Json)]
    [InlineData(Response, Response)]
    [InlineData("application/graphql-response+json, application/json;q=0.9", Response)]
    [InlineData("application/graphql-response+json;q=0.5, application/json", Json)]
    [InlineData("application/json, multipart/mixed, application/graphql-response+json", Json)]
    [InlineData("application/graphql-response+json; charset=utf-8", Response)]
    public async Task The_answer_is_of_the_type_that_is_preferred(string? accept, string expected)
    {
        using var answer = await PostAsync("""{"query":"{ __typename }"}""", accept);
        answer.Status.Should().Be(200);
        answer.ContentType.Should().Be(expected + "; charset=utf-8");
        Encoding.UTF8.GetString(answer.Body.Span).Should().Be("""{"data":{"__typename":"Query"}}""");
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/json;q=0")]
    [InlineData("application/json; charset=iso-8859-1")]
    public async Task An_answer_that_is_not_accepted_is_406(string accept)
    {
        using var answer = await PostAsync("""{"query":"{ __typename }"}""", accept);
        answer.Status.Should().Be(406);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{ not json")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"qeury":"{ __typename }"}""")]
    [InlineData("""{"query":{}}""")]
    [InlineData("""{"query":0}""")]
    [InlineData("""{"query":"{ __typename }","operationName":false}""")]
    [InlineData("""{"query":"{ __typename }","variables":0}""")]
    [InlineData("""{"query":"{ __typename }","variables":[]}""")]
    [InlineData("""{"query":"{ __typename }","variables":"{}"}""")]
    [InlineData("""{"query":"{ __typename }","extensions":"x"}""")]
    [InlineData("""{"query":"{ \uD83D }"}""")]
    public async Task A_malformed_request_is_400_whatever_is_accepted(string body)
    {
        foreach (var accept in new[] { Json, Response })
        {
            using var answer = await PostAsync(body, accept);
            answer.Status.Should().Be(400);
            var root = JsonDocument.Parse(answer.Body).RootElement;
            root.TryGetProperty("data", out _).Should().BeFalse();
            root.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString().Should().Be("BAD_REQUEST");
        }
    }

    [Theory]
    [InlineData("""{"query":"{"}""", "SYNTAX_ERROR")]
    [InlineData("""{"query":"{ 8f31403dfe404bccbb0e835f2629c6a7 }"}""", "SYNTAX_ERROR")]
    [InlineData("""{"query":"{ nothing }"}""", "FIELDS_ON_CORRECT_TYPE")]
    [InlineData("""{"query":"query ($id: ID!) { article(id: $id) { title } }"}""", "INVALID_VALUE")]
    [InlineData("""{"query":"query A { __typename } query B { __typename }"}""", "NO_OPERATION_NAME")]
    [InlineData("""{"query":"{ __typename }","operationName":"Z"}""", "INVALID_OPERATION_NAME")]
    public async Task An_operation_that_cannot_begin_is_400_only_for_the_newer_type(string body, string code)
    {
        using var newer = await PostAsync(body, Response);
        using var older = await PostAsync(body, Json);
        newer.Status.Should().Be(400);
        older.Status.Should().Be(200);
        newer.ErrorCodes.Should().Equal(code);
        JsonDocument.Parse(newer.Body).RootElement.TryGetProperty("data", out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("""{"query":"{ __typename }","variables":null,"operationName":null,"extensions":null}""")]
    [InlineData("""{"query":"query Q { __typename }","operationName":"Q","extensions":{"any":{}}}""")]
    [InlineData("""{"query":"query Type($name: String!) { __type(name: $name) { name } }","variables":{"name":"sometype"}}""")]
    [InlineData("""{"query":"{ __type(name: \"Run🏃Swim🏊\") { name } }"}""")]
    public async Task A_well_formed_request_is_answered(string body)
    {
        using var answer = await PostAsync(body, Response);
        answer.Status.Should().Be(200, Encoding.UTF8.GetString(answer.Body.Span));
        JsonDocument.Parse(answer.Body).RootElement.TryGetProperty("errors", out _).Should().BeFalse();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text/plain;charset=UTF-8")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=utf-16")]
    public async Task A_body_that_is_not_declared_as_json_is_415(string? contentType)
    {
        using var answer = await PostAsync("""{"query":"{ __typename }"}""", Json, contentType);
        answer.Status.Should().Be(415);
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_413()
    {
        using var answer = await PostAsync(new string(' ', 10_001), Json);
        answer.Status.Should().Be(413);
        answer.ErrorCodes.Should().Equal("BODY_TOO_LARGE");
    }

    [Fact]
    public async Task Queries_can_be_sent_with_get()
    {
        using var answer = await GetAsync("?query=query%20T(%24n%3AString!)%7B__type(name%3A%24n)%7Bname%7D%7D&variables=%7B%22n%22%3A%22Article%22%7D&operationName=T");
        answer.Status.Should().Be(200);
        Encoding.UTF8.GetString(answer.Body.Span).Should().Be("""{"data":{"__type":{"name":"Article"}}}""");
    }

    [Fact]
    public async Task Only_queries_can_be_sent_with_get()
    {
        using var answer = await GetAsync("?query=mutation+%7B__typename%7D");
        answer.Status.Should().Be(405);
        answer.Allow.Should().Be("POST");
    }

    [Fact]
    public async Task Other_methods_are_405()
    {
        using var answer = await Endpoint.ExecuteAsync(new GraphQLHttpRequest { Method = "PUT" }, TestContext.Current.CancellationToken);
        answer.Status.Should().Be(405);
        answer.Allow.Should().Be("GET, POST");
    }

    [Fact]
    public async Task The_standard_introspection_query_passes_with_the_default_limits()
    {
        var query = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Cases", "introspection.graphql"), TestContext.Current.CancellationToken);
        using var answer = await PostAsync(JsonSerializer.Serialize(new { query }), Response);
        answer.Status.Should().Be(200);
        var schema = JsonDocument.Parse(answer.Body).RootElement.GetProperty("data").GetProperty("__schema");
        schema.GetProperty("types").EnumerateArray().First(type => type.GetProperty("name").GetString() == "Date")
            .GetProperty("specifiedByURL").GetString().Should().StartWith("https://");
        schema.GetProperty("types").EnumerateArray().Select(type => type.GetProperty("name").GetString()).Should().OnlyHaveUniqueItems();
    }

    private static async Task<GraphQLHttpResponse> PostAsync(string body, string? accept, string? contentType = Json) => await Endpoint.ExecuteAsync(
        new GraphQLHttpRequest { Method = "POST", ContentType = contentType, Accept = accept, Body = Encoding.UTF8.GetBytes(body) },
        TestContext.Current.CancellationToken);

    private static async Task<GraphQLHttpResponse> GetAsync(string queryString) => await Endpoint.ExecuteAsync(
        new GraphQLHttpRequest { Method = "GET", QueryString = queryString, Accept = Response },
        TestContext.Current.CancellationToken);
}
