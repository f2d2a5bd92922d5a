using Inlogov.Graph.Seeding.Facts;

namespace Inlogov.Graph.Seeding;

/// <summary>The door to a folder of facts: <c>facts/*.json</c>, <c>entities/*.yaml</c>, <c>vocabularies/topics.yaml</c> and <c>documents.yaml</c>.</summary>
public static class SeedFolder
{
    /// <summary>Reads a folder and reports everything that is wrong with it at once; it never throws for what a file holds.</summary>
    /// <param name="folder">The folder, <c>seed</c> in the project.</param>
    public static SeedReading Read(string folder) => SeedFolderReading.Read(folder);
}
