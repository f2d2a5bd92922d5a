using Inlogov.Graph.Seeding;
using Spectre.Console;

namespace Inlogov.Graph.Seeder.Rendering;

/// <summary>Shows how far an extraction is, to somebody who watches; else nothing.</summary>
internal static class ExtractionProgressDisplay
{
    public static Task<ExtractionResult> ShowAsync(Terminal terminal, Func<IProgress<ExtractionProgress>?, Task<ExtractionResult>> work) => terminal.IsWatched
        ? terminal.Error.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new ElapsedTimeColumn())
            .StartAsync(context => work(new Display(context.AddTask("Reading articles").IsIndeterminate())))
        : work(null);

    private sealed class Display(ProgressTask task) : IProgress<ExtractionProgress>
    {
        public void Report(ExtractionProgress value) => task.IsIndeterminate(false).MaxValue(value.Of).Value(value.Done);
    }
}
