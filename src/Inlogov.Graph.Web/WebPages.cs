using System.Collections.Frozen;
using System.Reflection;

namespace Inlogov.Graph.Web;

/// <summary>
/// The pages for people, as resources of this assembly: the explorer and the playground where npm built them, and beside them the
/// plain pages, which need no build. None asks another host for anything or needs inline script.
/// </summary>
public static class WebPages
{
    private const string BuiltPrefix = "built/";

    private const string PlainPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    // Both editors put their styles into the page as elements; script stays strict.
    private const string BuiltPolicy =
        "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; "
        + "img-src 'self' data: blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly FrozenDictionary<string, WebPage> Files = Load();

    /// <summary>Whether npm built the explorer and the playground into this assembly.</summary>
    public static bool IsBuilt => Explorer is not null;

    /// <summary>The explorer, one page for all its addresses; null where it was not built.</summary>
    public static WebPage? Explorer => Find(BuiltPrefix + "explorer.html");

    /// <summary>The GraphQL playground: GraphiQL where it was built, else the plain one.</summary>
    public static WebPage Playground => Find(BuiltPrefix + "playground.html") ?? PlainPlayground;

    /// <summary>The start page that needs no build.</summary>
    public static WebPage PlainStart => Files["start.html"];

    /// <summary>The playground that needs no build.</summary>
    public static WebPage PlainPlayground => Files["playground.html"];

    /// <summary>The names of the plain pages' files, such as <c>playground.js</c>.</summary>
    public static IEnumerable<string> Names => Files.Keys.Where(name => !name.StartsWith(BuiltPrefix, StringComparison.Ordinal));

    /// <summary>The plain pages' file of that name, or null.</summary>
    public static WebPage? Find(string name) => Files.GetValueOrDefault(name);

    /// <summary>The built pages' file of that path under <c>assets/</c>, or null.</summary>
    public static WebPage? FindAsset(string path) => Find(BuiltPrefix + "assets/" + path);

    private static FrozenDictionary<string, WebPage> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly.GetManifestResourceNames().ToFrozenDictionary(PageName, name => Read(assembly, name), StringComparer.Ordinal);
    }

    private static string PageName(string resource) => resource.StartsWith(BuiltPrefix, StringComparison.Ordinal) ? resource[..^".gz".Length] : resource;

    private static WebPage Read(Assembly assembly, string resource)
    {
        using var stream = assembly.GetManifestResourceStream(resource)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        var name = PageName(resource);
        var isBuilt = !ReferenceEquals(name, resource);
        return new WebPage(content, MediaType(name), isBuilt ? BuiltPolicy : PlainPolicy, isBuilt, isBuilt && !name.EndsWith(".html", StringComparison.Ordinal));
    }

    private static string MediaType(string name) => Path.GetExtension(name) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".ttf" => "font/ttf",
        ".woff2" => "font/woff2",
        _ => "application/octet-stream",
    };
}
