namespace Inlogov.Graph.Server.Configuration;

/// <summary>Section <c>RateLimit</c>.</summary>
internal sealed class RateLimitOptions
{
    /// <summary>The most requests for data of one client in a minute; 0 means no limit.</summary>
    public int RequestsPerMinute { get; set; }

    /// <summary>The most requests at once after a pause; 0 means as many as in a minute.</summary>
    public int Burst { get; set; }
}

/// <summary>Section <c>Log</c>; the log goes to standard error.</summary>
internal sealed class LogOptions
{
    /// <summary>The least level that is written: <c>Verbose</c>, <c>Debug</c>, <c>Information</c>, <c>Warning</c>, <c>Error</c>, <c>Fatal</c>.</summary>
    public Serilog.Events.LogEventLevel Level { get; set; } = Serilog.Events.LogEventLevel.Warning;

    /// <summary>How events are written: for people, or as one JSON object a line.</summary>
    public LogFormat Format { get; set; }

    /// <summary>Whether each request is written when it ends, whatever the level is.</summary>
    public bool Requests { get; set; }
}

/// <summary>How log events are written.</summary>
internal enum LogFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>One JSON object a line, in Serilog's compact format.</summary>
    Json,
}

/// <summary>Section <c>Telemetry</c>.</summary>
internal sealed class TelemetryOptions
{
    /// <summary>Where an OpenTelemetry collector listens; empty means that nothing is measured or sent.</summary>
    public string OtlpEndpoint { get; set; } = string.Empty;

    /// <summary>How it is spoken to: <c>Grpc</c> (usually port 4317) or <c>HttpProtobuf</c> (4318).</summary>
    public OtlpProtocol OtlpProtocol { get; set; }

    /// <summary>What the server calls itself there.</summary>
    public string ServiceName { get; set; } = "inlogov-graph";
}

/// <summary>How a collector is spoken to.</summary>
internal enum OtlpProtocol
{
    /// <summary>OTLP over gRPC.</summary>
    Grpc,

    /// <summary>OTLP over HTTP with binary bodies.</summary>
    HttpProtobuf,
}

/// <summary>Section <c>Shutdown</c>.</summary>
internal sealed class ShutdownOptions
{
    /// <summary>How long requests under way may take to end once the program is told to stop, in seconds.</summary>
    public int Seconds { get; set; } = 15;
}
