namespace Inlogov.Graph.Server.Hosting;

/// <summary>Asks a running server whether it is healthy, for containers that have no other client: <c>--probe URL</c>.</summary>
internal static class HealthProbe
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    /// <summary>Asks once.</summary>
    /// <returns>0 when the answer is a success, else 1.</returns>
    public static async Task<int> RunAsync(string address)
    {
        using var client = new HttpClient { Timeout = Patience };
        try
        {
            using var answer = await client.GetAsync(new Uri(address));
            return answer.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException or UriFormatException)
        {
            StandardError.WriteLine($"error: {address} did not answer: {failure.Message}");
            return 1;
        }
    }
}
