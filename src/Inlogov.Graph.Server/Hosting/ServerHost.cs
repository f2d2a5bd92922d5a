using Inlogov.Graph.Server.Access;
using Inlogov.Graph.Server.Configuration;
using Inlogov.Graph.Server.Endpoints;
using Inlogov.Graph.Server.Observing;
using Inlogov.Graph.Server.QueryApi;
using Inlogov.Graph.Server.Refusals;
using Microsoft.AspNetCore.HostFiltering;

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
        var (urls, addresses) = ServerConfiguration.Addresses(builder.Configuration);
        ServerConfiguration.RefuseOpenAddresses(addresses, options.Auth);

        builder.WebHost.UseUrls(urls);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = BodyBytesMax;
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(options.Shutdown.Seconds));

        // Our own rule looks at the same setting, and answers in the form that clients read.
        builder.Services.PostConfigure<HostFilteringOptions>(filtering => filtering.AllowedHosts = ["*"]);
        AddObserving(builder, options);
        AddServices(builder, options);
        if (options.Auth.Jwt.IsOn)
        {
            BearerTokens.Add(builder.Services, options.Auth.Jwt);
        }

        var onLoopback = addresses.All(url => ServerConfiguration.IsLoopback(ServerConfiguration.HostOf(url)));
        builder.Services.AddCors(cors => cors.AddDefaultPolicy(policy => CrossOriginRule.Configure(policy, options.Cors, onLoopback)));

        var app = builder.Build();
        Map(app, options);
        return app;
    }

    private static void AddObserving(WebApplicationBuilder builder, ServerOptions options)
    {
        ServerLog.Add(builder, options.Log);
        builder.Services.AddSingleton<ServerTelemetry>();
        if (options.Telemetry.OtlpEndpoint.Length > 0)
        {
            TelemetryExport.Add(builder, options.Telemetry);
        }
    }

    private static void AddServices(WebApplicationBuilder builder, ServerOptions options)
    {
        var configuration = builder.Configuration;
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(services => GraphHost.Create(configuration, options, services.GetRequiredService<ServerTelemetry>()));
        builder.Services.AddSingleton(services => new AccessRule(options, services.GetRequiredService<GraphHost>().ConcurrentMax));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<TransactionTable>();
        builder.Services.AddSingleton<QueryApiEndpoint>();
        builder.Services.AddSingleton<GraphQLEndpoint>();
        builder.Services.AddSingleton<ErrorRule>();
    }

    private static void Map(WebApplication app, ServerOptions options)
    {
        if (options.Log.Requests)
        {
            ServerLog.UseRequests(app);
        }

        app.Use(app.Services.GetRequiredService<ErrorRule>().ApplyAsync);
        app.Use(new AllowedHostRule(app.Configuration).ApplyAsync);
        app.UseCors();
        app.Use(app.Services.GetRequiredService<AccessRule>().ApplyAsync);
        app.MapPages();
        app.MapHealth();
        var data = app.MapGroup(string.Empty).WithMetadata(DataEndpoint.Mark);
        data.Map("/graphql", (HttpContext context, GraphQLEndpoint endpoint) => endpoint.HandleAsync(context));
        if (app.Services.GetRequiredService<GraphHost>().ServesCypher)
        {
            data.MapQueryApi();
        }
    }
}
