using GraphQL;
using GraphQL.Execution;
using GraphQLParser.AST;
using Inlogov.Graph.GraphQL.Documents;

namespace Inlogov.Graph.GraphQL.Introspection;

/// <summary>
/// Answers <c>__schema</c> and <c>__type</c> with the library's executer: the field becomes an operation of its own, beside the
/// document's fragments. Answers that no variable changes are kept, because a full one takes some 80 ms.
/// </summary>
internal sealed class IntrospectionRunner
{
    private readonly DocumentExecuter _executer = new();
    private readonly IntrospectionCache _cache = new();

    /// <summary>The value of the field as UTF-8 JSON.</summary>
    /// <param name="operation">The operation in which it stands.</param>
    /// <param name="field">The field; of several that merge, the first.</param>
    /// <param name="selections">The selection sets below it, of all that merge.</param>
    /// <param name="inputs">The request's variables.</param>
    public async ValueTask<ReadOnlyMemory<byte>> RunAsync(
        GraphQLOperation operation, GraphQLField field, IReadOnlyList<GraphQLSelectionSet> selections, Inputs inputs, CancellationToken cancellationToken)
    {
        var isConstant = operation.Definition.Variables is not { Count: > 0 };
        if (isConstant && _cache.Find(field) is { } known)
        {
            return known;
        }

        var document = DocumentOf(operation, field, selections);
        var result = await _executer.ExecuteAsync(options =>
        {
            options.Schema = operation.Schema.Types;
            options.Document = document;
            options.Variables = inputs;
            options.ValidationRules = [];
            options.CancellationToken = cancellationToken;
        });
        if (result.Errors is { Count: > 0 } errors || result.Data is not RootExecutionNode { SubFields: [var answer, ..] })
        {
            throw new InvalidOperationException($"Introspection failed: {result.Errors?.FirstOrDefault()?.Message}", result.Errors?.FirstOrDefault());
        }

        var bytes = IntrospectionJson.Write(answer);
        if (isConstant)
        {
            _cache.Add(field, bytes);
        }

        return bytes;
    }

    private static GraphQLDocument DocumentOf(GraphQLOperation operation, GraphQLField field, IReadOnlyList<GraphQLSelectionSet> selections)
    {
        // Directives of the field itself have been decided already.
        var merged = new GraphQLField(field.Name)
        {
            Alias = field.Alias,
            Arguments = field.Arguments,
            Location = field.Location,
            SelectionSet = new GraphQLSelectionSet([.. selections.SelectMany(one => one.Selections)]),
        };
        var asked = new GraphQLOperationDefinition(new GraphQLSelectionSet([merged]))
        {
            Operation = OperationType.Query,
            Variables = operation.Definition.Variables,
        };
        return new GraphQLDocument([.. operation.Fragments.Values, asked]) { Source = operation.Document.Source };
    }
}
