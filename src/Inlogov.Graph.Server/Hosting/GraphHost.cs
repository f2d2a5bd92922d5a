using System.Diagnostics;
using Inlogov.Graph.Embedded;
using Inlogov.Graph.GraphQL;
using Inlogov.Graph.GraphQL.Http;
using Inlogov.Graph.Neo4j;
using Inlogov.Graph.Port;
using Inlogov.Graph.Server.Configuration;
using Inlogov.Graph.Server.Observing;

namespace Inlogov.Graph.Server.Hosting;

/// <summary>The graph that is served: its database, loaded and checked once at start, and the GraphQL engine over it.</summary>
internal sealed class GraphHost(IGraphDatabase database, bool isEmbedded, ServerOptions options, GraphQLOptions limits, GraphQLHttpOptions http, ServerTelemetry telemetry)
    : IAsyncDisposable
{
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private GraphQLEngine? _engine;
    private GraphQLHttp? _http;

    /// <summary>The database.</summary>
    public IGraphDatabase Database { get; } = database;

    /// <summary>The database as clients ask it in Cypher.</summary>
    public IGraphDatabase StatementDatabase => Observed(holdsValues: true);

    /// <summary>Whether the database lives in this process.</summary>
    public bool IsEmbedded { get; } = isEmbedded;

    /// <summary>Whether the Query API endpoint is there.</summary>
    public bool ServesCypher => IsEmbedded && options.Cypher.Enabled;

    /// <summary>Whether the shipped ontology is served, for which examples are known.</summary>
    public bool ServesShippedOntology => options.Ontology.File.Length == 0;

    /// <summary>Whether the graph can be asked.</summary>
    public bool IsReady => _ready.Task.IsCompletedSuccessfully;

    /// <summary>Why the graph cannot be asked, or null.</summary>
    public Exception? Failure => _ready.Task.Exception?.InnerException;

    /// <summary>What is served, for people.</summary>
    public string Description { get; private set; } = string.Empty;

    /// <summary>How long after the process began the graph could be asked.</summary>
    public TimeSpan ReadyAfter { get; private set; }

    /// <summary>The GraphQL engine; only once the graph is ready.</summary>
    public GraphQLEngine Engine => _engine ?? throw new InvalidOperationException("The graph is not ready yet.");

    /// <summary>GraphQL over HTTP in front of the engine; only once the graph is ready.</summary>
    public GraphQLHttp Http => _http ?? throw new InvalidOperationException("The graph is not ready yet.");

    /// <summary>The most operations and statements at once.</summary>
    public int ConcurrentMax => http.ConcurrentMax;

    /// <summary>Chooses the database from the settings; nothing is read or sent yet.</summary>
    /// <exception cref="ConfigurationException">Neo4j's settings are wrong.</exception>
    public static GraphHost Create(IConfiguration configuration, ServerOptions options, ServerTelemetry telemetry)
    {
        var neo4j = configuration.GetSection(Neo4jOptions.Section).Get<Neo4jOptions>() ?? new Neo4jOptions();
        var limits = GraphQLLimits.Read(configuration);
        var http = GraphQLLimits.ReadHttp(configuration);
        if (neo4j.Uri.Length == 0)
        {
            return new GraphHost(new EmbeddedDatabase(new EmbeddedDatabaseOptions()), isEmbedded: true, options, limits, http, telemetry);
        }

        try
        {
            return new GraphHost(new Neo4jDatabase(neo4j), isEmbedded: false, options, limits, http, telemetry);
        }
        catch (GraphException failure)
        {
            throw new ConfigurationException(failure.Message);
        }
    }

    /// <summary>Builds the API, loads the embedded database or verifies Neo4j, and lets requests in.</summary>
    /// <exception cref="StartException">The graph cannot be served; the message says why.</exception>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        try
        {
            var (sdl, name) = ReadOntology();
            var engine = Task.Run(() => GraphQLEngine.Create(sdl, name, Observed(holdsValues: false), limits), cancellationToken);
            Description = IsEmbedded
                ? await new EmbeddedGraphLoading(Database, options).LoadAsync(engine, cancellationToken)
                : await VerifyAsync(cancellationToken);
            _engine = await engine;
            _http = new GraphQLHttp(_engine, http);
            ReadyAfter = DateTime.UtcNow - Process.GetCurrentProcess().StartTime.ToUniversalTime();
            _ready.SetResult();
        }
        catch (Exception failure) when (failure is GraphException or OntologyException or StartException or IOException or InvalidDataException)
        {
            _ready.SetException(failure);
            throw failure as StartException ?? new StartException(failure.Message, failure);
        }
    }

    /// <summary>Waits until the graph can be asked.</summary>
    public Task WaitUntilReadyAsync(CancellationToken cancellationToken) => _ready.Task.WaitAsync(cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Database.DisposeAsync();

    private IGraphDatabase Observed(bool holdsValues) =>
        options.Telemetry.OtlpEndpoint.Length > 0 ? new ObservedDatabase(Database, telemetry, holdsValues) : Database;

    private (string Sdl, string Name) ReadOntology() => ServesShippedOntology
        ? (ShippedOntology.Text, ShippedOntology.FileName)
        : (File.ReadAllText(options.Ontology.File), Path.GetFileName(options.Ontology.File));

    private async Task<string> VerifyAsync(CancellationToken cancellationToken)
    {
        await Database.VerifyAsync(cancellationToken);
        return $"on {Database.Name}";
    }
}
