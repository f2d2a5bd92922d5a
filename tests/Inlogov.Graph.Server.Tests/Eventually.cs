namespace Inlogov.Graph.Server.Tests;

/// <summary>Waits for what happens on another thread.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <summary>Waits until it is so.</summary>
    /// <exception cref="OperationCanceledException">It did not become so.</exception>
    public static Task IsAsync(Func<bool> condition) => IsAsync(() => Task.FromResult(condition()));

    /// <summary>Waits until it is so.</summary>
    /// <exception cref="OperationCanceledException">It did not become so.</exception>
    public static async Task IsAsync(Func<Task<bool>> condition)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Xunit.TestContext.Current.CancellationToken);
        limit.CancelAfter(Patience);
        while (!await condition())
        {
            await Task.Delay(Pause, limit.Token);
        }
    }
}
