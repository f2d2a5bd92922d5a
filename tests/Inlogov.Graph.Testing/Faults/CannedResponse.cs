using System.Text;

namespace Inlogov.Graph.Testing.Faults;

/// <summary>Whole responses as octets.</summary>
internal static class CannedResponse
{
    private const string ErrorAfterRows = ""","errors":[{"code":"Neo.ClientError.Statement.ArithmeticError","message":"/ by zero"}]}""";

    /// <summary>The response that stands for a fault, or null where the fault is not one of a status.</summary>
    public static byte[]? Of(Fault fault) => fault switch
    {
        Fault.Unauthorized => Write("401 Unauthorized", Error("Neo.ClientError.Security.Unauthorized", "Invalid credential.")),
        Fault.NotFound => Write("404 Not Found", "<html>no such page</html>"u8, "text/html"),
        Fault.TooManyRequests => Write("429 Too Many Requests", Error("Neo.ClientError.Security.AuthenticationRateLimit", "Too many attempts.")),
        Fault.ServerError => Write("500 Server Error", Error("Neo.DatabaseError.General.UnknownError", "Something broke.")),
        Fault.GatewayError => Write("503 Service Unavailable", "<html>try later</html>"u8, "text/html"),
        Fault.Garbage => Write("202 Accepted", """{"data":{"fields":["x"],"values":[[}]"""u8),
        Fault.Deadlock => Write("400 Bad Request", Error("Neo.TransientError.Transaction.DeadlockDetected", "Two transactions waited for each other.")),
        _ => null,
    };

    /// <summary>The answer with an error behind its rows.</summary>
    public static byte[] WithErrorAfterRows(ReadOnlySpan<byte> body)
    {
        var end = body.LastIndexOf((byte)'}');
        return end < 0 ? Write("202 Accepted", body) : Write("202 Accepted", [.. body[..end], .. Encoding.UTF8.GetBytes(ErrorAfterRows)]);
    }

    /// <summary>A response of that status and body.</summary>
    public static byte[] Write(string status, ReadOnlySpan<byte> body, string type = "application/json")
    {
        var head = FormattableString.Invariant($"HTTP/1.1 {status}\r\nContent-Type: {type}\r\nContent-Length: {body.Length}\r\n\r\n");
        return [.. Encoding.ASCII.GetBytes(head), .. body];
    }

    private static byte[] Error(string code, string message) =>
        Encoding.UTF8.GetBytes($$"""{"errors":[{"code":"{{code}}","message":"{{message}}"}]}""");
}
