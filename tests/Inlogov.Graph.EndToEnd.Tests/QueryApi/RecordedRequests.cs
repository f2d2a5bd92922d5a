using System.Text.Json.Nodes;
using FluentAssertions;
using Inlogov.Graph.Testing;
using Xunit;

namespace Inlogov.Graph.EndToEnd.Tests.QueryApi;

/// <summary>Requests to Neo4j's Query API, with the answers of a real Neo4j 5.26: both it and the embedded database must give them.</summary>
public abstract class RecordedRequests
{
    private const string FileName = "query-api.md";

    public static IEnumerable<TheoryDataRow<string>> Cases => CaseFile.Read(FileName).Select(one => new TheoryDataRow<string>(one.Title));

    /// <summary>Whether the answers of this server are the ones to record.</summary>
    protected virtual bool IsReference => false;

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Requests_are_answered_as_recorded(string title)
    {
        var stop = TestContext.Current.CancellationToken;
        var client = await ClientAsync(stop);
        await ClearAsync(client, stop);

        List<string> answers = [];
        var text = new AnswerText();
        string? transaction = null;
        foreach (var request in RecordedRequest.ReadAll(CaseFile.Block(FileName, title, "http")))
        {
            using var message = request.ToMessage(transaction);
            using var response = await client.SendAsync(message, stop);
            transaction = await TransactionAsync(response, stop) ?? transaction;
            answers.Add(await text.WriteAsync(response, stop));
        }

        var answer = string.Join('\n', answers);
        if (CaseUpdate.IsOn)
        {
            if (IsReference)
            {
                CaseUpdate.Write("Inlogov.Graph.EndToEnd.Tests", FileName, title, "answer", answer);
            }

            return;
        }

        var blocks = CaseFile.Read(FileName).First(one => one.Title == title).Blocks;
        var expected = IsReference ? blocks["answer"] : blocks.GetValueOrDefault("ours", blocks["answer"]);
        answer.Split('\n').Should().Equal(expected.Split('\n'));
    }

    /// <summary>A client whose base address is the server's; whoever makes it disposes of it.</summary>
    protected abstract ValueTask<HttpClient> ClientAsync(CancellationToken cancellationToken);

    private static async Task ClearAsync(HttpClient client, CancellationToken stop)
    {
        using var clear = RecordedRequest.ReadAll("POST /\n{\"statement\": \"MATCH (n) DETACH DELETE n\"}").Single().ToMessage(null);
        using var cleared = await client.SendAsync(clear, stop);
        cleared.IsSuccessStatusCode.Should().BeTrue();
    }

    private static async Task<string?> TransactionAsync(HttpResponseMessage response, CancellationToken stop)
    {
        var body = await response.Content.ReadAsStringAsync(stop);
        return body.StartsWith('{') ? JsonNode.Parse(body)?["transaction"]?["id"]?.GetValue<string>() : null;
    }
}
