namespace Inlogov.Graph.Server.QueryApi;

/// <summary>The addresses of the Query API.</summary>
internal static class QueryApiRoutes
{
    private const string Base = "/db/{name}/query/v2";
    private const string Posted = "POST,OPTIONS";
    private const string PostedOrDeleted = "POST,DELETE,OPTIONS";

    /// <summary>Maps them all; other methods are refused with those that are taken.</summary>
    public static void MapQueryApi(this IEndpointRouteBuilder app)
    {
        app.MapPost(Base, (HttpContext context, string name, QueryApiEndpoint endpoint) => endpoint.RunAsync(context, name));
        app.MapPost(Base + "/tx", (HttpContext context, string name, QueryApiEndpoint endpoint) => endpoint.BeginAsync(context, name));
        app.MapPost(Base + "/tx/{id}", (HttpContext context, string name, string id, QueryApiEndpoint endpoint) => endpoint.ContinueAsync(context, name, id));
        app.MapPost(Base + "/tx/{id}/commit", (HttpContext context, string name, string id, QueryApiEndpoint endpoint) => endpoint.CommitAsync(context, name, id));
        app.MapDelete(Base + "/tx/{id}", (HttpContext context, string name, string id, QueryApiEndpoint endpoint) => endpoint.RollBackAsync(context, name, id));

        app.Map(Base, context => QueryApiExchange.RefuseMethodAsync(context, Posted));
        app.Map(Base + "/tx", context => QueryApiExchange.RefuseMethodAsync(context, Posted));
        app.Map(Base + "/tx/{id}", context => QueryApiExchange.RefuseMethodAsync(context, PostedOrDeleted));
        app.Map(Base + "/tx/{id}/commit", context => QueryApiExchange.RefuseMethodAsync(context, Posted));
    }
}
