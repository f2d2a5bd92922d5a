namespace Inlogov.Graph.Server.Configuration;

/// <summary>All settings of the server but Neo4j's, as configuration binds them.</summary>
internal sealed class ServerOptions
{
    /// <summary>The facts and how they get into the embedded database.</summary>
    public SeedOptions Seed { get; set; } = new();

    /// <summary>The annotated SDL that is served.</summary>
    public OntologyOptions Ontology { get; set; } = new();

    /// <summary>The Query API endpoint of the embedded database.</summary>
    public CypherOptions Cypher { get; set; } = new();

    /// <summary>Who may ask.</summary>
    public AuthOptions Auth { get; set; } = new();

    /// <summary>Other origins that may ask from a browser.</summary>
    public OriginOptions Cors { get; set; } = new();

    /// <summary>Where the embedded database keeps its file.</summary>
    public DataOptions Data { get; set; } = new();

    /// <summary>How often a client may ask.</summary>
    public RateLimitOptions RateLimit { get; set; } = new();

    /// <summary>What is written to the log.</summary>
    public LogOptions Log { get; set; } = new();

    /// <summary>Where traces, metrics and logs are sent.</summary>
    public TelemetryOptions Telemetry { get; set; } = new();

    /// <summary>How the program stops.</summary>
    public ShutdownOptions Shutdown { get; set; } = new();
}

/// <summary>Section <c>Seed</c>.</summary>
internal sealed class SeedOptions
{
    /// <summary>Whether the facts are loaded into the embedded database at start; nothing is ever written to a configured Neo4j.</summary>
    public bool OnStart { get; set; } = true;

    /// <summary>The folder of facts; a relative one is looked for from the working folder upwards, then beside the program.</summary>
    public string Folder { get; set; } = "seed";

    /// <summary>The folder of the user's documents, whose texts then come with the graph; empty for none.</summary>
    public string Documents { get; set; } = string.Empty;

    /// <summary>A file or folder of Cypher that loads the data of another ontology; empty for none.</summary>
    public string Cypher { get; set; } = string.Empty;
}

/// <summary>Section <c>Ontology</c>.</summary>
internal sealed class OntologyOptions
{
    /// <summary>Another annotated SDL; empty means the shipped one.</summary>
    public string File { get; set; } = string.Empty;
}

/// <summary>Section <c>Cypher</c>.</summary>
internal sealed class CypherOptions
{
    /// <summary>Whether the endpoint is there at all.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>Whether statements may write.</summary>
    public bool AllowWrites { get; set; }

    /// <summary>The longest time that a statement may take, in seconds.</summary>
    public int TimeoutSeconds { get; set; } = 10;

    /// <summary>The most rows that a statement may answer.</summary>
    public int RowsMax { get; set; } = 100_000;

    /// <summary>The most megabytes that a statement may hold.</summary>
    public int MemoryMegabytesMax { get; set; } = 512;
}

/// <summary>Section <c>Cors</c>.</summary>
internal sealed class OriginOptions
{
    /// <summary>The origins that may ask, such as <c>https://example.org</c>; empty means other origins on this machine while listening on loopback.</summary>
    public string[] Origins { get; set; } = [];
}

/// <summary>Section <c>Data</c>.</summary>
internal sealed class DataOptions
{
    /// <summary>Where the embedded database keeps its file; not built yet, so a value is refused.</summary>
    public string Folder { get; set; } = string.Empty;
}
