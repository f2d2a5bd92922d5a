namespace Inlogov.Graph.Seeding.Loading;

/// <summary>One statement of a Cypher file.</summary>
/// <param name="File">The file, as it was named.</param>
/// <param name="Line">The line on which the statement begins, from 1.</param>
/// <param name="Text">The statement, without its semicolon.</param>
public sealed record ScriptStatement(string File, int Line, string Text);
