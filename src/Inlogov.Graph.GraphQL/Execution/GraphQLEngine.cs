using GraphQLParser.AST;
using Inlogov.Graph.GraphQL.Documents;
using Inlogov.Graph.GraphQL.Execution;
using Inlogov.Graph.GraphQL.Schema;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.GraphQL;

/// <summary>
/// Answers GraphQL operations over a graph database: an annotated SDL gives the API, each root field becomes one Cypher
/// statement. Safe for concurrent use.
/// </summary>
public sealed class GraphQLEngine
{
    private readonly ApiSchema _schema;
    private readonly DocumentPreparation _documents;
    private readonly OperationRunner _runner;

    private GraphQLEngine(ApiSchema schema, IGraphDatabase database, GraphQLOptions options, TimeProvider clock)
    {
        _schema = schema;
        _documents = new DocumentPreparation(schema, options);
        _runner = new OperationRunner(schema.Ontology, database, options, clock);
        Options = options;
    }

    /// <summary>The limits and switches.</summary>
    public GraphQLOptions Options { get; }

    /// <summary>The API schema in SDL.</summary>
    public string Sdl => _schema.Sdl;

    /// <summary>The Cypher that prepares an empty database: the constraints that the SDL's <c>@unique</c> asks for.</summary>
    public IReadOnlyList<string> SchemaStatements => Schema.SchemaStatements.Of(_schema.Ontology);

    /// <summary>Builds the API of an annotated SDL over a database.</summary>
    /// <param name="sdl">The annotated SDL's text.</param>
    /// <param name="sdlName">What the SDL is called in messages, such as its file's name.</param>
    /// <param name="database">The database that answers.</param>
    /// <param name="options">The limits and switches.</param>
    /// <param name="clock">By which what the server remembers of the graph grows old; the system's where it is not given.</param>
    /// <exception cref="OntologyException">The SDL has mistakes; all of them are in it.</exception>
    public static GraphQLEngine Create(string sdl, string sdlName, IGraphDatabase database, GraphQLOptions options, TimeProvider? clock = null) =>
        new(ApiSchema.Create(sdl, sdlName), database, options, clock ?? TimeProvider.System);

    /// <summary>Runs one operation and completes its answer; nothing that the request or the database does wrong is thrown.</summary>
    /// <exception cref="OperationCanceledException">The caller has gone away.</exception>
    public async ValueTask<GraphQLResponse> ExecuteAsync(GraphQLRequest request, CancellationToken cancellationToken)
    {
        if (VariableReader.Read(request.Variables, Options.ListItemsMax, out var inputs) is { } unreadable)
        {
            return _runner.Refused([unreadable]);
        }

        var prepared = await _documents.PrepareAsync(request.Query, request.OperationName);
        if (request.QueriesOnly && prepared.Kind is not (null or OperationType.Query))
        {
            return _runner.Refused([DocumentErrors.QueriesOnly()], GraphQLOutcome.NotAllowed);
        }

        return prepared.Operation is { } operation
            ? await _runner.RunAsync(operation, inputs, request.Options, cancellationToken)
            : _runner.Refused(prepared.Errors);
    }
}
