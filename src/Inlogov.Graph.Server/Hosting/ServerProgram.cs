using Inlogov.Graph.Server.Configuration;
using Spectre.Console;

namespace Inlogov.Graph.Server.Hosting;

/// <summary>The program: start, load the graph, say where to ask, and serve until told to stop.</summary>
internal static class ServerProgram
{
    private const int Stopped = 0;
    private const int Failed = 1;
    private const int WrongUsage = 2;

    /// <summary>Runs until the process is told to stop.</summary>
    /// <returns>0 after an orderly stop, 1 where starting failed, 2 for a wrong setting.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        if (args is ["--probe", var address])
        {
            return await HealthProbe.RunAsync(address);
        }

        if (args is ["--help" or "-h" or "-?"])
        {
            Banner.WriteHelp(AnsiConsole.Console);
            return Stopped;
        }

        try
        {
            await using var app = ServerHost.Build(args);
            await app.StartAsync();
            var graph = app.Services.GetRequiredService<GraphHost>();
            await graph.LoadAsync(app.Lifetime.ApplicationStopping);
            Banner.Write(AnsiConsole.Console, app, graph);
            await app.WaitForShutdownAsync();
            return Stopped;
        }
        catch (ConfigurationException failure)
        {
            return Refuse(failure.Message, WrongUsage);
        }
        catch (StartException failure)
        {
            return Refuse(failure.Message, Failed);
        }
        catch (IOException failure) when (failure.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            return Refuse($"{failure.Message} Stop what listens there, or choose another port with --urls=http://127.0.0.1:5081.", Failed);
        }
    }

    private static int Refuse(string message, int exitCode)
    {
        StandardError.WriteLine($"error: {message}");
        return exitCode;
    }
}
