using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace Inlogov.Graph.Server.Tests.Hosting;

public sealed partial class ShutdownTests
{
    // Long enough to be under way when the signal comes, on machines quick and slow.
    private const string Slow = """{"statement":"UNWIND range(1, 6000000) AS x RETURN count(x) AS n"}""";

    [Fact]
    public async Task Told_to_stop_it_lets_requests_under_way_end_and_ends_orderly()
    {
        using var server = ServerProcess.Start(["--urls=http://127.0.0.1:0"]);
        var banner = await server.SaysAsync("Ctrl+C stops the server.", TestContext.Current.CancellationToken);
        using var client = new HttpClient { BaseAddress = new Uri(AddressPattern().Match(banner).Value) };
        using var warm = await client.PostAsync("db/neo4j/query/v2", """{"statement":"RETURN 1"}""");
        var slow = client.PostAsync("db/neo4j/query/v2", Slow);
        await Task.Delay(TimeSpan.FromMilliseconds(100), TestContext.Current.CancellationToken);

        using var kill = Process.Start("kill", ["-TERM", server.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        using var answer = await slow;

        answer.StatusCode.Should().Be(HttpStatusCode.Accepted);
        (await answer.JsonAsync())["data"]!["values"]![0]![0]!.GetValue<int>().Should().Be(6_000_000);
        (await server.EndAsync(TestContext.Current.CancellationToken)).Should().Be(0);
        server.Errors.Trim().Should().BeEmpty();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex AddressPattern();
}
