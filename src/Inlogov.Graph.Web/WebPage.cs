namespace Inlogov.Graph.Web;

/// <summary>One file of a page.</summary>
/// <param name="Content">Its octets, compressed by gzip where <paramref name="IsGzip"/> says so.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="ContentSecurityPolicy">The policy to send it with.</param>
/// <param name="IsGzip">Whether the content is compressed by gzip.</param>
/// <param name="IsImmutable">Whether its name changes with its content, so that a browser may keep it for good.</param>
public sealed record WebPage(ReadOnlyMemory<byte> Content, string ContentType, string ContentSecurityPolicy, bool IsGzip = false, bool IsImmutable = false);
