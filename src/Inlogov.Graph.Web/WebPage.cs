namespace Inlogov.Graph.Web;

/// <summary>A file of the pages, ready to be sent.</summary>
/// <param name="Content">The octets.</param>
/// <param name="ContentType">The media type, with the character set of texts.</param>
public sealed record WebPage(ReadOnlyMemory<byte> Content, string ContentType);
