using Inlogov.Graph.Cypher.Syntax;
using Inlogov.Graph.Embedded.Storage;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.Embedded.Notifications;

/// <summary>
/// Warns of labels, relationship types and property keys that the database has never seen, as Neo4j 5.26 does: in statements that only
/// read, of types first, then labels, then keys. Of a key only where its subject is surely a node or a relationship: a variable of a
/// pattern, or one that stands for such a variable.
/// </summary>
internal sealed class UnknownNames
{
    private readonly string _text;
    private readonly GraphNames _names;
    private readonly HashSet<string> _nodes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _relationships = new(StringComparer.Ordinal);
    private readonly List<GraphNotification> _ofTypes = [];
    private readonly List<GraphNotification> _ofLabels = [];
    private readonly List<GraphNotification> _ofKeys = [];

    private UnknownNames(string text, GraphNames names)
    {
        _text = text;
        _names = names;
    }

    /// <summary>The warnings about a query.</summary>
    public static IReadOnlyList<GraphNotification> Find(Query query, string text, GraphNames names)
    {
        var finder = new UnknownNames(text, names);
        List<SyntaxNode> nodes = [.. SyntaxTree.Descendants(query)];
        if (nodes.Exists(node => node is CreateClause or MergeClause or SetClause or RemoveClause or DeleteClause or ForeachClause))
        {
            return [];
        }

        nodes.ForEach(finder.NoteVariable);
        nodes.ForEach(finder.Look);
        return [.. finder._ofTypes, .. finder._ofLabels, .. finder._ofKeys];
    }

    private void NoteVariable(SyntaxNode node)
    {
        switch (node)
        {
            case NodePattern { Variable: { } variable }:
                _nodes.Add(variable.Name);
                break;
            case RelationshipPattern { Variable: { } variable, Length: null, Quantifier: null }:
                _relationships.Add(variable.Name);
                break;
            case ProjectionItem { Expression: Variable original, Alias: { } alias } when _nodes.Contains(original.Name):
                _nodes.Add(alias.Name);
                break;
            case ProjectionItem { Expression: Variable original, Alias: { } alias } when _relationships.Contains(original.Name):
                _relationships.Add(alias.Name);
                break;
        }
    }

    private void Look(SyntaxNode node)
    {
        switch (node)
        {
            case NodePattern pattern:
                LookAtLabels(pattern.Labels, isTypes: false);
                LookAtKeys(pattern.Properties);
                break;
            case RelationshipPattern pattern:
                LookAtLabels(pattern.Types, isTypes: true);
                LookAtKeys(pattern.Properties);
                break;
            case LabelPredicate predicate:
                LookAtLabels(predicate.Labels, predicate.Subject is Variable variable && _relationships.Contains(variable.Name));
                break;
            case PropertyAccess { Subject: Variable subject } access when IsEntity(subject):
                LookAtKey(access.Key);
                break;
            case MapProjection projection when IsEntity(projection.Subject):
                foreach (var item in projection.Items.OfType<ProjectedProperty>())
                {
                    LookAtKey(item.Key);
                }

                break;
        }
    }

    private bool IsEntity(Variable variable) => _nodes.Contains(variable.Name) || _relationships.Contains(variable.Name);

    private void LookAtLabels(LabelExpression? labels, bool isTypes)
    {
        foreach (var label in labels is null ? [] : SyntaxTree.Descendants(labels).OfType<LabelName>())
        {
            var name = label.Name;
            if (isTypes && _names.Types.Find(name.Text) == NameTable.Unknown)
            {
                _ofTypes.Add(UnknownNameTexts.OfType(name.Text, name.Span.PositionIn(_text)));
            }
            else if (!isTypes && _names.Labels.Find(name.Text) == NameTable.Unknown)
            {
                _ofLabels.Add(UnknownNameTexts.OfLabel(name.Text, name.Span.PositionIn(_text)));
            }
        }
    }

    private void LookAtKeys(Expression? properties)
    {
        foreach (var entry in properties is MapLiteral map ? map.Entries : [])
        {
            LookAtKey(entry.Key);
        }
    }

    private void LookAtKey(Name key)
    {
        if (_names.Keys.Find(key.Text) == NameTable.Unknown)
        {
            _ofKeys.Add(UnknownNameTexts.OfKey(key.Text, key.Span.PositionIn(_text)));
        }
    }
}
