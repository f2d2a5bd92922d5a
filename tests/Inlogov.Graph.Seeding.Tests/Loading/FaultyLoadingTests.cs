using FluentAssertions;
using Inlogov.Graph.Neo4j;
using Inlogov.Graph.Port;
using Inlogov.Graph.Seeding.Facts;
using Inlogov.Graph.Seeding.Loading;
using Inlogov.Graph.Testing;
using Inlogov.Graph.Testing.Faults;
using Inlogov.Graph.Testing.Neo4j;
using Xunit;

namespace Inlogov.Graph.Seeding.Tests.Loading;

/// <summary>Seeding a real Neo4j while connections break: whatever is cut, running it again finishes it, and nothing is there twice.</summary>
public sealed class FaultyLoadingTests(Neo4jLease lease) : IClassFixture<Neo4jLease>
{
    private const int TriesMax = 60;

    private static readonly Fault[] Faults = [Fault.CutBeforeRunning, Fault.CutAfterRunning, Fault.HalfAnswer, Fault.Deadlock, Fault.GatewayError, Fault.Garbage, Fault.Reset];

    private static readonly string[] ContentStatements =
    [
        "MATCH (n:InlogovEntity) WHERE NOT n:InlogovGraph RETURN n.id AS line ORDER BY line",
        "MATCH (s:InlogovEntity)-[r]->(t:InlogovEntity) RETURN s.id + ' ' + type(r) + ' ' + t.id AS line ORDER BY line",
    ];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(100_000)]
    [InlineData(10)]
    public async Task A_cut_seeding_is_finished_by_running_it_again(int atomicChangesMax)
    {
        var database = await lease.OpenEmptyAsync(Stop, keepsSchema: true);
        await using var clean = new Embedded.EmbeddedDatabase(new Embedded.EmbeddedDatabaseOptions());
        var expected = await LoadAsync(clean, TinySeed.Facts, atomicChangesMax);
        var options = await lease.OptionsAsync(Stop);

        // Often at first, then ever more rarely, so that there is an end.
        var (drawn, next, injected) = (0, 5, 0);
        await using var proxy = new FaultProxy(options.Uri, _ =>
        {
            if (++drawn < next)
            {
                return Fault.None;
            }

            next += 5 + (3 * injected);
            return Faults[injected++ % Faults.Length];
        });
        await using var faulty = new Neo4jDatabase(new Neo4jOptions { Uri = proxy.Uri, User = options.User, Password = options.Password });

        var runs = 0;
        for (var isDone = false; !isDone && runs < TriesMax; runs++)
        {
            isDone = await Record.ExceptionAsync(async () => await LoadAsync(faulty, TinySeed.Facts, atomicChangesMax)) is null;
        }

        Figures.Report(FormattableString.Invariant($"Seeding through a failing connection: {proxy.Injected} faults injected, finished by run {runs}"));
        runs.Should().BeLessThan(TriesMax);
        proxy.Injected.Should().BeGreaterThan(3);
        (await ContentAsync(database)).Should().Equal(await ContentAsync(clean));
        var again = await LoadAsync(database, TinySeed.Facts, atomicChangesMax);
        again.HasChanges.Should().BeFalse();
        again.SeedHash.Should().Be(expected.SeedHash);
    }

    [Fact]
    public async Task A_seeding_that_meets_a_passing_failure_ends_well_by_itself()
    {
        var database = await lease.OpenEmptyAsync(Stop, keepsSchema: true);
        var options = await lease.OptionsAsync(Stop);
        var commits = 0;
        await using var proxy = new FaultProxy(
            options.Uri, what => what.EndsWith("/commit", StringComparison.Ordinal) && Interlocked.Increment(ref commits) == 1 ? Fault.CutAfterRunning : Fault.None);
        await using var faulty = new Neo4jDatabase(new Neo4jOptions { Uri = proxy.Uri, User = options.User, Password = options.Password });

        var report = await LoadAsync(faulty, TinySeed.Facts, 100_000);

        report.HasChanges.Should().BeTrue("the report is of the whole seeding, although its first commit was answered by nobody");
        report.Revision.Should().Be(1);
        (await LoadAsync(database, TinySeed.Facts, 100_000)).HasChanges.Should().BeFalse();
    }

    private static ValueTask<SeedReport> LoadAsync(IGraphDatabase database, SeedFacts facts, int atomicChangesMax) =>
        new SeedRun(database, TinySeed.Reading(facts, "tiny"), DocumentTexts.None, null, atomicChangesMax).RunAsync(Stop);

    private static async Task<IReadOnlyList<string>> ContentAsync(IGraphDatabase database)
    {
        List<string> content = [];
        foreach (var statement in ContentStatements)
        {
            var table = await database.QueryAsync(new GraphStatement(statement), SessionOptions.Reading, Stop);
            content.AddRange(table.Rows.Select(row => row[0].AsString()));
        }

        return content;
    }
}
