using FluentAssertions;
using Inlogov.Graph.Embedded;
using Inlogov.Graph.Port;
using Inlogov.Graph.Seeding.Facts;
using Inlogov.Graph.Seeding.Loading;
using Inlogov.Graph.Testing;
using Inlogov.Graph.Testing.Differences;
using Inlogov.Graph.Testing.Neo4j;
using Inlogov.Graph.Testing.Recording;
using Xunit;

namespace Inlogov.Graph.Seeding.Tests.Loading;

/// <summary>Every statement that seeding sends, run one after another on both databases: equal rows and equal counters.</summary>
public sealed class LoadingDifferenceTests(Neo4jLease lease) : IClassFixture<Neo4jLease>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Both_databases_are_seeded_alike()
    {
        var neo4j = await lease.OpenEmptyAsync(Stop);
        await using var embedded = new EmbeddedDatabase(new EmbeddedDatabaseOptions());
        var statements = await StatementsAsync();

        List<string> differences = [];
        foreach (var statement in statements)
        {
            if (await DatabaseDifference.OfAsync(embedded, neo4j, statement, SessionOptions.Writing, Stop) is { } difference)
            {
                differences.Add(difference);
            }
        }

        Figures.Report(FormattableString.Invariant($"Statements of seeding on both databases: {statements.Count} run, {differences.Count} differ"));
        differences.Should().BeEmpty();
        statements.Should().HaveCountGreaterThan(50);
    }

    /// <summary>What creating, changing nothing, changing, removing some and removing everything sends.</summary>
    private static async Task<IReadOnlyList<GraphStatement>> StatementsAsync()
    {
        await using var database = new EmbeddedDatabase(new EmbeddedDatabaseOptions());
        var recording = new RecordingDatabase(database);
        var tiny = TinySeed.Facts;
        SeedFacts[] states =
        [
            tiny,
            tiny,
            tiny.WithArticle("bins", article => article with { Title = "Bins, again", Organisations = [] }),
            tiny with { Articles = [tiny.Articles[0] with { Authors = [], Affiliations = [] }] },
            SeedFacts.Empty,
        ];
        foreach (var (facts, i) in states.Select((facts, i) => (facts, i)))
        {
            var hash = FormattableString.Invariant($"state {i}");
            await new SeedRun(recording, TinySeed.Reading(facts, hash), DocumentTexts.None, null).RunAsync(Stop);
        }

        return [.. recording.Statements.Select(one => one.Statement)];
    }
}
