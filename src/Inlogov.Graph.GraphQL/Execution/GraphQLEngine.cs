using Inlogov.Graph.Port;

namespace Inlogov.Graph.GraphQL;

/// <summary>
/// Answers GraphQL operations over a graph database: an annotated SDL gives the API, each root field becomes one Cypher
/// statement. Safe for concurrent use.
/// </summary>
public sealed class GraphQLEngine
{
    private GraphQLEngine(IGraphDatabase database, GraphQLOptions options)
    {
        Database = database;
        Options = options;
    }

    /// <summary>The database that is asked.</summary>
    public IGraphDatabase Database { get; }

    /// <summary>The limits of execution.</summary>
    public GraphQLOptions Options { get; }

    /// <summary>Builds the API of an annotated SDL over a database.</summary>
    /// <param name="sdl">The annotated SDL's text.</param>
    /// <param name="sdlName">What the SDL is called in messages, such as its file's name.</param>
    public static GraphQLEngine Create(string sdl, string sdlName, IGraphDatabase database, GraphQLOptions options) =>
        sdl.Length == 0 ? throw new ArgumentException($"{sdlName} is empty.", nameof(sdl)) : new GraphQLEngine(database, options);

    /// <summary>Runs one operation and completes its answer; nothing that the request or the database does wrong is thrown.</summary>
    /// <exception cref="OperationCanceledException">The caller has gone away.</exception>
    public ValueTask<GraphQLResponse> ExecuteAsync(GraphQLRequest request, CancellationToken cancellationToken) =>
        throw new NotImplementedException();
}
