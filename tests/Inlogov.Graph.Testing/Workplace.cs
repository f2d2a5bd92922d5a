namespace Inlogov.Graph.Testing;

/// <summary>Where tests find the project's own files and, where it is present, the folder <c>shared</c> beside the project.</summary>
public static class Workplace
{
    /// <summary>The folder of <c>Inlogov.Graph.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of the shipped facts.</summary>
    public static string Seed => Path.Combine(Root, "seed");

    /// <summary>A file or folder of <c>../shared</c>, or null where it is not present.</summary>
    public static string? Shared(string name)
    {
        var path = Path.GetFullPath(Path.Combine(Root, "..", "shared", name));
        return Path.Exists(path) ? path : null;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Inlogov.Graph.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("Inlogov.Graph.sln was not found above the tests.");
    }
}
