namespace Inlogov.Graph.Server.Hosting;

/// <summary>Finds the folder of facts, wherever in the project the program is started from.</summary>
internal static class SeedFolderLocation
{
    /// <summary>An absolute path as it is; a relative one in the working folder, in a folder above it, or beside the program.</summary>
    /// <exception cref="StartException">There is no such folder.</exception>
    public static string Find(string folder)
    {
        if (Path.IsPathRooted(folder))
        {
            return Directory.Exists(folder) ? folder : throw Missing(folder);
        }

        return Above(Environment.CurrentDirectory).Concat(Above(AppContext.BaseDirectory))
            .Select(place => Path.Combine(place, folder))
            .FirstOrDefault(Directory.Exists) ?? throw Missing(folder);
    }

    private static IEnumerable<string> Above(string start)
    {
        for (var place = new DirectoryInfo(start); place is not null; place = place.Parent)
        {
            yield return place.FullName;
        }
    }

    private static StartException Missing(string folder) => new(
        $"The folder of facts `{folder}` is not there: name it with --Seed:Folder=DIR, or start without facts by --Seed:OnStart=false.");
}
