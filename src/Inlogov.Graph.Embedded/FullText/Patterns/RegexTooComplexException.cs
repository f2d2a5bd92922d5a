namespace Inlogov.Graph.Embedded.FullText.Patterns;

/// <summary>A regular expression whose automaton has grown too large.</summary>
internal sealed class RegexTooComplexException : Exception;
