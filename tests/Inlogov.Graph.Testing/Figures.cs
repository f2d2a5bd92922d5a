using Xunit;

namespace Inlogov.Graph.Testing;

/// <summary>Figures that a test measured: in its output, and in the file that <c>INLOGOV_FIGURES</c> names, which the build prints.</summary>
public static class Figures
{
    private static readonly Lock Gate = new();

    /// <summary>Reports one line.</summary>
    public static void Report(string line)
    {
        TestContext.Current.TestOutputHelper?.WriteLine(line);
        if (Environment.GetEnvironmentVariable("INLOGOV_FIGURES") is { Length: > 0 } file)
        {
            lock (Gate)
            {
                File.AppendAllLines(file, [line]);
            }
        }
    }
}
