using GraphQLParser;
using Inlogov.Graph.GraphQL.Compilation.Inputs;
using Inlogov.Graph.GraphQL.Compilation.Plans;
using Inlogov.Graph.GraphQL.Responses;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.GraphQL.Execution;

/// <summary>Runs the statement of one root field and writes its value.</summary>
internal sealed class RootRunner(GraphQLOptions options)
{
    /// <summary>Writes the value into the buffer; null where the statement gives no row or fails.</summary>
    /// <exception cref="OperationCanceledException">The caller has gone away.</exception>
    public async ValueTask<RootAnswer> RunAsync(
        StatementRoot root, BoundRoot bound, ROM document, StatementRunner runner, ResponseBuffer buffer, CancellationToken cancellationToken)
    {
        var written = buffer.Length;
        List<ResponseError> errors = [];
        try
        {
            if (await WriteAsync(root, bound, runner, buffer, errors, cancellationToken))
            {
                return new RootAnswer(true, errors, null);
            }
        }
        catch (Exception cause) when (cause is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            var (error, failure) = DatabaseErrors.Convert(cause, root.Name, options.Timeout);
            buffer.Truncate(written);
            return new RootAnswer(false, [At(error with { Path = [root.Name] }, root, document)], failure);
        }

        buffer.Truncate(written);
        return new RootAnswer(false, errors, null);
    }

    private async ValueTask<bool> WriteAsync(
        StatementRoot root, BoundRoot bound, StatementRunner runner, ResponseBuffer buffer, List<ResponseError> errors, CancellationToken cancellationToken)
    {
        using var clock = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        clock.CancelAfter(options.Timeout);
        var statement = new GraphStatement(root.Statement, bound.Parameters)
        {
            Format = RowFormat.Json,
            Limits = new StatementLimits(options.Timeout),
        };
        bool? isWritten = null;
        await runner.RunAsync(
            statement,
            batch =>
            {
                if (isWritten is null && batch.Count > 0)
                {
                    isWritten = Write(root, bound, batch.Json(0).Span, buffer, errors);
                }
            },
            clock.Token);
        if (isWritten is null && root.IsNonNull)
        {
            errors.Add(new ResponseError("NULL_IN_NON_NULL", $"The database has no value for `{root.Name}`, though the schema says that there always is one.") { Path = [root.Name] });
        }

        return isWritten ?? false;
    }

    private bool Write(StatementRoot root, BoundRoot bound, ReadOnlySpan<byte> row, ResponseBuffer buffer, List<ResponseError> errors)
    {
        var path = new ResponsePath();
        path.Push(root.Name);
        var reader = new RowReader(row);
        reader.EnterArray();
        reader.MoveToSlot();
        return new ResponseWriter(buffer, path, bound.Connections, errors, options.ErrorsMax).Write(root.Shape, ref reader);
    }

    private static ResponseError At(ResponseError error, CompiledRoot root, ROM document)
    {
        var place = Location.FromLinearPosition(document, root.Node.Location.Start);
        return error with { Locations = [(place.Line, place.Column)] };
    }
}
