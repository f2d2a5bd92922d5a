using Inlogov.Graph.GraphQL;

namespace Inlogov.Graph.Server.Configuration;

/// <summary>The limits of the GraphQL API from section <c>GraphQL</c>.</summary>
internal static class GraphQLLimits
{
    /// <summary>Binds the limits over the defaults.</summary>
    /// <exception cref="ConfigurationException">A limit has a wrong value.</exception>
    public static GraphQLOptions Read(IConfiguration configuration)
    {
        try
        {
            return configuration.GetSection("GraphQL").Get<GraphQLOptions>() ?? GraphQLOptions.Default;
        }
        catch (InvalidOperationException failure)
        {
            throw new ConfigurationException(failure.InnerException is { } cause ? $"{failure.Message} {cause.Message}" : failure.Message);
        }
    }
}
