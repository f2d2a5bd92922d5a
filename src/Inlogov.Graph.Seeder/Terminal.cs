using Spectre.Console;

namespace Inlogov.Graph.Seeder;

/// <summary>Where a command writes: results to the output, everything else beside them.</summary>
/// <param name="Out">Plain results: JSON and CSV.</param>
/// <param name="Output">Results for people; with colour only on a terminal.</param>
/// <param name="Error">Progress, warnings and errors; with colour only on a terminal.</param>
internal sealed record Terminal(TextWriter Out, IAnsiConsole Output, IAnsiConsole Error)
{
    /// <summary>So wide that no table is cut where nobody looks.</summary>
    private const int ColumnsWithoutTerminal = 4000;

    /// <summary>Whether somebody watches.</summary>
    public bool IsWatched => Error.Profile.Out.IsTerminal;

    public static Terminal Over(TextWriter output, TextWriter error) => new(output, Console(output), Console(error));

    /// <summary>One sentence for an error, with its stable code.</summary>
    public void Fail(string message, string? code = null) => Line("error", "red", code is null ? message : $"{message} [{code}]");

    /// <summary>One sentence for what is odd and stops nothing.</summary>
    public void Warn(string message) => Line("warning", "yellow", message);

    private void Line(string word, string colour, string message) =>
        Error.Write(new Paragraph().Append(word, Style.Parse(colour)).Append($": {message}\n"));

    private static IAnsiConsole Console(TextWriter writer)
    {
        var output = new AnsiConsoleOutput(writer);
        if (output.IsTerminal)
        {
            return AnsiConsole.Create(new AnsiConsoleSettings { Out = output });
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = output, Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });
        console.Profile.Width = ColumnsWithoutTerminal;
        return console;
    }
}
