using System.CommandLine;
using Inlogov.Graph.Embedded;
using Inlogov.Graph.Neo4j;
using Inlogov.Graph.Port;
using Inlogov.Graph.Seeder.Rendering;
using Inlogov.Graph.Seeding;
using Inlogov.Graph.Seeding.Loading;

namespace Inlogov.Graph.Seeder.Commands;

/// <summary><c>query</c>: asks a graph in Cypher and writes the answer.</summary>
internal static class QueryCommand
{
    private const string Description =
        "Asks the graph in Cypher and writes the answer. It only reads. Without --server and --neo4j it asks a graph in memory, made from the facts.";

    private static readonly string[] Examples =
    [
        """
        query "MATCH (p:Author)-[:WROTE]->(a) RETURN p.name AS author, count(a) AS articles ORDER BY articles DESC"
        """,
        """query "MATCH (o:Organisation) RETURN o.name, o.kind ORDER BY o.name" --format csv > organisations.csv""",
        """query "MATCH (n) RETURN count(n)" --server http://localhost:5080 --format json""",
    ];

    public static Command Create(Option<string> seed, Settings settings, Terminal terminal)
    {
        var statement = new Argument<string>("statement") { Description = "One Cypher statement." };
        var server = new Option<string?>("--server") { Description = "Ask a running server of this graph.", HelpName = "URL" };
        var neo4j = new Option<string?>("--neo4j") { Description = "Ask a Neo4j.", HelpName = "URI" };
        var format = new Option<string>("--format") { Description = "How the answer is written: table, json or csv.", HelpName = "FORMAT", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json", "csv");
        var command = new TaughtCommand("query", Description, Examples) { statement, server, neo4j, format };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var source = new QuerySource(parsed.GetRequiredValue(seed), parsed.GetValue(server), parsed.GetValue(neo4j), settings);
            await using var database = await source.OpenAsync(terminal, cancellationToken);
            if (database is null)
            {
                return ExitCodes.Failed;
            }

            await AskAsync(database, parsed.GetRequiredValue(statement), RowOutput.Of(parsed.GetRequiredValue(format), terminal), terminal, cancellationToken);
            return ExitCodes.Done;
        });
        return command;
    }

    private static async Task AskAsync(
        IGraphDatabase database, string text, IRowOutput output, Terminal terminal, CancellationToken cancellationToken)
    {
        await using var session = database.OpenSession(SessionOptions.Reading);
        await using var result = await session.RunAsync(new GraphStatement(text) { Format = RowFormat.Json }, cancellationToken);
        output.Begin(result.Columns);
        while (await result.FetchAsync(cancellationToken))
        {
            for (var row = 0; row < result.Batch.Count; row++)
            {
                output.Add(result.Batch.Json(row));
            }
        }

        output.End();
        foreach (var notification in (await result.ConsumeAsync(cancellationToken)).Notifications)
        {
            terminal.Warn(notification.Description);
        }
    }

    /// <summary>Which graph is asked.</summary>
    private sealed record QuerySource(string Folder, string? Server, string? Neo4j, Settings Settings)
    {
        public async ValueTask<IGraphDatabase?> OpenAsync(Terminal terminal, CancellationToken cancellationToken)
        {
            if (Server is not null && Neo4j is not null)
            {
                throw new UsageException("Both `--server` and `--neo4j` are given; keep one of them.");
            }

            if (Server is not null)
            {
                return new Neo4jDatabase(new Neo4jOptions { Uri = Server });
            }

            if (Neo4j is null)
            {
                return await SeedAsync(terminal, cancellationToken);
            }

            var database = new Neo4jDatabase(Settings.At(Neo4j));
            await database.VerifyAsync(cancellationToken);
            return database;
        }

        private async ValueTask<IGraphDatabase?> SeedAsync(Terminal terminal, CancellationToken cancellationToken)
        {
            var reading = SeedFolder.Read(Folder);
            if (!reading.IsSound)
            {
                ProblemList.Write(terminal, reading.Problems);
                return null;
            }

            var database = new EmbeddedDatabase(new EmbeddedDatabaseOptions());
            await GraphLoader.LoadAsync(database, reading, DocumentTexts.None, null, cancellationToken);
            return database;
        }
    }
}
