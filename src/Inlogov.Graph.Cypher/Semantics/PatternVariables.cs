using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Cypher.Semantics;

/// <summary>The variables that name nodes and relationships of a path.</summary>
internal static class PatternVariables
{
    /// <summary>The variables in the order of the text, with repetitions.</summary>
    public static IEnumerable<Variable> Of(SyntaxList<PathElement> elements) => elements.SelectMany(element => element switch
    {
        NodePattern { Variable: { } variable } => [variable],
        RelationshipPattern { Variable: { } variable } => [variable],
        ParenthesizedPath path => Of(path.Pattern.Elements),
        _ => Enumerable.Empty<Variable>(),
    });
}
