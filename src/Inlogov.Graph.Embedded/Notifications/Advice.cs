using Inlogov.Graph.Cypher.Syntax;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.Embedded.Notifications;

/// <summary>Advice on a statement that works, seen in its text alone: unconnected patterns, what is deprecated. The cases are Neo4j 5.26's.</summary>
internal sealed class Advice
{
    private static readonly string[] WithTypeNames = ["db.schema.nodeTypeProperties", "db.schema.relTypeProperties"];

    private readonly string _text;
    private readonly HashSet<string> _entities = new(StringComparer.Ordinal);
    private readonly List<GraphNotification> _found = [];

    private Advice(string text) => _text = text;

    /// <summary>The advice on a query, in the order of its text.</summary>
    public static IReadOnlyList<GraphNotification> Find(Query query, string text)
    {
        var advice = new Advice(text);
        foreach (var node in SyntaxTree.Descendants(query))
        {
            advice.Look(node);
        }

        return advice._found;
    }

    private void Look(SyntaxNode node)
    {
        switch (node)
        {
            case MatchClause match:
                LookAtPatterns(match);
                break;
            case NodePattern { Variable: { } variable }:
                _entities.Add(variable.Name);
                break;
            case RelationshipPattern { Variable: { } variable, Length: null, Quantifier: null }:
                _entities.Add(variable.Name);
                break;
            case FunctionCall { Name: var name } call when name.Equals("id", StringComparison.OrdinalIgnoreCase):
                _found.Add(AdviceTexts.OfFunction("id", "elementId", At(call)));
                break;
            case CallSubqueryClause { Scope: null } call:
                _found.Add(AdviceTexts.OfUnscopedCall(At(call)));
                break;
            case CallProcedureClause call when WithTypeNames.Contains(call.ProcedureName, StringComparer.Ordinal):
                _found.Add(AdviceTexts.OfTypeFormat(At(call)));
                break;
            case SetAllProperties { Value: Variable value } when _entities.Contains(value.Name):
                _found.Add(AdviceTexts.OfEntityAsProperties(At(value)));
                break;
        }
    }

    /// <summary>One piece of advice for each part beyond the first that shares no variable with another of the same clause.</summary>
    private void LookAtPatterns(MatchClause match)
    {
        List<HashSet<string>> parts = [];
        foreach (var pattern in match.Patterns)
        {
            HashSet<string> part = [.. SyntaxTree.Descendants(pattern).OfType<NodePattern>().Select(node => node.Variable?.Name).OfType<string>()];
            foreach (var other in parts.Where(one => one.Overlaps(part)).ToList())
            {
                part.UnionWith(other);
                parts.Remove(other);
            }

            parts.Add(part);
        }

        for (var i = 1; i < parts.Count; i++)
        {
            _found.Add(AdviceTexts.OfCartesianProduct(At(match)));
        }
    }

    private StatementPosition At(SyntaxNode node) => node.Span.PositionIn(_text);
}
