using Inlogov.Graph.Server.Configuration;
using Inlogov.Graph.Server.Endpoints;
using Inlogov.Graph.Server.QueryApi;

namespace Inlogov.Graph.Server.Hosting;

/// <summary>Puts the server together from settings: services, rules that every request passes, endpoints.</summary>
internal static class ServerHost
{
    private const int BodyBytesMax = 2 * 1024 * 1024;

    /// <summary>Builds the host; it listens once it is started, and answers once <see cref="GraphHost.LoadAsync"/> is done.</summary>
    /// <exception cref="ConfigurationException">A setting is wrong.</exception>
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        ServerConfiguration.AddSources(builder.Configuration, args);
        var options = ServerConfiguration.Read(builder.Configuration, args);
        var urls = Urls(builder.Configuration);
        ServerConfiguration.RefuseOpenAddresses(urls, options.Auth);

        builder.WebHost.UseUrls(urls);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = BodyBytesMax;
        });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(_ => GraphHost.Create(builder.Configuration, options));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<TransactionTable>();
        builder.Services.AddSingleton<QueryApiEndpoint>();
        builder.Services.AddSingleton<GraphQLEndpoint>();
        var onLoopback = urls.All(url => ServerConfiguration.IsLoopback(BindingAddress.Parse(url).Host));
        builder.Services.AddCors(cors => cors.AddDefaultPolicy(policy => CrossOriginRule.Configure(policy, options.Cors, onLoopback)));

        var app = builder.Build();
        Map(app);
        return app;
    }

    private static void Map(WebApplication app)
    {
        var unexpected = new UnexpectedErrorRule(app.Services.GetRequiredService<ILogger<UnexpectedErrorRule>>());
        app.Use(unexpected.ApplyAsync);
        var hosts = new AllowedHostRule(app.Configuration);
        app.Use(hosts.ApplyAsync);
        app.UseCors();
        app.MapPages();
        app.MapHealth();
        app.Map("/graphql", (HttpContext context, GraphQLEndpoint endpoint) => endpoint.HandleAsync(context));
        if (app.Services.GetRequiredService<GraphHost>().ServesCypher)
        {
            app.MapQueryApi();
        }
    }

    private static string[] Urls(ConfigurationManager configuration) =>
        (configuration["urls"] ?? ServerConfiguration.DefaultUrl).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
