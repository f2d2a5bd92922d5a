using System.CommandLine;
using Inlogov.Graph.Seeder.Rendering;
using Inlogov.Graph.Seeding;
using Inlogov.Graph.Seeding.Facts;
using Spectre.Console;

namespace Inlogov.Graph.Seeder.Commands;

/// <summary><c>check</c>: tells whether the facts are sound.</summary>
internal static class CheckCommand
{
    private const string Description =
        "Tells whether the facts are sound: every file readable, every field right, every id unique and there, every decision of curation still of use. Names each problem with file and line.";

    private static readonly string[] Examples =
    [
        """check""",
        """check --seed ../my-facts""",
    ];

    public static Command Create(Option<string> seed, Terminal terminal)
    {
        var command = new TaughtCommand("check", Description, Examples);
        command.SetAction(parsed => Run(parsed.GetRequiredValue(seed), terminal));
        return command;
    }

    private static int Run(string folder, Terminal terminal)
    {
        var reading = SeedFolder.Read(folder);
        List<SeedProblem> problems = [.. reading.Problems, .. SeedFolder.CheckCuration(folder)];
        if (problems.Count > 0)
        {
            ProblemList.Write(terminal, problems);
            return ExitCodes.Failed;
        }

        var facts = reading.Facts;
        terminal.Output.WriteLine(FormattableString.Invariant(
            $"`{folder}` is sound: {facts.Articles.Count} articles, {facts.People.Count} people, {facts.Organisations.Count} organisations, {facts.Policies.Count} policies, {facts.Places.Count} places, {facts.Topics.Count} topics, {facts.Documents.Count} documents."));
        return ExitCodes.Done;
    }
}
