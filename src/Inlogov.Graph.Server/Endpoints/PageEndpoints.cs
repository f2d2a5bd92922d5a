using Inlogov.Graph.Server.Refusals;
using Inlogov.Graph.Web;

namespace Inlogov.Graph.Server.Endpoints;

/// <summary>The pages for people: the start page, the playground and their files.</summary>
internal static class PageEndpoints
{
    /// <summary>Maps the start page and the files under <c>/pages</c>.</summary>
    public static void MapPages(this WebApplication app)
    {
        app.MapGet("/", (HttpContext context) => WantsPage(context.Request)
            ? SendAsync(context, WebPages.Start)
            : DiscoveryEndpoint.HandleAsync(context));
        app.MapGet("/pages/{name}", (HttpContext context, string name) => WebPages.Find(name) is { } page
            ? SendAsync(context, page)
            : RefusalWriter.SendAsync(context, ServerErrors.NotFound()));
        app.MapGet("/favicon.ico", context => SendAsync(context, WebPages.Find("icon.svg")!));
    }

    /// <summary>Whether the client asks for a page to look at.</summary>
    public static bool WantsPage(HttpRequest request) =>
        request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);

    /// <summary>Sends a page under the strict policy.</summary>
    public static async Task SendAsync(HttpContext context, WebPage page)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = WebPages.ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-cache";
        context.Response.ContentType = page.ContentType;
        context.Response.ContentLength = page.Content.Length;
        await context.Response.BodyWriter.WriteAsync(page.Content, context.RequestAborted);
    }
}
