using System.Diagnostics;
using System.Globalization;
using Inlogov.Graph.GraphQL.Tests.Documents;

namespace Inlogov.Graph.Benchmarks;

/// <summary>Measures the processor time and memory of refusing each attack, which other programs on the machine do not change, and tells what is over budget.</summary>
internal static class AttackBudget
{
    private const double ProcessorMsMax = 50;
    private const double MegabytesMax = 20;

    // As many calls as the runtime waits for before it compiles a method well.
    private const int Warmups = 40;
    private const int Rounds = 15;

    /// <summary>Writes a line for each attack.</summary>
    /// <returns>0 when all are within the budget, else 1.</returns>
    public static async Task<int> MeasureAsync(TextWriter output)
    {
        await using var benchmark = new AttackBenchmark();
        benchmark.Open();
        var isOver = false;
        foreach (var attack in Attack.All)
        {
            benchmark.Attack = attack;
            var (processorMs, megabytes) = await MeasureAsync(benchmark);
            var over = processorMs > ProcessorMsMax || megabytes > MegabytesMax;
            isOver |= over;
            await output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture, $"{attack.Name,-40} {attack.Code,-34} {processorMs,7:0.00} ms {megabytes,6:0.00} MB{(over ? "  OVER" : string.Empty)}"));
        }

        return isOver ? 1 : 0;
    }

    private static async Task<(double ProcessorMs, double Megabytes)> MeasureAsync(AttackBenchmark benchmark)
    {
        for (var i = 0; i < Warmups; i++)
        {
            await benchmark.Refuse();
        }

        using var process = Process.GetCurrentProcess();
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        process.Refresh();
        var start = process.TotalProcessorTime;
        for (var i = 0; i < Rounds; i++)
        {
            await benchmark.Refuse();
        }

        process.Refresh();
        var taken = process.TotalProcessorTime - start;
        return (taken.TotalMilliseconds / Rounds, (GC.GetTotalAllocatedBytes(precise: true) - bytes) / (1024d * 1024 * Rounds));
    }
}
