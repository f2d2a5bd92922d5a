namespace Inlogov.Graph.Embedded.FullText.Patterns;

/// <summary>A regular expression that is not well-formed; the message is the half sentence that says why.</summary>
internal sealed class RegexSyntaxException(string message) : Exception(message);
