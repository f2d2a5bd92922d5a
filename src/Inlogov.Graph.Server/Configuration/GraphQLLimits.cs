using Inlogov.Graph.GraphQL;
using Inlogov.Graph.GraphQL.Http;

namespace Inlogov.Graph.Server.Configuration;

/// <summary>The limits and switches of the GraphQL API from section <c>GraphQL</c>.</summary>
internal static class GraphQLLimits
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "GraphQL";

    /// <summary>Binds the limits over the defaults.</summary>
    /// <exception cref="ConfigurationException">A limit has a wrong value.</exception>
    public static GraphQLOptions Read(IConfiguration configuration)
    {
        var options = Bind(configuration, GraphQLOptions.Default);
        if (options.PageSizeDefault > options.PageSizeMax)
        {
            throw new ConfigurationException("`GraphQL:PageSizeDefault` is larger than `GraphQL:PageSizeMax`: lower the one or raise the other.");
        }

        return options;
    }

    /// <summary>Binds what concerns HTTP.</summary>
    /// <exception cref="ConfigurationException">A setting has a wrong value.</exception>
    public static GraphQLHttpOptions ReadHttp(IConfiguration configuration)
    {
        var options = Bind(configuration, new GraphQLHttpOptions());
        OptionChecks.RefuseMissing("GraphQL:TrustedFolder", options.TrustedFolder, Directory.Exists);
        if (options.OnlyTrusted && options.TrustedFolder.Length == 0)
        {
            throw new ConfigurationException("`GraphQL:OnlyTrusted` is set, but `GraphQL:TrustedFolder` is empty: name the folder of the documents that are answered.");
        }

        return options;
    }

    private static T Bind<T>(IConfiguration configuration, T defaults)
        where T : class
    {
        T options;
        try
        {
            options = configuration.GetSection(Section).Get<T>() ?? defaults;
        }
        catch (InvalidOperationException failure)
        {
            throw new ConfigurationException(failure.InnerException is { } cause ? $"{failure.Message} {cause.Message}" : failure.Message);
        }

        foreach (var property in typeof(T).GetProperties().Where(property => property.CanWrite))
        {
            var key = $"{Section}:{property.Name}";
            switch (property.GetValue(options))
            {
                case int number:
                    OptionChecks.RefuseSmall(key, number);
                    break;
                case long number:
                    OptionChecks.RefuseSmall(key, number);
                    break;
                case double number when number <= 0:
                    throw new ConfigurationException($"`{key}` has to be more than 0.");
                case TimeSpan time when time <= TimeSpan.Zero:
                    throw new ConfigurationException($"`{key}` has to be longer than nothing, such as 00:00:10.");
            }
        }

        return options;
    }
}
