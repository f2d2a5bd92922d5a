using System.Diagnostics.Metrics;

namespace Inlogov.Graph.EndToEnd.Tests;

/// <summary>Counts the statements that run in servers of this process whose telemetry is on.</summary>
internal sealed class RunningStatements : IDisposable
{
    private readonly MeterListener _listener = new();
    private int _count;

    public RunningStatements()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Name == "inlogov.statements.running")
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<int>((_, change, _, _) => Interlocked.Add(ref _count, change));
        _listener.Start();
    }

    /// <summary>How many run at the moment.</summary>
    public int Count => Volatile.Read(ref _count);

    public void Dispose() => _listener.Dispose();
}
