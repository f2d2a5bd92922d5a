using System.Collections.Concurrent;
using System.Globalization;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Instrumentation;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using Inlogov.Graph.GraphQL.Schema;

namespace Inlogov.Graph.GraphQL.Documents;

/// <summary>
/// A validated operation: within every limit, valid by every rule, cached by (schema, text, operation name) and used by
/// many requests at once. Whatever depends on variables is not in here.
/// </summary>
internal sealed class GraphQLOperation(ApiSchema schema, GraphQLDocument document, GraphQLOperationDefinition definition, GraphQLOptions options)
{
    private const int PooledContextsMax = 16;

    private readonly ConcurrentBag<ValidationContext> _contexts = [];
    private object? _plan;

    /// <summary>The schema against which it is valid.</summary>
    public ApiSchema Schema { get; } = schema;

    /// <summary>The document in which it stands.</summary>
    public GraphQLDocument Document { get; } = document;

    /// <summary>The chosen operation.</summary>
    public GraphQLOperationDefinition Definition { get; } = definition;

    /// <summary>The root type that its selection is about.</summary>
    public IObjectGraphType RootType { get; } = definition.Operation switch
    {
        OperationType.Query => schema.Types.Query,
        OperationType.Mutation => schema.Types.Mutation!,
        _ => schema.Types.Subscription!,
    };

    /// <summary>The document's fragments by name; free of cycles.</summary>
    public IReadOnlyDictionary<string, GraphQLFragmentDefinition> Fragments { get; } = document.Definitions
        .OfType<GraphQLFragmentDefinition>()
        .ToDictionary(fragment => fragment.FragmentName.Name.StringValue, StringComparer.Ordinal);

    /// <summary>Whether the operation follows sure relationships only.</summary>
    public bool AsksForTrust { get; } = definition.Directives?.Items.Exists(directive => directive.Name.Value == TrustDirective.Name) == true;

    /// <summary>The least confidence that the operation asks for.</summary>
    public double TrustOf(Variables variables) =>
        ExecutionHelper.GetDirectives(Definition, variables, Schema.Types, Document)?[TrustDirective.Name].Arguments?[TrustDirective.Argument].Value is { } value
            ? Convert.ToDouble(value, CultureInfo.InvariantCulture)
            : 0;

    /// <summary>What the compiler keeps for this operation, made at the first use; two requests at once may both make it, and one is kept.</summary>
    public T PlanOrAdd<T>(Func<GraphQLOperation, T> make)
        where T : class
    {
        if (_plan is null)
        {
            Interlocked.CompareExchange(ref _plan, make(this), null);
        }

        return (T)_plan;
    }

    /// <summary>Coerces the variables of a request (specification, section 6.1.2).</summary>
    public async ValueTask<CoercedVariables> CoerceAsync(Inputs inputs)
    {
        if (Definition.Variables is not { Count: > 0 })
        {
            return CoercedVariables.None;
        }

        // A context is not safe for two threads and dear to make. One that has collected errors is not used again.
        var context = _contexts.TryTake(out var pooled) ? pooled : CreateContext();
        context.Variables = inputs;
        var (variables, errors) = await context.GetVariablesValuesAsync();
        context.Variables = Inputs.Empty;
        if (errors is { Count: > 0 } || context.HasErrors)
        {
            var all = (errors ?? []).Concat(context.Errors).Take(options.ErrorsMax);
            return new CoercedVariables(Variables.None, [.. all.Select(error => LibraryErrors.Convert(error, options))]);
        }

        if (_contexts.Count < PooledContextsMax)
        {
            _contexts.Add(context);
        }

        return new CoercedVariables(variables, []);
    }

    /// <summary>
    /// The coerced arguments of a field by name; null where the field type has none. An argument that was neither given nor
    /// has a default is in it with the source <see cref="ArgumentSource.FieldDefault"/> and null.
    /// </summary>
    /// <exception cref="ValidationError">A value does not coerce, which only a variable inside an object of a OneOf type can bring about.</exception>
    public IDictionary<string, ArgumentValue>? GetArguments(FieldType type, GraphQLField field, Variables variables) =>
        ExecutionHelper.GetArguments(type.Arguments, field.Arguments, variables, Document, field, null);

    private ValidationContext CreateContext() => new()
    {
        Schema = Schema.Types,
        Document = Document,
        Operation = Definition,
        TypeInfo = new TypeInfo(Schema.Types),
        Variables = Inputs.Empty,
        Extensions = Inputs.Empty,
        UserContext = new Dictionary<string, object?>(),
        Metrics = Metrics.None,
    };
}
