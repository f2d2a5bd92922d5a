using System.Text.Json;
using GraphQL;
using GraphQL.SystemTextJson;
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
    private static readonly GraphQLSerializer Serializer = new();

    private readonly ApiSchema _schema;
    private readonly OperationRunner _runner;

    private GraphQLEngine(ApiSchema schema, IGraphDatabase database, GraphQLOptions options)
    {
        _schema = schema;
        _runner = new OperationRunner(database, options);
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
    /// <exception cref="OntologyException">The SDL has mistakes; all of them are in it.</exception>
    public static GraphQLEngine Create(string sdl, string sdlName, IGraphDatabase database, GraphQLOptions options) =>
        new(ApiSchema.Create(sdl, sdlName), database, options);

    /// <summary>Runs one operation and completes its answer; nothing that the request or the database does wrong is thrown.</summary>
    /// <exception cref="OperationCanceledException">The caller has gone away.</exception>
    public async ValueTask<GraphQLResponse> ExecuteAsync(GraphQLRequest request, CancellationToken cancellationToken)
    {
        var document = global::GraphQLParser.Parser.Parse(request.Query);
        var definition = document.Definitions.OfType<global::GraphQLParser.AST.GraphQLOperationDefinition>()
            .First(one => request.OperationName is null || one.Name?.StringValue == request.OperationName);
        var operation = new GraphQLOperation(_schema, document, definition);
        return await _runner.RunAsync(operation, Variables(request), request.Options, cancellationToken);
    }

    private static Inputs Variables(GraphQLRequest request) =>
        request.Variables is { ValueKind: JsonValueKind.Object } given ? Serializer.ReadNode<Inputs>(given) ?? Inputs.Empty : Inputs.Empty;
}
