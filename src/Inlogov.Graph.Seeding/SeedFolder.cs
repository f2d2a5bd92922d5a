using Inlogov.Graph.Seeding.Curating;
using Inlogov.Graph.Seeding.Facts;

namespace Inlogov.Graph.Seeding;

/// <summary>The door to a folder of facts: <c>facts/*.json</c>, <c>entities/*.yaml</c>, <c>vocabularies/topics.yaml</c> and <c>documents.yaml</c>.</summary>
public static class SeedFolder
{
    /// <summary>Reads a folder and reports everything that is wrong with it at once; it never throws for what a file holds.</summary>
    /// <param name="folder">The folder, <c>seed</c> in the project.</param>
    public static SeedReading Read(string folder) => SeedFolderReading.Read(folder);

    /// <summary>
    /// Tells whether the decisions of <c>curation/*.yaml</c> are readable and still apply: each must have changed a fact, and no fact may come from a decision that
    /// was taken back.
    /// </summary>
    /// <param name="folder">The folder, <c>seed</c> in the project.</param>
    public static IReadOnlyList<SeedProblem> CheckCuration(string folder)
    {
        List<SeedProblem> problems = [];
        var curation = Curation.Read(folder, problems);
        return [.. problems, .. curation.Check(SeedFolderReading.ReadAll(folder).Everything)];
    }
}
