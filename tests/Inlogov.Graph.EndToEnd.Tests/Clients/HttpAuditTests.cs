using FluentAssertions;
using Xunit;

namespace Inlogov.Graph.EndToEnd.Tests.Clients;

/// <summary>The audits of GraphQL over HTTP that npm's graphql-http 1.23.1 has, against the real server.</summary>
public sealed class HttpAuditTests(EmbeddedServer server, NodeProject node) : IClassFixture<EmbeddedServer>
{
    [Fact]
    public async Task All_61_audits_pass()
    {
        var client = await server.StartAsync(TestContext.Current.CancellationToken);
        var audits = (await node.RunAsync("audits.mjs", new Uri(client.BaseAddress!, "graphql"), TestContext.Current.CancellationToken)).AsArray();

        audits.Should().HaveCount(61);
        audits.Where(audit => audit!["status"]!.GetValue<string>() != "ok").Select(audit => audit!.ToJsonString()).Should().BeEmpty();
    }
}
