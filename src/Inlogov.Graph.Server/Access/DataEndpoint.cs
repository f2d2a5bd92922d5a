namespace Inlogov.Graph.Server.Access;

/// <summary>Marks the endpoints that answer from the graph: clients are asked who they are there, counted, and bounded in number.</summary>
internal sealed class DataEndpoint
{
    /// <summary>The mark.</summary>
    public static readonly DataEndpoint Mark = new();

    /// <summary>Whether the request goes to data; pages, discovery and health do not, nor does the playground's page.</summary>
    public static bool IsAsked(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<DataEndpoint>() is not null && !Endpoints.GraphQLEndpoint.IsPage(context.Request);
}
