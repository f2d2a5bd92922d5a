using System.Globalization;
using System.Text;

namespace Inlogov.Graph.Values;

/// <summary>Values as text for messages, tables and tests: Cypher literals where the language has them.</summary>
internal static class GraphValueText
{
    public static string Write(GraphValue value)
    {
        var text = new StringBuilder();
        Append(text, value);
        return text.ToString();
    }

    private static void Append(StringBuilder text, GraphValue value)
    {
        switch (value.Kind)
        {
            case GraphValueKind.Null:
                text.Append("null");
                break;
            case GraphValueKind.Boolean:
                text.Append(value.AsBoolean() ? "true" : "false");
                break;
            case GraphValueKind.Integer:
                text.Append(value.AsInteger().ToString(CultureInfo.InvariantCulture));
                break;
            case GraphValueKind.Float:
                text.Append(GraphFloatText.Write(value.AsFloat()));
                break;
            case GraphValueKind.String:
                text.Append('\'').Append(value.AsString().Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)).Append('\'');
                break;
            case GraphValueKind.Bytes:
                text.Append("bytes(").Append(Convert.ToHexString(value.AsBytes())).Append(')');
                break;
            case GraphValueKind.List:
                AppendList(text, value.AsList());
                break;
            case GraphValueKind.Map:
                AppendMap(text, value.AsMap());
                break;
            case GraphValueKind.Node when !value.IsReference:
                AppendNode(text, value.AsNode());
                break;
            case GraphValueKind.Relationship when !value.IsReference:
                AppendRelationship(text, value.AsRelationship());
                break;
            case GraphValueKind.Path when !value.AsPath().IsReference:
                AppendPath(text, value.AsPath());
                break;
            case GraphValueKind.Point:
                text.Append('\'').Append(value.AsPoint().ToWellKnownText()).Append('\'');
                break;
            case GraphValueKind.Path:
                text.Append(CultureInfo.InvariantCulture, $"Path#{string.Join('-', value.AsPath().NodeIds)}");
                break;
            case GraphValueKind.Node or GraphValueKind.Relationship:
                text.Append(CultureInfo.InvariantCulture, $"{value.Kind}#{value.ReferenceId}");
                break;
            default:
                text.Append('\'').Append(TemporalText.Write(value)).Append('\'');
                break;
        }
    }

    private static void AppendList(StringBuilder text, GraphList list)
    {
        text.Append('[');
        for (var i = 0; i < list.Count; i++)
        {
            text.Append(i == 0 ? string.Empty : ", ");
            Append(text, list[i]);
        }

        text.Append(']');
    }

    private static void AppendMap(StringBuilder text, GraphMap map)
    {
        text.Append('{');
        var first = true;
        foreach (var (key, value) in map)
        {
            text.Append(first ? string.Empty : ", ").Append(key).Append(": ");
            Append(text, value);
            first = false;
        }

        text.Append('}');
    }

    private static void AppendNode(StringBuilder text, GraphNode node)
    {
        text.Append('(');
        foreach (var label in node.Labels)
        {
            text.Append(':').Append(label);
        }

        AppendProperties(text, node.Properties, node.Labels.Count > 0);
        text.Append(')');
    }

    private static void AppendRelationship(StringBuilder text, GraphRelationship relationship)
    {
        text.Append("[:").Append(relationship.Type);
        AppendProperties(text, relationship.Properties, true);
        text.Append(']');
    }

    private static void AppendProperties(StringBuilder text, GraphMap properties, bool spaced)
    {
        if (properties.Count > 0)
        {
            text.Append(spaced ? " " : string.Empty);
            AppendMap(text, properties);
        }
    }

    private static void AppendPath(StringBuilder text, GraphPath path)
    {
        text.Append('<');
        AppendNode(text, path.Nodes[0]);
        for (var i = 0; i < path.Relationships.Count; i++)
        {
            var forward = path.Relationships[i].StartElementId == path.Nodes[i].ElementId;
            text.Append(forward ? "-" : "<-");
            AppendRelationship(text, path.Relationships[i]);
            text.Append(forward ? "->" : "-");
            AppendNode(text, path.Nodes[i + 1]);
        }

        text.Append('>');
    }
}
