using System.Collections.Frozen;
using System.Reflection;

namespace Inlogov.Graph.Web;

/// <summary>
/// The pages that need no build of their own: plain HTML, script and style inside this assembly. They ask no other host
/// for anything and need no inline script, so they run under <see cref="ContentSecurityPolicy"/>.
/// </summary>
public static class WebPages
{
    /// <summary>The policy the pages are to be sent with.</summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly FrozenDictionary<string, WebPage> Files = Load();

    /// <summary>The page for people at <c>/</c>.</summary>
    public static WebPage Start => Files["start.html"];

    /// <summary>The GraphQL playground.</summary>
    public static WebPage Playground => Files["playground.html"];

    /// <summary>The names of all files, such as <c>playground.js</c>.</summary>
    public static IEnumerable<string> Names => Files.Keys;

    /// <summary>The file of that name, or null.</summary>
    public static WebPage? Find(string name) => Files.GetValueOrDefault(name);

    private static FrozenDictionary<string, WebPage> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly.GetManifestResourceNames().ToFrozenDictionary(name => name, name => Read(assembly, name), StringComparer.Ordinal);
    }

    private static WebPage Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return new WebPage(content, Path.GetExtension(name) switch
        {
            ".html" => "text/html; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            ".svg" => "image/svg+xml",
            _ => "application/octet-stream",
        });
    }
}
