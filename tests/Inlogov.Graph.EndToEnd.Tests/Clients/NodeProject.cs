using System.Diagnostics;
using System.Text.Json.Nodes;
using Inlogov.Graph.Testing;
using Xunit;

namespace Inlogov.Graph.EndToEnd.Tests.Clients;

/// <summary>The npm project <c>clients</c>, installed once, and its scripts run against a server.</summary>
public sealed class NodeProject : IDisposable
{
    private static readonly string Folder = Path.Combine(Workplace.Root, "tests", "Inlogov.Graph.EndToEnd.Tests", "clients");
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(8);

    private readonly SemaphoreSlim _gate = new(1);
    private bool _isInstalled;

    /// <summary>Runs a script with the server's address; the test is skipped where there is no Node, and fails so on CI.</summary>
    /// <returns>The JSON that it printed.</returns>
    public async Task<JsonNode> RunAsync(string script, Uri endpoint, CancellationToken cancellationToken)
    {
        if (Find("node") is not { } node || Find("npm") is not { } npm)
        {
            const string Reason = "Node or npm was not found: install Node 20 or later with npm.";
            Assert.True(Environment.GetEnvironmentVariable("CI") is null, Reason);
            Assert.Skip(Reason);
            throw new InvalidOperationException(Reason);
        }

        await InstallAsync(npm, cancellationToken);
        return JsonNode.Parse(await RunAsync(node, [script, endpoint.ToString()], cancellationToken))!;
    }

    public void Dispose() => _gate.Dispose();

    private async Task InstallAsync(string npm, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            // npm writes the hidden lock file last, so one that is newer than ours means that everything is there.
            var done = new FileInfo(Path.Combine(Folder, "node_modules", ".package-lock.json"));
            if (!_isInstalled && !(done.Exists && done.LastWriteTimeUtc > File.GetLastWriteTimeUtc(Path.Combine(Folder, "package-lock.json"))))
            {
                await RunAsync(npm, ["ci", "--no-audit", "--no-fund"], cancellationToken);
            }

            _isInstalled = true;
        }
        finally
        {
            _gate.Release();
        }
    }

    private static async Task<string> RunAsync(string program, string[] arguments, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return process.ExitCode == 0
                ? await output
                : throw new InvalidOperationException($"{Path.GetFileName(program)} {string.Join(' ', arguments)} ended with {process.ExitCode}: {await output}{await errors}");
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    private static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator)
        .SelectMany(folder => new[] { Path.Combine(folder, program), Path.Combine(folder, program + ".cmd"), Path.Combine(folder, program + ".exe") })
        .FirstOrDefault(File.Exists);
}
