namespace Inlogov.Graph.Embedded.FullText;

/// <summary>A query string that cannot be answered; the message is the half sentence that says why.</summary>
internal sealed class FullTextQueryException(string message) : Exception(message);
