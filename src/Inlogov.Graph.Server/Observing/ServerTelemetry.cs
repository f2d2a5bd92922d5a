using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Security.Cryptography;
using System.Text;

namespace Inlogov.Graph.Server.Observing;

/// <summary>What the server measures: operations and statements. Costs next to nothing while nobody listens.</summary>
internal sealed class ServerTelemetry : IDisposable
{
    /// <summary>The name under which traces and metrics are published.</summary>
    public const string Name = "Inlogov.Graph";

    private const int ShapeBytes = 8;

    private readonly ActivitySource _source = new(Name);
    private readonly Meter _meter = new(Name);
    private readonly Histogram<double> _operationSeconds;
    private readonly Histogram<double> _statementSeconds;
    private readonly Histogram<long> _statementRows;
    private readonly Histogram<double> _cost;
    private readonly UpDownCounter<int> _running;

    /// <summary>Creates the instruments.</summary>
    public ServerTelemetry()
    {
        _operationSeconds = _meter.CreateHistogram<double>("inlogov.operation.duration", "s", "How long GraphQL operations took.");
        _statementSeconds = _meter.CreateHistogram<double>("inlogov.statement.duration", "s", "How long the database took for statements, first row to last.");
        _statementRows = _meter.CreateHistogram<long>("inlogov.statement.rows", "{row}", "How many rows statements gave.");
        _cost = _meter.CreateHistogram<double>("inlogov.operation.cost", "{cost}", "What GraphQL operations were estimated to cost.");
        _running = _meter.CreateUpDownCounter<int>("inlogov.statements.running", "{statement}", "How many statements run at the moment.");
    }

    /// <summary>Begins the span of a GraphQL operation; null while nobody listens.</summary>
    public Activity? StartOperation() => _source.StartActivity("graphql");

    /// <summary>Ends an operation.</summary>
    /// <param name="span">Its span, or null.</param>
    /// <param name="name">The name by which the client chose it, or null; in traces only, since clients choose it.</param>
    /// <param name="code">The first error's code, or null.</param>
    /// <param name="cost">The estimated cost, or null.</param>
    /// <param name="taken">How long it took.</param>
    public void EndOperation(Activity? span, string? name, string? code, double? cost, TimeSpan taken)
    {
        var outcome = new KeyValuePair<string, object?>("error.type", code ?? "none");
        _operationSeconds.Record(taken.TotalSeconds, outcome);
        if (cost is { } estimated)
        {
            _cost.Record(estimated);
            span?.SetTag("inlogov.operation.cost", estimated);
        }

        span?.SetTag("graphql.operation.name", name);
        Fail(span, code);
    }

    /// <summary>Begins the span of a statement and counts it as running.</summary>
    /// <param name="text">The statement; it stands in the span only where it holds no values.</param>
    /// <param name="holdsValues">Whether a client wrote it, so that values may stand in it.</param>
    public Activity? StartStatement(string text, bool holdsValues)
    {
        _running.Add(1);
        var span = _source.StartActivity("cypher", ActivityKind.Client);
        if (span is not null)
        {
            span.SetTag("inlogov.statement.shape", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, ShapeBytes)));
            span.SetTag("db.query.text", holdsValues ? null : text);
        }

        return span;
    }

    /// <summary>Ends a statement.</summary>
    public void EndStatement(Activity? span, long rows, string? code, TimeSpan taken)
    {
        _running.Add(-1);
        _statementSeconds.Record(taken.TotalSeconds, new KeyValuePair<string, object?>("error.type", code ?? "none"));
        _statementRows.Record(rows);
        span?.SetTag("db.response.returned_rows", rows);
        span?.SetTag("inlogov.database.seconds", taken.TotalSeconds);
        Fail(span, code);
        span?.Dispose();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _source.Dispose();
        _meter.Dispose();
    }

    private static void Fail(Activity? span, string? code)
    {
        if (code is not null)
        {
            span?.SetTag("error.type", code);
            span?.SetStatus(ActivityStatusCode.Error);
        }
    }
}
