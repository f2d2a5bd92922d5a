using Inlogov.Graph.Cypher.Diagnostics;
using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Cypher.Semantics;

/// <summary>Collects what is wrong with one statement.</summary>
internal sealed class Diagnoses(string text)
{
    private readonly List<CypherDiagnostic> _found = [];

    /// <summary>What was found, in the order of the checks.</summary>
    public IReadOnlyList<CypherDiagnostic> Found => _found;

    /// <summary>Reports an error at a place.</summary>
    public void Add(CypherError error, SourceSpan span) =>
        _found.Add(new CypherDiagnostic(error.Code, error.Message, span, span.PositionIn(text)));
}
