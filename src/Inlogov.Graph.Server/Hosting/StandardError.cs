namespace Inlogov.Graph.Server.Hosting;

/// <summary>The one place where the program writes for people who look for what went wrong.</summary>
internal static class StandardError
{
    /// <summary>Writes one line.</summary>
    public static void WriteLine(string line)
    {
#pragma warning disable RS0030 // The ban is for libraries; this is the program's own edge.
        Console.Error.WriteLine(line);
#pragma warning restore RS0030
    }
}
