namespace Inlogov.Graph.GraphQL;

/// <summary>The limits of execution; those of documents stand beside them.</summary>
public sealed record GraphQLOptions
{
    /// <summary>The limits that hold when nothing is configured.</summary>
    public static readonly GraphQLOptions Default = new();

    /// <summary>Rows of a page when neither <c>first</c> nor <c>last</c> is given.</summary>
    public int PageSizeDefault { get; init; } = 10;

    /// <summary>The most rows of a page.</summary>
    public int PageSizeMax { get; init; } = 50;

    /// <summary>The most ids of one <c>nodes</c> field.</summary>
    public int NodesMax { get; init; } = 50;

    /// <summary>The most errors that one answer reports.</summary>
    public int ErrorsMax { get; init; } = 5;

    /// <summary>The longest time that the statement of a root field may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The most compiled operations that are kept for one document.</summary>
    public int ShapesPerDocumentMax { get; init; } = 64;
}
