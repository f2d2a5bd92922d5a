using System.CommandLine;

namespace Inlogov.Graph.Seeder.Commands;

/// <summary>A command whose help ends with examples.</summary>
internal sealed class TaughtCommand(string name, string description, params IReadOnlyList<string> examples) : Command(name, description)
{
    /// <summary>Whole command lines, without the program's name.</summary>
    public IReadOnlyList<string> Examples => examples;
}
