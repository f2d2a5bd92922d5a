using Microsoft.Extensions.Configuration;
using Xunit;

namespace Inlogov.Graph.Seeder.Tests;

/// <summary>One run of the program in this process, and what it wrote.</summary>
internal sealed record CommandLine(int ExitCode, string Output, string Error)
{
    public static Task<CommandLine> RunAsync(params string[] arguments) => RunAsync([], arguments);

    public static async Task<CommandLine> RunAsync(Dictionary<string, string?> environment, string[] arguments)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(environment).Build();
        var code = await SeederApplication.RunAsync(arguments, configuration, Terminal.Over(output, error), TestContext.Current.CancellationToken);
        return new CommandLine(code, output.ToString(), error.ToString());
    }
}
