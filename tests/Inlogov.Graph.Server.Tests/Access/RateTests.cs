using System.Net;
using FluentAssertions;
using Inlogov.Graph.Server.Access;
using Inlogov.Graph.Server.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Inlogov.Graph.Server.Tests.Access;

public sealed class RateTests
{
    [Fact]
    public async Task A_client_that_asks_too_often_is_told_when_to_ask_again()
    {
        await using var server = await StartedServer.StartAsync(["--RateLimit:RequestsPerMinute=2"]);
        for (var i = 0; i < 2; i++)
        {
            using var good = await server.Client.PostAsync("graphql", Exchange.Typename);
            good.StatusCode.Should().Be(HttpStatusCode.OK);
        }

        using var refused = await server.Client.PostAsync("graphql", Exchange.Typename);
        using var health = await server.Client.AskAsync(HttpMethod.Get, "health/live");

        (await refused.CodeAsync()).Should().Be((HttpStatusCode.TooManyRequests, "TOO_MANY_REQUESTS"));
        refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds.Should().BeInRange(1, 60);
        health.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Each_key_is_counted_for_itself_and_guesses_are_counted_too()
    {
        await using var server = await StartedServer.StartAsync(
            ["--RateLimit:RequestsPerMinute=1", "--RateLimit:Burst=2", "--Auth:ApiKeys:0=first-key-of-enough-length", "--Auth:ApiKeys:1=second-key-of-enough-length"]);
        List<HttpStatusCode> statuses = [];
        foreach (var key in new[] { "first", "first", "first", "second", "guess", "guess", "guess" })
        {
            using var answer = await server.Client.PostAsync("graphql", Exchange.Typename, ("X-API-Key", $"{key}-key-of-enough-length"));
            statuses.Add(answer.StatusCode);
        }

        statuses.Select(status => (int)status).Should().Equal(200, 200, 429, 200, 401, 401, 429);
    }

    [Fact]
    public async Task More_operations_at_once_than_are_allowed_are_told_to_come_again()
    {
        await using var server = await StartedServer.StartAsync(["--GraphQL:ConcurrentMax=2"]);
        var rule = server.App.Services.GetRequiredService<AccessRule>();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var endless = """{"statement":"UNWIND range(1, 100000) AS x UNWIND range(1, 100000) AS y WITH x, y WHERE x = -y RETURN count(*)"}""";
        using var one = new StringContent(endless, null, "application/json");
        using var two = new StringContent(endless, null, "application/json");
        var address = new Uri("db/neo4j/query/v2", UriKind.Relative);
        Task[] running = [server.Client.PostAsync(address, one, stop.Token), server.Client.PostAsync(address, two, stop.Token)];
        await Eventually.IsAsync(() => rule.UnderWay == 2);

        using var refused = await server.Client.PostAsync("graphql", Exchange.Typename);
        (await refused.CodeAsync()).Should().Be((HttpStatusCode.ServiceUnavailable, "SERVER_BUSY"));
        refused.Headers.RetryAfter!.Delta.Should().Be(TimeSpan.FromSeconds(1));

        await stop.CancelAsync();
        await Task.WhenAll(running.Select(task => task.ContinueWith(_ => { }, TaskScheduler.Default)));
        await Eventually.IsAsync(() => rule.UnderWay == 0);
        using var answered = await server.Client.PostAsync("graphql", Exchange.Typename);
        answered.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_limit_of_operations_at_once_is_64()
    {
        await using var server = await StartedServer.StartAsync([]);
        server.App.Services.GetRequiredService<GraphHost>().ConcurrentMax.Should().Be(64);
    }
}
