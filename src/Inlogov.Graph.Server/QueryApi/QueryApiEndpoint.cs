using Inlogov.Graph.Port;
using Inlogov.Graph.Server.Configuration;
using Inlogov.Graph.Server.Hosting;

namespace Inlogov.Graph.Server.QueryApi;

/// <summary>Cypher over HTTP on the embedded database, as Neo4j 5.26 answers it: statements alone, and explicit transactions.</summary>
internal sealed class QueryApiEndpoint(GraphHost graph, ServerOptions options, TransactionTable transactions)
{
    /// <summary>The name under which the embedded database answers, Neo4j's default.</summary>
    public const string DatabaseName = "neo4j";

    private readonly StatementAnswering _statements = new(options);

    /// <summary><c>POST /db/{name}/query/v2</c>: one statement in its own transaction.</summary>
    public Task RunAsync(HttpContext context, string name) => QueryApiExchange.AnswerAsync(context, name, graph, async (request, format) =>
    {
        await using var session = Open(request);
        var answer = await _statements.RunAsync(session.RunAsync, request, format, context.RequestAborted);
        return answer.Failure is null ? answer with { Bookmarks = session.Bookmarks } : answer;
    });

    /// <summary><c>POST …/tx</c>: begins a transaction, with or without a statement.</summary>
    public Task BeginAsync(HttpContext context, string name) => QueryApiExchange.AnswerAsync(context, name, graph, async (request, format) =>
    {
        var transaction = await transactions.OpenAsync(Open(request), context.RequestAborted);
        return await ContinueAsync(transaction, request, format, context.RequestAborted);
    });

    /// <summary><c>POST …/tx/{id}</c>: runs a statement in a transaction, or only prolongs it.</summary>
    public Task ContinueAsync(HttpContext context, string name, string id) => QueryApiExchange.AnswerAsync(context, name, graph, (request, format) =>
        ContinueAsync(transactions.Take(id), request, format, context.RequestAborted));

    /// <summary><c>POST …/tx/{id}/commit</c>: commits, after a last statement where one is given.</summary>
    public Task CommitAsync(HttpContext context, string name, string id) => QueryApiExchange.AnswerAsync(context, name, graph, async (request, format) =>
    {
        var transaction = transactions.Take(id);
        try
        {
            var answer = await RunInAsync(transaction, request, format, context.RequestAborted);
            if (answer.Failure is null)
            {
                await transaction.Transaction.CommitAsync(context.RequestAborted);
                answer = answer with { Bookmarks = transaction.Bookmarks };
            }

            return answer;
        }
        finally
        {
            await transactions.EndAsync(transaction);
        }
    });

    /// <summary><c>DELETE …/tx/{id}</c>: rolls back.</summary>
    public Task RollBackAsync(HttpContext context, string name, string id) => QueryApiExchange.AnswerAsync(context, name, graph, async (_, _) =>
    {
        await transactions.EndAsync(transactions.Take(id));
        return null;
    });

    private async Task<QueryApiAnswer?> ContinueAsync(
        OpenTransaction transaction, QueryApiRequest request, QueryApiFormat format, CancellationToken cancellationToken)
    {
        var goesOn = false;
        try
        {
            var answer = await RunInAsync(transaction, request, format, cancellationToken);
            goesOn = answer.Failure is null;
            if (goesOn)
            {
                transaction.Leave();
                answer = answer with { Transaction = transaction };
            }

            return answer;
        }
        finally
        {
            // Any error ends the transaction, those in a 202 too.
            if (!goesOn)
            {
                await transactions.EndAsync(transaction);
            }
        }
    }

    private Task<QueryApiAnswer> RunInAsync(
        OpenTransaction transaction, QueryApiRequest request, QueryApiFormat format, CancellationToken cancellationToken) =>
        request.Statement is null
            ? Task.FromResult(new QueryApiAnswer())
            : _statements.RunAsync(transaction.Transaction.RunAsync, request, format, cancellationToken);

    private IGraphSession Open(QueryApiRequest request) =>
        graph.StatementDatabase.OpenSession(new Port.SessionOptions { Access = options.Cypher.AllowWrites ? request.Access : AccessMode.Read });
}
