using System.Diagnostics;
using Inlogov.Graph.Neo4j;

namespace Inlogov.Graph.Testing.Neo4j;

/// <summary>The server of <c>../shared/neo4j</c>, which ends with its standard input: also when the test process is killed.</summary>
internal sealed class SharedServer : IAsyncDisposable
{
    private static readonly TimeSpan StartMax = TimeSpan.FromMinutes(3);

    private readonly Process _process;

    private SharedServer(Process process) => _process = process;

    /// <summary>Whether the folder and Java are there.</summary>
    public static bool IsPossible => Workplace.Shared("neo4j/neo4j") is not null
        && (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "java")));

    /// <summary>Starts the server and waits until it answers.</summary>
    public static async Task<(Neo4jOptions Options, IAsyncDisposable Owned)> StartAsync(CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(Workplace.Shared("neo4j/neo4j")!, ["run", "--heap", "700m"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var process = Process.Start(start) ?? throw new InvalidOperationException("The server of `../shared/neo4j` could not be started.");
        using var clock = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        clock.CancelAfter(StartMax);
        while (await process.StandardOutput.ReadLineAsync(clock.Token) is { } line)
        {
            if (line.StartsWith("NEO4J_HTTP=", StringComparison.Ordinal))
            {
                return (new Neo4jOptions { Uri = line["NEO4J_HTTP=".Length..] }, new SharedServer(process));
            }
        }

        throw new InvalidOperationException($"The server of `../shared/neo4j` did not start: {await process.StandardError.ReadToEndAsync(clock.Token)}");
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        // It takes 12 s to stop, for which nobody has to wait.
        _process.StandardInput.Close();
        _process.Dispose();
        return ValueTask.CompletedTask;
    }
}
