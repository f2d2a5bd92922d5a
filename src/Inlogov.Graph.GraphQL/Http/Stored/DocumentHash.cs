using System.Security.Cryptography;
using System.Text;

namespace Inlogov.Graph.GraphQL.Http.Stored;

/// <summary>The SHA-256 of a document's text in UTF-8, by which clients name it.</summary>
internal static class DocumentHash
{
    private const int Characters = 64;

    /// <summary>The hash in lower-case hexadecimal digits.</summary>
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>Whether a text can be a hash.</summary>
    public static bool IsHash(string text) => text.Length == Characters && text.All(char.IsAsciiHexDigit);
}
