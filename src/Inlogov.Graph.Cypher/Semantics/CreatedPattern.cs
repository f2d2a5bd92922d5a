using Inlogov.Graph.Cypher.Diagnostics;
using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Cypher.Semantics;

/// <summary>What a path may be made of when it is created: plain nodes, and relationships of exactly one type.</summary>
internal static class CreatedPattern
{
    /// <summary>Checks a path of CREATE or MERGE.</summary>
    public static void Check(PathPattern pattern, PatternUse use, Diagnoses diagnoses)
    {
        var clause = use == PatternUse.Create ? "CREATE" : "MERGE";
        if (pattern.Selector is { } selector)
        {
            diagnoses.Add(CypherErrors.OnlyInMatch("Shortest paths and path selectors", clause), selector.Span);
        }

        PathElement? before = null;
        foreach (var element in pattern.Elements)
        {
            switch (element)
            {
                case NodePattern node:
                    CheckNode(node, clause, diagnoses);
                    if (before is NodePattern)
                    {
                        diagnoses.Add(CypherErrors.Juxtaposition(), node.Span);
                    }

                    break;
                case RelationshipPattern relationship:
                    CheckRelationship(relationship, use, clause, diagnoses);
                    break;
                default:
                    diagnoses.Add(CypherErrors.OnlyInMatch("Bracketed and repeated paths", clause), element.Span);
                    break;
            }

            before = element;
        }
    }

    private static void CheckNode(NodePattern node, string clause, Diagnoses diagnoses)
    {
        if (node.Where is { } where)
        {
            diagnoses.Add(CypherErrors.OnlyInMatch("Conditions inside a pattern", clause), where.Span);
        }

        if (node.Labels is { } labels && SyntaxTree.Descendants(labels).Any(one => one is LabelOr or LabelNot or LabelWildcard or DynamicLabel { Any: true }))
        {
            diagnoses.Add(CypherErrors.OnlyInMatch("Label expressions with `|`, `!` or `%`", clause), labels.Span);
        }
    }

    private static void CheckRelationship(RelationshipPattern relationship, PatternUse use, string clause, Diagnoses diagnoses)
    {
        if (relationship.Length is not null || relationship.Quantifier is not null)
        {
            diagnoses.Add(CypherErrors.OnlyInMatch("Relationships of variable length", clause), relationship.Span);
        }

        if (relationship.Where is { } where)
        {
            diagnoses.Add(CypherErrors.OnlyInMatch("Conditions inside a pattern", clause), where.Span);
        }

        if (relationship.Types is not (LabelName or DynamicLabel { Any: false }))
        {
            diagnoses.Add(CypherErrors.OneTypeRequired(clause), relationship.Span);
        }

        if (relationship.Direction == RelationshipDirection.Either && use == PatternUse.Create)
        {
            diagnoses.Add(CypherErrors.DirectionRequired(), relationship.Span);
        }
    }
}
