using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Inlogov.Graph.Server.Tests;

/// <summary>Short ways to ask a server in tests.</summary>
internal static class Exchange
{
    /// <summary>The smallest operation.</summary>
    public const string Typename = """{"query":"{ __typename }"}""";

    /// <summary>Posts JSON.</summary>
    public static async Task<HttpResponseMessage> PostAsync(this HttpClient client, string path, string json, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative));
        request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        return await client.SendWithAsync(request, headers);
    }

    /// <summary>Sends a request without a body.</summary>
    public static async Task<HttpResponseMessage> AskAsync(this HttpClient client, HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        return await client.SendWithAsync(request, headers);
    }

    /// <summary>The body as JSON.</summary>
    public static async Task<JsonNode> JsonAsync(this HttpResponseMessage response) =>
        JsonNode.Parse(await response.Content.ReadAsStringAsync(Xunit.TestContext.Current.CancellationToken))!;

    /// <summary>The code of the first error in a GraphQL answer.</summary>
    public static async Task<(HttpStatusCode Status, string Code)> CodeAsync(this HttpResponseMessage response)
    {
        var code = (await response.JsonAsync())["errors"]?[0]?["extensions"]?["code"]?.GetValue<string>();
        return (response.StatusCode, code ?? "none");
    }

    private static async Task<HttpResponseMessage> SendWithAsync(this HttpClient client, HttpRequestMessage request, (string Name, string Value)[] headers)
    {
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await client.SendAsync(request, Xunit.TestContext.Current.CancellationToken);
    }
}
