using System.Diagnostics;
using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Cypher.Printing;

/// <content>Paths, labels and types.</content>
internal sealed partial class TreeWriter
{
    private void AppendPath(PathPattern path)
    {
        if (path.Name is not null)
        {
            Append(path.Name);
            _text.Append(" = ");
        }

        var isFunction = path.Selector?.Kind is PathSelectorKind.ShortestPathFunction or PathSelectorKind.AllShortestPathsFunction;
        if (path.Selector is { } selector)
        {
            AppendSelector(selector);
        }

        AppendAll(path.Elements, AppendElement, string.Empty);
        _text.Append(isFunction ? ")" : string.Empty);
    }

    private void AppendSelector(PathSelector selector)
    {
        switch (selector.Kind)
        {
            case PathSelectorKind.All:
                _text.Append("ALL PATHS ");
                break;
            case PathSelectorKind.AllShortest:
                _text.Append("ALL SHORTEST PATHS ");
                break;
            case PathSelectorKind.ShortestPathFunction:
                _text.Append("shortestPath(");
                break;
            case PathSelectorKind.AllShortestPathsFunction:
                _text.Append("allShortestPaths(");
                break;
            default:
                _text.Append(selector.Kind == PathSelectorKind.Any ? "ANY " : "SHORTEST ");
                AppendNumber(selector.Count);
                _text.Append(selector.Kind == PathSelectorKind.ShortestGroups ? " PATH GROUPS " : " PATHS ");
                break;
        }
    }

    private void AppendElement(PathElement element)
    {
        switch (element)
        {
            case NodePattern node:
                _text.Append('(');
                AppendParts(node.Variable, node.Labels, null, node.Properties, node.Where);
                _text.Append(')');
                break;
            case RelationshipPattern relationship:
                AppendRelationship(relationship);
                break;
            case ParenthesizedPath path:
                _text.Append('(');
                AppendPath(path.Pattern);
                AppendAfter(" WHERE ", path.Where);
                _text.Append(')');
                AppendQuantifier(path.Quantifier);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void AppendRelationship(RelationshipPattern relationship)
    {
        _text.Append(relationship.Direction == RelationshipDirection.Left ? "<-" : "-");
        if (relationship is not { Variable: null, Types: null, Length: null, Properties: null, Where: null })
        {
            _text.Append('[');
            AppendParts(relationship.Variable, relationship.Types, relationship.Length, relationship.Properties, relationship.Where);
            _text.Append(']');
        }

        _text.Append(relationship.Direction == RelationshipDirection.Right ? "->" : "-");
        AppendQuantifier(relationship.Quantifier);
    }

    private void AppendParts(Variable? variable, LabelExpression? labels, VariableLength? length, Expression? properties, Expression? where)
    {
        AppendAfter(string.Empty, variable);
        if (labels is not null)
        {
            _text.Append(':');
            AppendLabel(labels, 0);
        }

        if (length is not null)
        {
            AppendLength(length);
        }

        AppendAfter(variable is null && labels is null && length is null ? string.Empty : " ", properties);
        AppendAfter(" WHERE ", where);
    }

    private void AppendLength(VariableLength length)
    {
        _text.Append('*');
        if (length.Minimum is { } least)
        {
            AppendNumber(least);
        }

        if (length.Minimum == length.Maximum)
        {
            return;
        }

        _text.Append("..");
        if (length.Maximum is { } most)
        {
            AppendNumber(most);
        }
    }

    private void AppendQuantifier(PathQuantifier? quantifier)
    {
        switch (quantifier)
        {
            case null:
                return;
            case { Minimum: 1, Maximum: null }:
                _text.Append('+');
                return;
            case { Minimum: 0, Maximum: null }:
                _text.Append('*');
                return;
        }

        _text.Append('{');
        AppendNumber(quantifier.Minimum);
        if (quantifier.Minimum != quantifier.Maximum)
        {
            _text.Append(',');
            if (quantifier.Maximum is { } most)
            {
                AppendNumber(most);
            }
        }

        _text.Append('}');
    }

    private void AppendLabel(LabelExpression label, int minimum)
    {
        var level = label switch { LabelOr => 1, LabelAnd => 2, LabelNot => 3, _ => 4 };
        _text.Append(level < minimum ? "(" : string.Empty);
        switch (label)
        {
            case LabelName name:
                AppendName(name.Name);
                break;
            case LabelWildcard:
                _text.Append('%');
                break;
            case DynamicLabel dynamic:
                AppendAfter(dynamic.Any ? "$any(" : "$(", dynamic.Expression);
                _text.Append(')');
                break;
            case LabelNot not:
                _text.Append('!');
                AppendLabel(not.Operand, 3);
                break;
            case LabelAnd and:
                AppendLabel(and.Left, 2);
                _text.Append('&');
                AppendLabel(and.Right, 3);
                break;
            case LabelOr or:
                AppendLabel(or.Left, 1);
                _text.Append('|');
                AppendLabel(or.Right, 2);
                break;
            default:
                throw new UnreachableException();
        }

        _text.Append(level < minimum ? ")" : string.Empty);
    }

    private void AppendType(CypherType type)
    {
        _text.Append(type.Alternatives.Count > 1 ? "ANY<" : string.Empty);
        AppendAll(type.Alternatives, AppendSimpleType, " | ");
        _text.Append(type.Alternatives.Count > 1 ? ">" : string.Empty);
    }

    private void AppendSimpleType(SimpleType type)
    {
        _text.Append(type.Kind switch
        {
            TypeKind.LocalTime => "LOCAL TIME",
            TypeKind.ZonedTime => "ZONED TIME",
            TypeKind.LocalDateTime => "LOCAL DATETIME",
            TypeKind.ZonedDateTime => "ZONED DATETIME",
            TypeKind.PropertyValue => "PROPERTY VALUE",
            _ => type.Kind.ToString().ToUpperInvariant(),
        });
        if (type.Item is not null)
        {
            _text.Append('<');
            AppendType(type.Item);
            _text.Append('>');
        }

        _text.Append(type.NotNull ? " NOT NULL" : string.Empty);
    }
}
