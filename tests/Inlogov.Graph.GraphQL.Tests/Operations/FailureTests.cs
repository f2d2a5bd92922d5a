using System.Text;
using System.Text.Json;
using FluentAssertions;
using Inlogov.Graph.Embedded;
using Inlogov.Graph.Port;
using Inlogov.Graph.Testing.Recording;
using Xunit;

namespace Inlogov.Graph.GraphQL.Tests.Operations;

/// <summary>What clients are told when the database fails, and what they are not.</summary>
public sealed class FailureTests
{
    private const string Secret = "the statement near `MATCH (secret)`";

    [Theory]
    [InlineData(GraphStatusCodes.DatabaseUnavailable, "DATABASE_UNAVAILABLE")]
    [InlineData(GraphStatusCodes.Unauthorized, "DATABASE_UNAVAILABLE")]
    [InlineData(GraphStatusCodes.ProcedureCallFailed, "SEARCH_UNAVAILABLE")]
    [InlineData(GraphStatusCodes.TransactionTimedOut, "TIMEOUT")]
    [InlineData(GraphStatusCodes.Terminated, "CANCELLED")]
    [InlineData(GraphStatusCodes.MemoryPoolOutOfMemory, "COST_EXCEEDED")]
    [InlineData(GraphStatusCodes.SyntaxError, "INTERNAL_ERROR")]
    public async Task A_failed_statement_nulls_its_root_field(string status, string code)
    {
        var (body, response) = await AskAsync("{ __typename articles { totalCount } topic(id: \"x\") { name } }", new GraphException(status, Secret));
        using var answer = JsonDocument.Parse(body);
        answer.RootElement.GetProperty("data").GetRawText().Should().Be("""{"__typename":"Query","articles":null,"topic":null}""");
        answer.RootElement.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("extensions").GetProperty("code").GetString())
            .Should().Equal(code, code);
        body.Should().NotContain("secret").And.NotContain("   at ");
        response.Outcome.Should().Be(GraphQLOutcome.Executed);
    }

    [Fact]
    public async Task An_unexpected_failure_has_a_correlation_id_by_which_the_log_knows_its_cause()
    {
        var cause = new InvalidOperationException(Secret);
        var (body, response) = await AskAsync("{ articles { totalCount } }", cause);
        using var answer = JsonDocument.Parse(body);
        var error = answer.RootElement.GetProperty("errors")[0];
        error.GetProperty("path")[0].GetString().Should().Be("articles");
        error.GetProperty("locations")[0].GetProperty("column").GetInt32().Should().Be(3);
        response.Failures.Should().ContainSingle(failure => failure.Cause == cause)
            .Which.CorrelationId.Should().Be(error.GetProperty("extensions").GetProperty("correlationId").GetString());
    }

    [Fact]
    public async Task A_plan_is_reported_beside_the_answer_and_validated_without_one()
    {
        const string Query = "{ topics(first: 2, where: { slug: { eq: \"audit\" } }) { nodes { name } } }";
        var (reported, _) = await AskAsync(Query, null, PlanReport.Report);
        reported.Should().Contain("\"plan\":[{\"field\":\"topics\",\"statement\":\"").And.Contain("\"parameters\":{\"p0\":\"audit\",\"p1\":3}").And.Contain("\"topics\":{\"nodes\":[]}");
        var (validated, _) = await AskAsync(Query, new InvalidOperationException("nothing may run"), PlanReport.Validate);
        validated.Should().StartWith("{\"data\":null,\"extensions\":{\"plan\":").And.NotContain("errors");
    }

    [Fact]
    public async Task A_caller_that_has_gone_away_gets_nothing()
    {
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();
        await using var embedded = new EmbeddedDatabase(new EmbeddedDatabaseOptions());
        var engine = GraphQLEngine.Create(CaseGraph.Invented.Sdl, CaseGraph.Invented.SdlName, embedded, GraphQLOptions.Default);
        var asking = async () => await engine.ExecuteAsync(new GraphQLRequest("{ articles { totalCount } }"), gone.Token);
        await asking.Should().ThrowAsync<OperationCanceledException>();
    }

    private static async Task<(string Body, GraphQLResponse Response)> AskAsync(string query, Exception? failure, PlanReport plan = PlanReport.Off)
    {
        await using var embedded = new EmbeddedDatabase(new EmbeddedDatabaseOptions());
        var database = new RecordingDatabase(embedded) { Failure = failure };
        var engine = GraphQLEngine.Create(CaseGraph.Invented.Sdl, CaseGraph.Invented.SdlName, database, GraphQLOptions.Default);
        var request = new GraphQLRequest(query) { Options = new GraphQLRequestOptions { Plan = plan } };
        using var response = await engine.ExecuteAsync(request, TestContext.Current.CancellationToken);
        return (Encoding.UTF8.GetString(response.Body.Span), response);
    }
}
