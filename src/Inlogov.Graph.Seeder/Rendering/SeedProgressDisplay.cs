using Inlogov.Graph.Seeding.Loading;
using Spectre.Console;

namespace Inlogov.Graph.Seeder.Rendering;

/// <summary>Shows how far a seeding is, to somebody who watches; else nothing.</summary>
internal static class SeedProgressDisplay
{
    public static Task<SeedReport> ShowAsync(Terminal terminal, Func<IProgress<SeedProgress>?, Task<SeedReport>> work) => terminal.IsWatched
        ? terminal.Error.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .StartAsync(context => work(new Display(context.AddTask("Seeding").IsIndeterminate())))
        : work(null);

    private sealed class Display(ProgressTask task) : IProgress<SeedProgress>
    {
        public void Report(SeedProgress value)
        {
            task.Description = value.Step switch
            {
                SeedStep.Checking => "Checking the database",
                SeedStep.Preparing => "Creating constraints and indexes",
                SeedStep.Comparing => "Reading back what is there",
                SeedStep.Writing => "Writing the differences",
                _ => "Done",
            };
            if (value.Total > 0)
            {
                task.IsIndeterminate(false).MaxValue(value.Total).Value(value.Done);
            }
        }
    }
}
