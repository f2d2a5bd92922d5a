using System.CommandLine;
using System.Diagnostics;
using Inlogov.Graph.Neo4j;
using Inlogov.Graph.Seeder.Rendering;
using Inlogov.Graph.Seeding;
using Inlogov.Graph.Seeding.Loading;

namespace Inlogov.Graph.Seeder.Commands;

/// <summary><c>seed</c>: brings a Neo4j to what the facts say.</summary>
internal static class SeedCommand
{
    private const string Description =
        "Brings a Neo4j to what the facts say: creates, changes and removes what is the facts' own, in one transaction, and touches nothing else. Seeding twice changes nothing.";

    private static readonly string[] Examples =
    [
        """seed --neo4j http://localhost:7474 --Neo4j:Password=...""",
        """seed --neo4j neo4j+s://0123abcd.databases.neo4j.io --documents ../documents""",
    ];

    public static Command Create(Option<string> seed, Settings settings, Terminal terminal)
    {
        var neo4j = new Option<string?>("--neo4j") { Description = "Neo4j's HTTP address; else the setting Neo4j:Uri.", HelpName = "URI" };
        var documents = new Option<string?>("--documents")
        {
            Description = "Your own copies of the documents, matched by SHA-256: their text goes into the graph, so that quotations can be shown.",
            HelpName = "DIR",
        };
        var command = new TaughtCommand("seed", Description, Examples) { neo4j, documents };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetRequiredValue(seed), settings.At(parsed.GetValue(neo4j)), parsed.GetValue(documents), terminal, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        string folder, Neo4jOptions options, string? documents, Terminal terminal, CancellationToken cancellationToken)
    {
        if (options.Uri.Length == 0)
        {
            throw new UsageException("Say which Neo4j to seed: `--neo4j http://localhost:7474`.");
        }

        await using var database = new Neo4jDatabase(options);
        var reading = SeedFolder.Read(folder);
        if (!reading.IsSound)
        {
            ProblemList.Write(terminal, reading.Problems);
            return ExitCodes.Failed;
        }

        var started = Stopwatch.GetTimestamp();
        var texts = documents is null ? DocumentTexts.None : DocumentTexts.Read(documents, reading.Facts.Documents);
        if (documents is not null && texts.Count < reading.Facts.Documents.Count)
        {
            terminal.Warn(FormattableString.Invariant($"`{documents}` holds {texts.Count} of the {reading.Facts.Documents.Count} documents from which the facts were read."));
        }

        await database.VerifyAsync(cancellationToken);
        var report = await SeedProgressDisplay.ShowAsync(
            terminal, TimeProvider.System, progress => GraphLoader.LoadAsync(database, reading, texts, progress, cancellationToken).AsTask());
        SeedReportTable.Write(terminal, report, database.Name, Stopwatch.GetElapsedTime(started));
        return ExitCodes.Done;
    }
}
