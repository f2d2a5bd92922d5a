using System.Diagnostics.CodeAnalysis;
using Inlogov.Graph.Cypher.Diagnostics;
using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Cypher;

/// <summary>A parsed statement, or what is wrong with its text.</summary>
/// <param name="Text">The text that was parsed.</param>
/// <param name="Statement">The tree, or null when the text is not Cypher.</param>
/// <param name="Diagnostics">What is wrong; empty when there is a tree.</param>
public sealed record CypherParseResult(string Text, Statement? Statement, IReadOnlyList<CypherDiagnostic> Diagnostics)
{
    /// <summary>Whether the text is Cypher.</summary>
    [MemberNotNullWhen(true, nameof(Statement))]
    public bool Success => Statement is not null;
}
