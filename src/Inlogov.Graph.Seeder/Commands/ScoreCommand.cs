using System.CommandLine;
using Inlogov.Graph.Seeder.Rendering;
using Inlogov.Graph.Seeding.Scoring;

namespace Inlogov.Graph.Seeder.Commands;

/// <summary><c>score</c>: compares the facts with an annotation.</summary>
internal static class ScoreCommand
{
    private const string Description =
        "Compares the facts with an annotation (docs/extraction.md has its form): precision and recall by type, and each error with its place.";

    private static readonly string[] Examples =
    [
        "score --gold annotated.json",
        "score --gold annotated.json --format json > score.json",
    ];

    public static Command Create(Option<string> seed, Terminal terminal)
    {
        var gold = new Option<string>("--gold") { Description = "The annotation: a JSON array of articles.", HelpName = "FILE", Required = true };
        var format = new Option<string>("--format") { Description = "How the score is written: table or json.", HelpName = "FORMAT", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json");
        var command = new TaughtCommand("score", Description, Examples) { gold, format };
        command.SetAction(parsed =>
        {
            var report = Score.Run(parsed.GetRequiredValue(gold), parsed.GetRequiredValue(seed));
            if (parsed.GetRequiredValue(format) == "json")
            {
                terminal.Out.WriteLine(report.ToJson());
            }
            else
            {
                ScoreTable.Write(terminal.Output, report);
            }

            return ExitCodes.Done;
        });
        return command;
    }
}
