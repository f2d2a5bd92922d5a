using System.Net;
using FluentAssertions;
using Inlogov.Graph.Testing;
using Inlogov.Graph.Testing.Faults;
using Xunit;

namespace Inlogov.Graph.EndToEnd.Tests.Faults;

/// <summary>What clients see while the database under our server fails in every way there is: never a wrong answer, never none, and right ones again as soon as it runs.</summary>
public sealed class FaultsUnderLoadTests(MachineOnNeo4j machine) : IClassFixture<MachineOnNeo4j>
{
    private const int Callers = 6;
    private const int FaultsWanted = 200;

    private static readonly Fault[] Faults = Enum.GetValues<Fault>();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_fault_gives_a_wrong_answer_or_none()
    {
        await machine.StartAsync(Stop);
        await SpoilAnswersAsync();
        await KillTheServerAsync();
    }

    private async Task SpoilAnswersAsync()
    {
        // Every second request is spoilt; silence, which costs a whole time limit each, is rare.
        var isSpoiling = false;
        var drawn = 0;
        var (server, proxy) = machine.ServeThrough(_ =>
        {
            var draw = Interlocked.Increment(ref drawn);
            var fault = Faults[draw / 2 % Faults.Length];
            return !Volatile.Read(ref isSpoiling) || draw % 2 == 0 || (fault == Fault.Silence && draw % 7 != 0) ? Fault.None : fault;
        });
        var count = new FaultCount();
        await count.LearnAsync(server, Stop);

        Volatile.Write(ref isSpoiling, true);
        await count.AskWhileAsync(server, Callers, () => proxy.Injected < FaultsWanted, Stop);
        Volatile.Write(ref isSpoiling, false);
        var recovered = await count.AreAllRightAsync(server, Stop);

        Figures.Report(FormattableString.Invariant(
            $"Faults between server and Neo4j: {proxy.Injected} injected in {proxy.Exchanges} exchanges; right answers {count.Right}, clear errors {count.Errors}, wrong answers {count.Wrong.Count}; slowest {count.SlowestMs} ms"));
        count.Wrong.Should().BeEmpty();
        count.Errors.Should().BePositive("faults that cannot be repaired are told");
        count.Right.Should().BePositive();
        recovered.Should().BeTrue("nothing is wrong any more");
    }

    private async Task KillTheServerAsync()
    {
        var server = machine.Serve();
        var count = new FaultCount();
        await count.LearnAsync(server, Stop);
        var isOver = false;
        var asking = count.AskWhileAsync(server, Callers, () => !Volatile.Read(ref isOver), Stop);

        await machine.Neo4j.KillAsync(Stop);
        var readiness = await ReadinessAsync(server);
        var errorsWhileDown = await GrowsAsync(() => count.Errors);
        await machine.Neo4j.StartAsync(Stop);
        var rightAgain = await GrowsAsync(() => count.Right);
        Volatile.Write(ref isOver, true);
        await asking;
        var recovered = await count.AreAllRightAsync(server, Stop);

        Figures.Report(FormattableString.Invariant(
            $"Neo4j killed and started again under load: right answers {count.Right}, clear errors {count.Errors}, wrong answers {count.Wrong.Count}; slowest {count.SlowestMs} ms"));
        count.Wrong.Should().BeEmpty();
        readiness.Should().Be(HttpStatusCode.ServiceUnavailable);
        errorsWhileDown.Should().BeTrue();
        rightAgain.Should().BeTrue("our server was not restarted");
        recovered.Should().BeTrue();
        (await ReadinessAsync(server)).Should().Be(HttpStatusCode.OK);
    }

    private static async Task<HttpStatusCode> ReadinessAsync(RunningServer server)
    {
        var client = await server.StartAsync(Stop);
        using var response = await client.GetAsync(new Uri("health/ready", UriKind.Relative), Stop);
        return response.StatusCode;
    }

    private static async Task<bool> GrowsAsync(Func<long> figure)
    {
        var before = figure();
        for (var i = 0; i < 600 && figure() == before; i++)
        {
            await Task.Delay(50, Stop);
        }

        return figure() > before;
    }
}
