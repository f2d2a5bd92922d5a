using Inlogov.Graph.Port;
using Inlogov.Graph.Server.Configuration;

namespace Inlogov.Graph.Server.QueryApi;

/// <summary>Runs the statement of a request and keeps its rows; tells what fails before a statement runs from what fails while it runs.</summary>
internal sealed class StatementAnswering(ServerOptions options)
{
    /// <summary>Runs the statement where the caller says.</summary>
    /// <param name="run">The session's or transaction's own method.</param>
    /// <param name="request">The request, which has a statement.</param>
    /// <param name="format">How values stand in the answer.</param>
    /// <param name="cancellationToken">Stops the statement.</param>
    /// <exception cref="GraphException">The statement was refused before it ran.</exception>
    public async Task<QueryApiAnswer> RunAsync(
        Func<GraphStatement, CancellationToken, ValueTask<IGraphResult>> run,
        QueryApiRequest request,
        QueryApiFormat format,
        CancellationToken cancellationToken)
    {
        var statement = request.RequiredStatement with
        {
            Format = format == QueryApiFormat.Plain ? RowFormat.Json : RowFormat.Values,
            Limits = new StatementLimits(
                TimeSpan.FromSeconds(options.Cypher.TimeoutSeconds), options.Cypher.MemoryMegabytesMax * 1024L * 1024L, options.Cypher.RowsMax),
        };
        await using var result = await RunTellingHowToWriteAsync(run, statement, request, cancellationToken);
        var rows = new QueryApiRows(result.Columns);
        try
        {
            while (await result.FetchAsync(cancellationToken))
            {
                rows.Add(result.Batch, statement.Format);
            }

            return new QueryApiAnswer { Rows = rows, Summary = await result.ConsumeAsync(cancellationToken), IncludeCounters = request.IncludeCounters };
        }
        catch (GraphException failure)
        {
            return new QueryApiAnswer { Rows = rows, Failure = failure };
        }
    }

    private static async Task<IGraphResult> RunTellingHowToWriteAsync(
        Func<GraphStatement, CancellationToken, ValueTask<IGraphResult>> run,
        GraphStatement statement,
        QueryApiRequest request,
        CancellationToken cancellationToken)
    {
        try
        {
            return await run(statement, cancellationToken);
        }
        catch (GraphException failure) when (failure.Code == GraphStatusCodes.AccessMode && request.Access == AccessMode.Write)
        {
            throw new GraphException(
                GraphStatusCodes.AccessMode,
                "This statement writes, and this server only reads: start it with --Cypher:AllowWrites=true to allow writes.",
                failure.Position,
                failure);
        }
    }
}
