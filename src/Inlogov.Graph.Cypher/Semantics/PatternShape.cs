using Inlogov.Graph.Cypher.Diagnostics;
using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Cypher.Semantics;

/// <summary>What a path may be made of, whatever its variables are.</summary>
internal static class PatternShape
{
    /// <summary>The patterns of one MATCH, alone and together.</summary>
    public static void Check(MatchClause match, Diagnoses diagnoses)
    {
        foreach (var pattern in match.Patterns)
        {
            Check(pattern, PatternUse.Match, diagnoses);
        }

        var selective = match.Patterns.FirstOrDefault(pattern => pattern.Selector?.Kind is PathSelectorKind.Any or PathSelectorKind.Shortest
            or PathSelectorKind.AllShortest or PathSelectorKind.ShortestGroups);
        if (selective is not null && match.Patterns.Count > 1)
        {
            diagnoses.Add(CypherErrors.SelectorNotAlone(), selective.Span);
        }

        var elements = match.Patterns.SelectMany(pattern => SyntaxTree.Descendants(pattern)).ToList();
        var variable = elements.OfType<RelationshipPattern>().FirstOrDefault(one => one.Length is not null);
        var quantified = elements.Any(one => one is ParenthesizedPath { Quantifier: not null } or RelationshipPattern { Quantifier: not null });
        if (variable is not null && quantified)
        {
            diagnoses.Add(CypherErrors.MixedLengths(), variable.Span);
        }
    }

    /// <summary>One pattern.</summary>
    public static void Check(PathPattern pattern, PatternUse use, Diagnoses diagnoses)
    {
        if (pattern.Selector?.Kind is PathSelectorKind.ShortestPathFunction or PathSelectorKind.AllShortestPathsFunction)
        {
            CheckShortestPath(pattern, diagnoses);
        }

        CheckElements(pattern.Elements, use, quantified: false, diagnoses);
    }

    private static void CheckElements(SyntaxList<PathElement> elements, PatternUse use, bool quantified, Diagnoses diagnoses)
    {
        for (var at = 0; at < elements.Count; at++)
        {
            var element = elements[at];
            var next = at + 1 < elements.Count ? elements[at + 1] : null;
            if ((element is NodePattern && next is NodePattern)
                || (element is ParenthesizedPath { Quantifier: null } && elements.Count > 1))
            {
                diagnoses.Add(CypherErrors.Juxtaposition(), (next ?? element).Span);
            }

            switch (element)
            {
                case NodePattern { Where: { } where } when use == PatternUse.Expression:
                    diagnoses.Add(CypherErrors.PredicateInExpression(), where.Span);
                    break;
                case RelationshipPattern relationship:
                    CheckRelationship(relationship, use, quantified, diagnoses);
                    break;
                case ParenthesizedPath path:
                    CheckBracketed(path, use, quantified, diagnoses);
                    break;
            }
        }
    }

    private static void CheckRelationship(RelationshipPattern relationship, PatternUse use, bool quantified, Diagnoses diagnoses)
    {
        if (relationship.Length is not null && (quantified || relationship.Quantifier is not null))
        {
            diagnoses.Add(CypherErrors.VariableLengthInside(), relationship.Span);
        }

        if (relationship.Length is not null && relationship.Where is not null)
        {
            diagnoses.Add(CypherErrors.VariableLengthPredicate(), relationship.Where.Span);
        }

        if (relationship.Where is { } where && use == PatternUse.Expression)
        {
            diagnoses.Add(CypherErrors.PredicateInExpression(), where.Span);
        }

        if (relationship.Quantifier is { } quantifier)
        {
            CheckQuantifier(quantifier, quantified, diagnoses);
        }
    }

    private static void CheckBracketed(ParenthesizedPath path, PatternUse use, bool quantified, Diagnoses diagnoses)
    {
        if (path.Pattern.Name is { } name)
        {
            diagnoses.Add(CypherErrors.SubPathName(), name.Span);
        }

        if (path.Pattern.Selector is { } selector)
        {
            diagnoses.Add(CypherErrors.SelectorInside(), selector.Span);
        }

        if (path.Quantifier is { } quantifier)
        {
            CheckQuantifier(quantifier, quantified, diagnoses);
            if (!SyntaxTree.Descendants(path.Pattern).OfType<RelationshipPattern>().Any())
            {
                diagnoses.Add(CypherErrors.NoRelationshipInside(), path.Span);
            }
        }

        CheckElements(path.Pattern.Elements, use, quantified || path.Quantifier is not null, diagnoses);
    }

    private static void CheckQuantifier(PathQuantifier quantifier, bool nested, Diagnoses diagnoses)
    {
        if (nested)
        {
            diagnoses.Add(CypherErrors.NestedQuantifier(), quantifier.Span);
        }

        if (quantifier.Maximum == 0)
        {
            diagnoses.Add(CypherErrors.QuantifierZero(), quantifier.Span);
        }
        else if (quantifier.Minimum > quantifier.Maximum)
        {
            diagnoses.Add(CypherErrors.QuantifierBounds(), quantifier.Span);
        }
    }

    private static void CheckShortestPath(PathPattern pattern, Diagnoses diagnoses)
    {
        var name = pattern.Selector!.Kind == PathSelectorKind.ShortestPathFunction ? "shortestPath" : "allShortestPaths";
        if (pattern.Elements is not [NodePattern, RelationshipPattern relationship, NodePattern])
        {
            diagnoses.Add(CypherErrors.ShortestPathShape(name), pattern.Span);
        }
        else if (relationship.Quantifier is not null)
        {
            diagnoses.Add(CypherErrors.ShortestPathShape(name), relationship.Span);
        }
        else if (relationship.Length?.Minimum > 1)
        {
            diagnoses.Add(CypherErrors.ShortestPathMinimum(name), relationship.Length.Span);
        }
    }
}
