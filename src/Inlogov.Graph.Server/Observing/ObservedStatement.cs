using System.Diagnostics;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.Server.Observing;

/// <summary>One statement from its start to the end of its result.</summary>
internal sealed class ObservedStatement(ServerTelemetry telemetry, string text, bool holdsValues)
{
    private readonly Activity? _span = telemetry.StartStatement(text, holdsValues);
    private readonly long _start = Stopwatch.GetTimestamp();
    private bool _hasEnded;

    /// <summary>How many rows have been read.</summary>
    public long Rows { get; set; }

    /// <summary>Ends it once; later calls mean nothing.</summary>
    public void End(Exception? failure)
    {
        if (!_hasEnded)
        {
            _hasEnded = true;
            telemetry.EndStatement(_span, Rows, CodeOf(failure), Stopwatch.GetElapsedTime(_start));
        }
    }

    private static string? CodeOf(Exception? failure) => failure switch
    {
        null => null,
        GraphException graph => graph.Code,
        OperationCanceledException => "CANCELLED",
        _ => failure.GetType().Name,
    };
}
