using FluentAssertions;
using Inlogov.Graph.Port;
using Inlogov.Graph.Seeder.Rendering;
using Inlogov.Graph.Seeding.Loading;
using Xunit;

namespace Inlogov.Graph.Seeder.Tests;

public sealed class SeedProgressTests
{
    [Fact]
    public async Task A_log_gets_a_line_every_five_seconds_with_the_rate()
    {
        var clock = new Clock();
        await using var error = new StringWriter();

        await SeedProgressDisplay.ShowAsync(Terminal.Over(TextWriter.Null, error), clock, progress =>
        {
            foreach (var done in Enumerable.Range(0, 13))
            {
                progress!.Report(new SeedProgress(SeedStep.Writing, done * 3000, 36_000));
                clock.Seconds++;
            }

            return Task.FromResult(new SeedReport([], [], GraphCounters.None, 1, "hash"));
        });

        error.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries).Should().Equal(
            "Writing the differences: 15,000 of 36,000, 3,000/s", "Writing the differences: 30,000 of 36,000, 3,000/s");
    }

    private sealed class Clock : TimeProvider
    {
        public long Seconds { get; set; }

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Seconds;
    }
}
