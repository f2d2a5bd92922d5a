using Inlogov.Graph.Seeding.Facts;

namespace Inlogov.Graph.Seeder.Rendering;

/// <summary>Problems of facts and documents, one a line, as compilers write them: <c>file:line: sentence [CODE]</c>.</summary>
internal static class ProblemList
{
    public static void Write(Terminal terminal, IReadOnlyList<SeedProblem> problems)
    {
        foreach (var problem in problems)
        {
            terminal.Fail(problem.ToString());
        }
    }
}
