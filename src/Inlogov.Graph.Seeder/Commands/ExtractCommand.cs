using System.CommandLine;
using Inlogov.Graph.Seeder.Rendering;
using Inlogov.Graph.Seeding;
using Inlogov.Graph.Seeding.Facts;
using Spectre.Console;

namespace Inlogov.Graph.Seeder.Commands;

/// <summary><c>extract</c>: makes facts of documents.</summary>
internal static class ExtractCommand
{
    private const string Description =
        "Reads articles in text dumps of blog pages and writes what they say as facts: one file an article, and the registry of what they name. Facts of other articles stay.";

    private static readonly string[] Examples =
    [
        "extract ../documents",
        "extract page-7.txt page-8.txt --seed ../my-facts",
    ];

    /// <summary>What a person should know, and what stops nothing.</summary>
    private static readonly string[] Warnings = ["STALE_DECISION", "UNKNOWN_ARTICLE", "DECISION_GONE", "SLUG_TAKEN"];

    /// <summary>What the folder of a first extraction has not got yet.</summary>
    private static readonly string[] NotThereYet = ["SEED_FOLDER_MISSING", "FILE_MISSING"];

    public static Command Create(Option<string> seed, Terminal terminal)
    {
        var documents = new Argument<string[]>("documents") { Description = "Documents, or folders of documents.", Arity = ArgumentArity.OneOrMore };
        var command = new TaughtCommand("extract", Description, Examples) { documents };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(parsed.GetRequiredValue(documents), parsed.GetRequiredValue(seed), terminal, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string[] documents, string folder, Terminal terminal, CancellationToken cancellationToken)
    {
        // Facts that cannot be read would be lost when the folder is written again.
        List<SeedProblem> broken = [.. SeedFolder.Read(folder).Problems.Where(problem => !NotThereYet.Contains(problem.Code, StringComparer.Ordinal))];
        if (broken.Count > 0)
        {
            ProblemList.Write(terminal, broken);
            return ExitCodes.Failed;
        }

        var result = await ExtractionProgressDisplay.ShowAsync(
            terminal, progress => Task.Run(() => Extraction.Run(documents, folder, progress, cancellationToken), cancellationToken));
        var (warnings, errors) = (result.Problems.Where(IsWarning).ToList(), result.Problems.Where(problem => !IsWarning(problem)).ToList());
        warnings.ForEach(warning => terminal.Warn(warning.ToString()));
        ProblemList.Write(terminal, errors);
        foreach (var file in result.Changed)
        {
            terminal.Output.WriteLine(file);
        }

        terminal.Output.WriteLine(FormattableString.Invariant(
            $"{result.Articles} articles in {result.Documents} documents; {(result.Changed.Count == 0 ? "nothing changed" : $"{result.Changed.Count} files changed")} in `{folder}`."));
        return errors.Count == 0 ? ExitCodes.Done : ExitCodes.Failed;
    }

    private static bool IsWarning(SeedProblem problem) => Warnings.Contains(problem.Code, StringComparer.Ordinal);
}
