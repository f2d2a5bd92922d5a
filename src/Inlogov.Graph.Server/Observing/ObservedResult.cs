using Inlogov.Graph.Port;

namespace Inlogov.Graph.Server.Observing;

/// <summary>A result that counts its rows and ends its statement with the last one, with a failure, or when it is abandoned.</summary>
internal sealed class ObservedResult(IGraphResult inner, ObservedStatement statement) : IGraphResult
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Columns => inner.Columns;

    /// <inheritdoc/>
    public GraphBatch Batch => inner.Batch;

    /// <inheritdoc/>
    public async ValueTask<bool> FetchAsync(CancellationToken cancellationToken)
    {
        try
        {
            var hasRows = await inner.FetchAsync(cancellationToken);
            statement.Rows += hasRows ? inner.Batch.Count : 0;
            if (!hasRows)
            {
                statement.End(null);
            }

            return hasRows;
        }
        catch (Exception failure)
        {
            statement.End(failure);
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask<GraphSummary> ConsumeAsync(CancellationToken cancellationToken)
    {
        try
        {
            var summary = await inner.ConsumeAsync(cancellationToken);
            statement.End(null);
            return summary;
        }
        catch (Exception failure)
        {
            statement.End(failure);
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await inner.DisposeAsync();
        statement.End(null);
    }
}
