using System.Diagnostics;
using GraphQL;
using GraphQL.Validation;
using Inlogov.Graph.GraphQL.Compilation;
using Inlogov.Graph.GraphQL.Compilation.Inputs;
using Inlogov.Graph.GraphQL.Compilation.Plans;
using Inlogov.Graph.GraphQL.Documents;
using Inlogov.Graph.GraphQL.Introspection;
using Inlogov.Graph.GraphQL.Redirecting;
using Inlogov.Graph.GraphQL.Responses;
using Inlogov.Graph.GraphQL.Schema;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.GraphQL.Execution;

/// <summary>Runs one validated operation: compiles it for the shape of its variables, runs a statement for each root field, and completes the answer.</summary>
internal sealed class OperationRunner
{
    private static readonly RedirectTable NoRedirects = new();

    private readonly OntologyModel _ontology;
    private readonly GraphQLOptions _options;
    private readonly IGraphDatabase _database;
    private readonly RootRunner _roots;
    private readonly IntrospectionRunner _introspection = new();
    private readonly Recent<RedirectTable>? _redirects;
    private readonly Recent<GraphStatistics> _statistics;

    public OperationRunner(OntologyModel ontology, IGraphDatabase database, GraphQLOptions options, TimeProvider clock)
    {
        _ontology = ontology;
        _options = options;
        _database = database;
        _roots = new RootRunner(options);
        _statistics = new Recent<GraphStatistics>(database.GetStatisticsAsync, GraphStatistics.Empty, options.RefreshAfter, clock);
        if (RedirectTable.StatementOf(ontology) is { } statement)
        {
            _redirects = new Recent<RedirectTable>(
                cancellation => RedirectTable.ReadAsync(database, statement, cancellation), NoRedirects, options.RefreshAfter, clock);
        }
    }

    /// <summary>Runs the operation with the variables of one request.</summary>
    /// <exception cref="OperationCanceledException">The caller has gone away.</exception>
    public async ValueTask<GraphQLResponse> RunAsync(
        GraphQLOperation operation, Inputs inputs, GraphQLRequestOptions asked, CancellationToken cancellationToken)
    {
        var variables = await operation.CoerceAsync(inputs);
        if (variables.Errors.Count > 0)
        {
            return Refused(variables.Errors);
        }

        try
        {
            var plans = operation.PlanOrAdd(one => new OperationPlans(one, _options));
            var compiled = plans.Get(variables.Values);
            var redirects = new RedirectLog(await TableAsync(compiled, cancellationToken), _ontology.Global);
            var binder = new RootBinder(operation, _options, redirects);
            BoundRoot?[] bound = [.. compiled.Roots.Select(root => root is StatementRoot statement ? binder.Bind(statement, variables.Values) : null)];
            var cost = CostEstimate.Of(compiled.Roots, bound, await _statistics.GetAsync(cancellationToken));
            if (asked.Cost != CostReport.Validate)
            {
                cost.Check(_options.CostMax);
            }

            var execution = new OperationExecution(operation, inputs, compiled, bound, asked) { Redirects = redirects.Used, Cost = cost, CostMax = _options.CostMax };
            if (asked.Plan != PlanReport.Off)
            {
                execution = execution with { Readable = OperationCompiler.Compile(operation, variables.Values, _options, isReadable: true) };
            }

            if (asked is { ExplainEmpty: true, Runs: true })
            {
                execution = execution with { Empty = await ExplainAsync(operation, variables.Values, binder, cancellationToken) };
            }

            return asked.Runs ? await RunAsync(execution, cancellationToken) : Planned(execution);
        }
        catch (RefusalException refusal)
        {
            return Refused([refusal.Error]);
        }
        catch (ValidationError error)
        {
            return Refused([LibraryErrors.Convert(error, _options)]);
        }
    }

    /// <summary>An answer without data.</summary>
    public GraphQLResponse Refused(IReadOnlyList<ResponseError> errors, GraphQLOutcome outcome = GraphQLOutcome.Refused)
    {
        var buffer = new ResponseBuffer();
        var reported = errors.Take(_options.ErrorsMax).ToList();
        buffer.Write("{\"errors\":"u8);
        ErrorList.Write(reported, buffer);
        buffer.Write((byte)'}');
        return new GraphQLResponse(outcome, buffer) { ErrorCodes = [.. reported.Select(error => error.Code)] };
    }

    private static GraphQLResponse Planned(OperationExecution execution)
    {
        var buffer = new ResponseBuffer();
        buffer.Write("{\"data\":null"u8);
        ResponseExtensions.Write(execution, buffer);
        buffer.Write((byte)'}');
        return new GraphQLResponse(GraphQLOutcome.Executed, buffer) { Cost = execution.Cost.Total };
    }

    private async ValueTask<GraphQLResponse> RunAsync(OperationExecution execution, CancellationToken cancellationToken)
    {
        var buffer = new ResponseBuffer();
        try
        {
            buffer.Write("{\"data\":"u8);
            var answers = await WriteDataAsync(execution, buffer, cancellationToken);
            var errors = answers.SelectMany(answer => answer.Errors).Take(_options.ErrorsMax).ToList();
            if (errors.Count > 0)
            {
                buffer.Write(",\"errors\":"u8);
                ErrorList.Write(errors, buffer);
            }

            ResponseExtensions.Write(execution, buffer);
            buffer.Write((byte)'}');
            return new GraphQLResponse(GraphQLOutcome.Executed, buffer)
            {
                Cost = execution.Cost.Total,
                ErrorCodes = [.. errors.Select(error => error.Code)],
                Failures = [.. answers.Select(answer => answer.Failure).OfType<GraphQLFailure>()],
            };
        }
        catch
        {
            buffer.Dispose();
            throw;
        }
    }

    /// <summary>Writes the root fields in the order of the answer; several statements run at the same time, or see one snapshot.</summary>
    private async ValueTask<IReadOnlyList<RootAnswer>> WriteDataAsync(OperationExecution execution, ResponseBuffer buffer, CancellationToken cancellationToken)
    {
        var start = buffer.Length;
        var roots = execution.Compiled.Roots;
        var hasSeveral = roots.Count(root => root is StatementRoot) > 1;
        await using var runner = new StatementRunner(_database, hasSeveral && _database.ReadsSnapshots);
        var isParallel = hasSeveral && runner.IsParallel;
        ResponseBuffer[] buffers = isParallel ? [.. roots.Select(_ => new ResponseBuffer())] : [];
        try
        {
            var running = isParallel
                ? roots.Select((root, i) => RunRootAsync(execution, i, runner, buffers[i], cancellationToken).AsTask()).ToList()
                : [];
            await Task.WhenAll(running);
            List<RootAnswer> answers = [];
            buffer.Write((byte)'{');
            for (var i = 0; i < roots.Count; i++)
            {
                WriteName(roots[i], i, buffer);
                var answer = isParallel ? await running[i] : await RunRootAsync(execution, i, runner, buffer, cancellationToken);
                buffer.Write(isParallel ? buffers[i].Written.Span : []);
                buffer.Write(answer.HasValue ? [] : "null"u8);
                answers.Add(answer);
            }

            buffer.Write((byte)'}');
            if (roots.Select((root, i) => root.IsNonNull && !answers[i].HasValue).Contains(true))
            {
                buffer.Truncate(start);
                buffer.Write("null"u8);
            }

            return answers;
        }
        finally
        {
            Array.ForEach(buffers, one => one.Dispose());
        }
    }

    private static void WriteName(CompiledRoot root, int position, ResponseBuffer buffer)
    {
        buffer.Write(position > 0 ? ","u8 : []);
        buffer.Write(FieldPrefix.Of(root.Name));
    }

    private async ValueTask<RootAnswer> RunRootAsync(
        OperationExecution execution, int position, StatementRunner runner, ResponseBuffer buffer, CancellationToken cancellationToken)
    {
        switch (execution.Compiled.Roots[position])
        {
            case ConstantRoot constant:
                buffer.Write(constant.Value.Json);
                return new RootAnswer(true, [], null);
            case StatementRoot statement:
                return await _roots.RunAsync(statement, execution.Bound[position]!, execution.Operation.Document.Source, runner, buffer, cancellationToken);
            case IntrospectionRoot meta:
                var answer = await _introspection.RunAsync(execution.Operation, meta.Node, meta.Selections, execution.Inputs, cancellationToken);
                buffer.Write(answer.Span);
                return new RootAnswer(true, [], null);
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Why lists are empty; nothing where the database does not answer, as the operation's own statements will say.</summary>
    private async ValueTask<IReadOnlyList<EmptyExplanation>> ExplainAsync(
        GraphQLOperation operation, Variables variables, RootBinder binder, CancellationToken cancellationToken)
    {
        try
        {
            return await EmptyExplanation.AskAsync(operation, variables, binder, _database, _options, cancellationToken);
        }
        catch (GraphException)
        {
            return [];
        }
    }

    /// <summary>The former ids of the graph, where the operation has an id that could be one.</summary>
    private async ValueTask<RedirectTable> TableAsync(CompiledOperation compiled, CancellationToken cancellationToken)
    {
        var hasIds = compiled.Roots.OfType<StatementRoot>().Any(root => root.Parameters.Any(parameter => parameter is ValueParameter { IdsOf: not null }));
        return _redirects is null || !hasIds ? NoRedirects : await _redirects.GetAsync(cancellationToken);
    }
}
