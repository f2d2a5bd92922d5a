namespace Inlogov.Graph.GraphQL;

/// <summary>A mistake in an annotated SDL.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in the line, from 1.</param>
/// <param name="Code">The stable code.</param>
/// <param name="Message">One sentence that names what is wrong, then the remedy.</param>
public sealed record OntologyMistake(int Line, int Column, string Code, string Message);
