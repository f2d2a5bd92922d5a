using System.Globalization;
using Inlogov.Graph.Server.Configuration;
using Serilog;
using Serilog.AspNetCore;
using Serilog.Events;
using Serilog.Extensions.Hosting;
using Serilog.Formatting.Compact;

namespace Inlogov.Graph.Server.Observing;

/// <summary>
/// The structured log, on standard error. It never holds a document, a variable, a query string, a header or a database's own
/// message, because any of them may quote what somebody asked.
/// </summary>
internal static class ServerLog
{
    private const string Line = "{Timestamp:yyyy-MM-ddTHH:mm:ss.fffzzz} {Level:u3} {Message:lj}{NewLine}{Exception}";
    private const string RequestLine = "{RequestMethod} {RequestPath} {StatusCode} in {Elapsed:0.0} ms, {Operation}, {Codes}";

    /// <summary>Makes the log the only place that the program's events go to.</summary>
    public static void Add(WebApplicationBuilder builder, LogOptions options)
    {
        var configuration = new LoggerConfiguration()
            .MinimumLevel.Is(options.Level)
            .MinimumLevel.Override("Microsoft", options.Level > LogEventLevel.Warning ? options.Level : LogEventLevel.Warning)
            .MinimumLevel.Override("System.Net.Http", LogEventLevel.Warning)
            .Enrich.FromLogContext();
        if (options.Requests)
        {
            configuration.MinimumLevel.Override(typeof(RequestLoggingOptions).Namespace!, LogEventLevel.Information);
        }

        _ = options.Format == LogFormat.Json
            ? configuration.WriteTo.Console(new CompactJsonFormatter(), standardErrorFromLevel: LogEventLevel.Verbose)
            : configuration.WriteTo.Console(outputTemplate: Line, formatProvider: CultureInfo.InvariantCulture, standardErrorFromLevel: LogEventLevel.Verbose);
        builder.Logging.ClearProviders();
        builder.Logging.SetMinimumLevel(LogLevel.Trace);
        var logger = configuration.CreateLogger();
        builder.Logging.AddSerilog(logger, dispose: true);
        if (options.Requests)
        {
            var context = new DiagnosticContext(logger);
            builder.Services.AddSingleton(context).AddSingleton<IDiagnosticContext>(context).AddSingleton<Serilog.ILogger>(logger);
        }
    }

    /// <summary>Writes each request when it ends.</summary>
    public static void UseRequests(WebApplication app)
    {
        app.UseSerilogRequestLogging(options =>
        {
            options.Logger = app.Services.GetRequiredService<Serilog.ILogger>();
            options.MessageTemplate = RequestLine;
            options.EnrichDiagnosticContext = (line, context) =>
            {
                var operation = context.Features.Get<AnsweredOperation>();
                line.Set("Operation", operation is null ? "no operation" : operation.Name ?? "unnamed");
                line.Set("Codes", operation is { Codes.Count: > 0 } ? string.Join(' ', operation.Codes) : "no errors");
            };
            options.IncludeQueryInRequestPath = false;
            options.GetLevel = (_, _, failure) => failure is null ? LogEventLevel.Information : LogEventLevel.Error;
        });
    }
}
