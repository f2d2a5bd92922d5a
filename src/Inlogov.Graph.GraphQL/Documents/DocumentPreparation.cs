using System.Text;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using Inlogov.Graph.GraphQL.Documents.Limits;
using Inlogov.Graph.GraphQL.Documents.Rules;
using Inlogov.Graph.GraphQL.Responses;
using Inlogov.Graph.GraphQL.Schema;

namespace Inlogov.Graph.GraphQL.Documents;

/// <summary>
/// Makes operations of texts: parse, check the limits, check the rules, choose the operation. What depends on no variable is
/// done here, once for each text and operation name, and kept.
/// </summary>
internal sealed class DocumentPreparation(ApiSchema schema, GraphQLOptions options)
{
    private const int ParserDepthMax = 64;

    private readonly OperationCache _cache = new(options.DocumentCacheBytesMax);

    /// <summary>The operation of that name (or the only one), or the errors that keep it from being run.</summary>
    public async ValueTask<DocumentResult> PrepareAsync(string text, string? operationName)
    {
        if (_cache.Find(text, operationName) is { } known)
        {
            return new DocumentResult(known, []);
        }

        var (document, refused) = Read(text, options);
        if (document is null)
        {
            return new DocumentResult(null, refused);
        }

        var definition = Choose(document, operationName, out var unknown);
        var errors = await DocumentRules.CheckAsync(schema.Types, document, options);
        if (errors.Count > 0)
        {
            return new DocumentResult(null, errors) { Kind = definition?.Operation };
        }

        if (definition is null)
        {
            return new DocumentResult(null, [unknown!]);
        }

        var operation = new GraphQLOperation(schema, document, definition, options);
        _cache.Add(text, operationName, operation);
        return new DocumentResult(operation, []);
    }

    /// <summary>Parses a text and checks the limits.</summary>
    /// <returns>The document, or null with the error.</returns>
    public static (GraphQLDocument? Document, IReadOnlyList<ResponseError> Errors) Read(string text, GraphQLOptions options)
    {
        if (Encoding.UTF8.GetByteCount(text) is var bytes && bytes > options.DocumentBytesMax)
        {
            return (null, [DocumentErrors.DocumentTooLarge(bytes, options.DocumentBytesMax)]);
        }

        if (Parse(text, out var failure) is not { } document)
        {
            return (null, [failure!]);
        }

        return DocumentLimits.Check(new DocumentCensus(document), options) is { } exceeded ? (null, [exceeded]) : (document, []);
    }

    private static GraphQLDocument? Parse(string text, out ResponseError? failure)
    {
        try
        {
            failure = null;
            return Parser.Parse(EditionRewrite.Apply(text), new ParserOptions { Ignore = IgnoreOptions.Comments, MaxDepth = ParserDepthMax });
        }
        catch (GraphQLMaxDepthExceededException exception)
        {
            failure = DocumentErrors.NestingExceeded(ParserDepthMax, exception.Location);
            return null;
        }
        catch (GraphQLParserException exception)
        {
            failure = DocumentErrors.Syntax(exception.Description, exception.Location);
            return null;
        }
    }

    private GraphQLOperationDefinition? Choose(GraphQLDocument document, string? name, out ResponseError? failure)
    {
        var operations = document.Definitions.OfType<GraphQLOperationDefinition>().ToList();
        if (string.IsNullOrEmpty(name))
        {
            failure = operations.Count == 0 ? DocumentErrors.NoOperation() : DocumentErrors.NoOperationName();
            return operations.Count == 1 ? operations[0] : null;
        }

        var names = operations.Select(operation => operation.Name?.StringValue).OfType<string>();
        failure = DocumentErrors.UnknownOperation(name, options.Introspection ? Suggestion.For(name, names) : string.Empty);
        return operations.Find(operation => operation.Name?.StringValue == name);
    }
}
