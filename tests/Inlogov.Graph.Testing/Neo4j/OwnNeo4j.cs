using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Xunit;

namespace Inlogov.Graph.Testing.Neo4j;

/// <summary>A Neo4j that one test class has for itself and may kill: the server of <c>../shared/neo4j</c>, always at the same address and with the same data.</summary>
public sealed class OwnNeo4j : IAsyncDisposable
{
    private readonly string _home = Directory.CreateTempSubdirectory("inlogov-neo4j-").FullName;
    private readonly int _port = FreePort();
    private Process? _script;
    private int _server;

    /// <summary>Its address, whether it runs or not.</summary>
    public string Uri => FormattableString.Invariant($"http://127.0.0.1:{_port}");

    /// <summary>Starts the server and waits until it answers; the test is skipped where there is none, and fails where <c>CI</c> is set.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        const string Reason = "No Neo4j that may be killed: `../shared/neo4j` with Java is not there.";
        if (!SharedServer.IsPossible)
        {
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") is { Length: > 0 }, Reason);
            Assert.Fail(Reason);
        }

        var start = new ProcessStartInfo(
            Workplace.Shared("neo4j/neo4j")!,
            ["run", "--heap", "500m", "--home", _home, "--http-port", _port.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        _script = Process.Start(start) ?? throw new InvalidOperationException("The server of `../shared/neo4j` could not be started.");
        while (await _script.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.StartsWith("NEO4J_PID=", StringComparison.Ordinal))
            {
                _server = int.Parse(line["NEO4J_PID=".Length..], CultureInfo.InvariantCulture);
                return;
            }
        }

        throw new InvalidOperationException($"The server of `../shared/neo4j` did not start: {await _script.StandardError.ReadToEndAsync(cancellationToken)}");
    }

    /// <summary>Kills the server where it stands, without a chance to say goodbye.</summary>
    public async Task KillAsync(CancellationToken cancellationToken)
    {
        using (var server = Process.GetProcessById(_server))
        {
            server.Kill();
        }

        await _script!.WaitForExitAsync(cancellationToken);
        _script.StandardInput.Close();
        _script.Dispose();
        _script = null;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_script is not null)
        {
            await KillAsync(CancellationToken.None);
        }

        Directory.Delete(_home, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
