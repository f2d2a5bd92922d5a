using System.IO.Compression;
using Inlogov.Graph.Server.Refusals;
using Inlogov.Graph.Web;

namespace Inlogov.Graph.Server.Endpoints;

/// <summary>The pages for people: the explorer with its views, the playground, and the plain pages for where those were not built.</summary>
internal static class PageEndpoints
{
    /// <summary>The first parts of the explorer's addresses; each but the last few is a kind of thing, and a slug follows.</summary>
    private static readonly string[] Views =
        ["person", "article", "organisation", "policy", "topic", "place", "document", "browse", "picture", "paths", "console"];

    /// <summary>Maps <c>/</c>, the explorer's views, and the files under <c>/pages</c> and <c>/assets</c>.</summary>
    public static void MapPages(this WebApplication app)
    {
        app.MapGet("/", (HttpContext context) => WantsPage(context.Request)
            ? SendAsync(context, WantsPlain(context.Request) ? WebPages.PlainStart : WebPages.Explorer ?? WebPages.PlainStart)
            : DiscoveryEndpoint.HandleAsync(context));
        app.MapGet("/pages/{name}", (HttpContext context, string name) => SendOrRefuseAsync(context, WebPages.Find(name)));
        app.MapGet("/assets/{**path}", (HttpContext context, string path) => SendOrRefuseAsync(context, WebPages.FindAsset(path)));
        app.MapGet("/favicon.ico", context => SendAsync(context, WebPages.Find("icon.svg")!));
        if (WebPages.Explorer is { } explorer)
        {
            foreach (var view in Views)
            {
                app.MapGet($"/{view}/{{**rest}}", (HttpContext context) => SendAsync(context, explorer));
            }
        }
    }

    /// <summary>What a person sees at an address where there is nothing; null for programs, and where the explorer was not built.</summary>
    public static WebPage? NotFoundPage(HttpRequest request) => HttpMethods.IsGet(request.Method) && WantsPage(request) ? WebPages.Explorer : null;

    /// <summary>Whether the client asks for a page to look at.</summary>
    public static bool WantsPage(HttpRequest request) =>
        request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the page that needs no build is asked for by name: <c>?plain</c>.</summary>
    public static bool WantsPlain(HttpRequest request) => request.Query.ContainsKey("plain");

    /// <summary>Sends a page under its strict policy, compressed for clients that take it so.</summary>
    public static async Task SendAsync(HttpContext context, WebPage page)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = page.ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = page.IsImmutable ? "public, max-age=31536000, immutable" : "no-cache";
        context.Response.ContentType = page.ContentType;
        if (page.IsGzip)
        {
            headers.Vary = "Accept-Encoding";
            if (!TakesGzip(context.Request))
            {
                await using var packed = new GZipStream(new MemoryStream(page.Content.ToArray()), CompressionMode.Decompress);
                await packed.CopyToAsync(context.Response.Body, context.RequestAborted);
                return;
            }

            headers.ContentEncoding = "gzip";
        }

        context.Response.ContentLength = page.Content.Length;
        await context.Response.BodyWriter.WriteAsync(page.Content, context.RequestAborted);
    }

    private static Task SendOrRefuseAsync(HttpContext context, WebPage? page) =>
        page is null ? RefusalWriter.SendAsync(context, ServerErrors.NotFound()) : SendAsync(context, page);

    private static bool TakesGzip(HttpRequest request) => request.GetTypedHeaders().AcceptEncoding
        .Any(coding => coding.Value.Equals("gzip", StringComparison.OrdinalIgnoreCase) && coding.Quality != 0);
}
