using System.Globalization;
using CsCheck;
using FluentAssertions;
using Inlogov.Graph.Cypher;
using Inlogov.Graph.Cypher.Printing;
using Inlogov.Graph.Embedded.Tests.Corpus;
using Inlogov.Graph.Port;
using Inlogov.Graph.Testing;
using Inlogov.Graph.Values;
using Xunit;

namespace Inlogov.Graph.Embedded.Tests.Fuzzing;

/// <summary>
/// A statement of any content is answered or refused: it neither ends the process nor makes the engine fail. Each test looks at the same statements every time;
/// <c>INLOGOV_FUZZ_SECONDS</c> lets it look at others for so long.
/// </summary>
public sealed class FuzzTests
{
    private static readonly string[] Cases = ["reading.md", "projections.md", "subqueries.md", "paths.md", "writing.md", "expressions.md", "functions.md", "temporal.md", "aggregations.md"];

    private static int Seconds => int.TryParse(Environment.GetEnvironmentVariable("INLOGOV_FUZZ_SECONDS"), CultureInfo.InvariantCulture, out var seconds) ? seconds : 0;

    [Fact]
    public void A_printed_tree_parses_to_an_equal_tree() => Try(
        4000,
        seed =>
        {
            var tree = new RandomStatements(seed).Next();
            var printed = CypherPrinter.Print(tree);
            var again = CypherParser.Parse(printed);
            again.Success.Should().BeTrue("{0}: {1}", printed, again.Success ? string.Empty : again.Diagnostics[0].Message);
            again.Statement!.Equals(tree).Should().BeTrue(printed);
        });

    [Fact]
    public void A_random_statement_is_answered_or_refused() =>
        Try(1500, seed => RunOrRefuse(CypherPrinter.Print(new RandomStatements(seed).Next())));

    [Fact]
    public void A_mutant_of_a_real_statement_is_answered_or_refused()
    {
        var statements = Statements();
        Try(1500, seed => RunOrRefuse(Mutations.Of(statements, new Random(seed))));
    }

    private static void Try(int count, Action<int> look)
    {
        if (Seconds > 0)
        {
            Gen.Int.Sample(look, time: Seconds, threads: 1);
            return;
        }

        for (var seed = 0; seed < count; seed++)
        {
            look(seed);
        }
    }

    private static List<string> Statements()
    {
        var shared = Path.Combine(Workplace.Root, "..", "shared", "cypher-tck");
        var own = Cases.SelectMany(CaseFile.Read).Select(one => one.Blocks.GetValueOrDefault("cypher")).OfType<string>();
        var corpus = Directory.Exists(shared)
            ? Directory.EnumerateFiles(shared, "*.jsonl").SelectMany(CorpusCase.ReadAll).Select(one => one.Query)
            : [];
        return [.. own, .. corpus];
    }

    private static void RunOrRefuse(string text)
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var database = new EmbeddedDatabase(new EmbeddedDatabaseOptions());
        Run(database, new GraphStatement("CREATE (n:A {x: 1, a: 'b'})-[:R {y: 2}]->(:B {z: [1, 2]})-[:R]->(n), (n)-[:S]->(:A:B)"), stop.Token);
        var statement = new GraphStatement(text, GraphMap.Of(("p", GraphValue.ListOf(1, 2))))
        {
            Limits = new StatementLimits(TimeSpan.FromSeconds(1), MemoryBytesMax: 20_000_000, RowsMax: 10_000),
        };
        try
        {
            Run(database, statement, stop.Token);
        }
        catch (GraphException refused)
        {
            refused.Code.Should().NotBe(GraphStatusCodes.UnknownError, "{0}\n{1}", text, refused.InnerException);
        }
    }

    private static void Run(EmbeddedDatabase database, GraphStatement statement, CancellationToken cancellationToken) =>
        database.QueryAsync(statement, SessionOptions.Writing, cancellationToken).AsTask().GetAwaiter().GetResult();
}
