using Inlogov.Graph.Seeding.Facts;

namespace Inlogov.Graph.Seeding;

internal static class SeedFolderReading
{
    public static SeedReading Read(string folder) => new(
        SeedFacts.Empty,
        [new SeedProblem("SEED_FOLDER_MISSING", folder, 0, string.Empty, $"The seed folder `{folder}` was not found.")],
        string.Empty);
}
