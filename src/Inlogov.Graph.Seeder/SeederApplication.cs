using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Inlogov.Graph.Port;
using Inlogov.Graph.Seeder.Commands;
using Microsoft.Extensions.Configuration;

namespace Inlogov.Graph.Seeder;

/// <summary>The command line: reads the arguments, runs the command, and turns every failure into one sentence and an exit code.</summary>
internal static class SeederApplication
{
    /// <summary>Environment variables with this prefix configure: <c>INLOGOV__NEO4J__PASSWORD</c>.</summary>
    public const string EnvironmentPrefix = "INLOGOV__";

    private const string Description = """
        Makes the knowledge graph: documents become facts, facts become a graph.

        The usual way round:
          extract documents/*.txt               reads articles, writes facts to seed/
          check                                 tells whether the facts are sound
          seed --neo4j http://localhost:7474    brings a Neo4j to what the facts say
          query "MATCH (a:Article) RETURN a.title LIMIT 5"

        Neo4j's user, password and database are configuration, the same as the server's: environment variables
        (INLOGOV__NEO4J__PASSWORD=...) or arguments (--Neo4j:User=neo4j --Neo4j:Database=neo4j).
        Exit codes: 0 done, 1 failed, 2 wrong usage.
        """;

    public static async Task<int> RunAsync(
        IReadOnlyList<string> arguments, IConfiguration environment, Terminal terminal, CancellationToken cancellationToken)
    {
        try
        {
            var settings = Settings.Read(arguments, environment);
            var parsed = Root(terminal, settings).Parse(settings.Arguments);
            var invocation = new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error.Profile.Out.Writer,
                EnableDefaultExceptionHandler = false,
            };
            if (parsed.Action is not ParseErrorAction errors)
            {
                return await parsed.InvokeAsync(invocation, cancellationToken);
            }

            errors.ShowHelp = arguments.Count == 0;
            await parsed.InvokeAsync(invocation, cancellationToken);
            return ExitCodes.WrongUsage;
        }
        catch (UsageException failure)
        {
            terminal.Fail(failure.Message);
            return ExitCodes.WrongUsage;
        }
        catch (GraphException failure)
        {
            terminal.Fail(failure.Message, failure.Code);
            return ExitCodes.Failed;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            terminal.Fail(failure.Message);
            return ExitCodes.Failed;
        }
        catch (OperationCanceledException)
        {
            terminal.Fail("Cancelled; what was begun was undone.");
            return ExitCodes.Failed;
        }
    }

    private static RootCommand Root(Terminal terminal, Settings settings)
    {
        var seed = new Option<string>("--seed")
        {
            Description = "The folder of facts.",
            HelpName = "DIR",
            DefaultValueFactory = _ => "seed",
            Recursive = true,
        };
        var root = new RootCommand(Description)
        {
            seed,
            SeedCommand.Create(seed, settings, terminal),
            ExtractCommand.Create(seed, terminal),
            CheckCommand.Create(seed, terminal),
            QueryCommand.Create(seed, settings, terminal),
            ScoreCommand.Create(seed, terminal),
        };
        foreach (var option in root.Options.OfType<HelpOption>())
        {
            option.Action = new HelpWithExamples((HelpAction)option.Action!);
        }

        return root;
    }
}
