namespace Inlogov.Graph.GraphQL;

/// <summary>The limits and switches of the API; each limit has an error code of its own.</summary>
public sealed record GraphQLOptions
{
    /// <summary>The limits that hold when nothing is configured.</summary>
    public static readonly GraphQLOptions Default = new();

    /// <summary>The largest body of a request, in bytes.</summary>
    public int BodyBytesMax { get; init; } = 1_048_576;

    /// <summary>The largest document, in UTF-8 bytes.</summary>
    public int DocumentBytesMax { get; init; } = 65_536;

    /// <summary>The most fields of an operation, counted after fragments are spread.</summary>
    public int FieldsMax { get; init; } = 2_000;

    /// <summary>The most fragments that a document defines.</summary>
    public int FragmentsMax { get; init; } = 100;

    /// <summary>The deepest nesting of fields, through fragments; introspection has its own.</summary>
    public int DepthMax { get; init; } = 12;

    /// <summary>The most aliases of a document.</summary>
    public int AliasesMax { get; init; } = 30;

    /// <summary>The most root fields of an operation.</summary>
    public int RootFieldsMax { get; init; } = 20;

    /// <summary>The most directives of a document.</summary>
    public int DirectivesMax { get; init; } = 50;

    /// <summary>The most variables that a document declares.</summary>
    public int VariablesMax { get; init; } = 200;

    /// <summary>The most values of one list, in the document or in a variable.</summary>
    public int ListItemsMax { get; init; } = 1_000;

    /// <summary>Whether clients may ask for the schema; where not, errors suggest no names.</summary>
    public bool Introspection { get; init; } = true;

    /// <summary>The most bytes that cached documents with what is compiled from them may hold, approximately.</summary>
    public long DocumentCacheBytesMax { get; init; } = 64 * 1_048_576;

    /// <summary>Rows of a page when neither <c>first</c> nor <c>last</c> is given.</summary>
    public int PageSizeDefault { get; init; } = 10;

    /// <summary>The most rows of a page.</summary>
    public int PageSizeMax { get; init; } = 50;

    /// <summary>The most ids of one <c>nodes</c> field.</summary>
    public int NodesMax { get; init; } = 50;

    /// <summary>The most errors that one answer reports.</summary>
    public int ErrorsMax { get; init; } = 5;

    /// <summary>The most that an operation may cost: 1 is a hundred nodes and relationships that its statements are estimated to read.</summary>
    public double CostMax { get; init; } = 1_000;

    /// <summary>The most subqueries of the statement of one root field.</summary>
    public int SubqueriesMax { get; init; } = 30;

    /// <summary>The longest time that the statement of a root field may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How old what the server remembers of the graph may be: its former ids, and the statistics by which costs are estimated.</summary>
    public TimeSpan RefreshAfter { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The most compiled operations that are kept for one document.</summary>
    public int ShapesPerDocumentMax { get; init; } = 64;
}
