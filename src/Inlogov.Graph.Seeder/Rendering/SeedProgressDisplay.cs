using System.Globalization;
using Inlogov.Graph.Seeding.Loading;
using Spectre.Console;

namespace Inlogov.Graph.Seeder.Rendering;

/// <summary>Shows how far a seeding is and how fast it goes: a bar to somebody who watches, else a line now and then, for a log.</summary>
internal static class SeedProgressDisplay
{
    public static Task<SeedReport> ShowAsync(Terminal terminal, TimeProvider time, Func<IProgress<SeedProgress>?, Task<SeedReport>> work) => terminal.IsWatched
        ? terminal.Error.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .StartAsync(context => work(new Bar(context.AddTask("Seeding").IsIndeterminate(), new SeedRate(time))))
        : work(new Lines(terminal, new SeedRate(time), time));

    private static string Words(SeedStep step) => step switch
    {
        SeedStep.Checking => "Checking the database",
        SeedStep.Preparing => "Creating constraints and indexes",
        SeedStep.Comparing => "Reading back what is there",
        SeedStep.Writing => "Writing the differences",
        _ => "Done",
    };

    private sealed class Bar(ProgressTask task, SeedRate rate) : IProgress<SeedProgress>
    {
        public void Report(SeedProgress value)
        {
            task.Description = rate.Of(value) is { } changes
                ? string.Create(CultureInfo.InvariantCulture, $"{Words(value.Step)}, {changes:N0}/s")
                : Words(value.Step);
            if (value.Total > 0)
            {
                task.IsIndeterminate(false).MaxValue(value.Total).Value(value.Done);
            }
        }
    }

    private sealed class Lines(Terminal terminal, SeedRate rate, TimeProvider time) : IProgress<SeedProgress>
    {
        private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

        private long _last = time.GetTimestamp();

        // Small seedings say nothing before they are done.
        public void Report(SeedProgress value)
        {
            var changes = rate.Of(value);
            if (value.Step == SeedStep.Finished || time.GetElapsedTime(_last) < Pause)
            {
                return;
            }

            _last = time.GetTimestamp();
            terminal.Error.WriteLine(changes is { } perSecond
                ? string.Create(CultureInfo.InvariantCulture, $"{Words(value.Step)}: {value.Done:N0} of {value.Total:N0}, {perSecond:N0}/s")
                : Words(value.Step));
        }
    }
}
