using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Tests.Corpus;

/// <summary>A value as the openCypher TCK writes it, where temporal values and points are texts, and entities have no identity.</summary>
internal sealed partial class TckValue
{
    private TckValue(TckKind kind, string text, double number, IReadOnlyList<TckValue> items, IReadOnlyList<string> names)
    {
        Kind = kind;
        Text = text;
        Number = number;
        Items = items;
        Names = names;
    }

    public TckKind Kind { get; }

    /// <summary>The canonical text: equal values have equal texts.</summary>
    public string Text { get; }

    /// <summary>The number of a float.</summary>
    public double Number { get; }

    /// <summary>The elements of a list, the values of a map, or the parts of an entity or path.</summary>
    public IReadOnlyList<TckValue> Items { get; }

    /// <summary>The keys of a map.</summary>
    public IReadOnlyList<string> Names { get; }

    public static TckValue OfNull { get; } = new(TckKind.Null, "null", 0, [], []);

    public static TckValue Of(bool value) => new(TckKind.Boolean, value ? "true" : "false", 0, [], []);

    public static TckValue Of(long value) => new(TckKind.Integer, value.ToString(CultureInfo.InvariantCulture), 0, [], []);

    public static TckValue Of(double value) => new(TckKind.Float, GraphFloatText.Write(value), value, [], []);

    public static TckValue Of(string value) =>
        new(TckKind.Text, "'" + value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal) + "'", 0, [], []);

    public static TckValue OfList(IReadOnlyList<TckValue> items) =>
        new(TckKind.List, "[" + string.Join(", ", items.Select(item => item.Text)) + "]", 0, items, []);

    public static TckValue OfMap(IEnumerable<KeyValuePair<string, TckValue>> entries)
    {
        var sorted = entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).ToArray();
        var text = "{" + string.Join(", ", sorted.Select(entry => $"`{entry.Key}`: {entry.Value.Text}")) + "}";
        return new TckValue(TckKind.Map, text, 0, [.. sorted.Select(entry => entry.Value)], [.. sorted.Select(entry => entry.Key)]);
    }

    public static TckValue OfNode(IEnumerable<string> labels, TckValue properties)
    {
        var text = string.Concat(labels.Order(StringComparer.Ordinal).Select(label => $":`{label}`"));
        return new TckValue(TckKind.Node, $"({text} {properties.Text})", 0, [properties], []);
    }

    public static TckValue OfRelationship(string type, TckValue properties) =>
        new(TckKind.Relationship, $"[:`{type}` {properties.Text}]", 0, [properties], []);

    public static TckValue OfPath(IReadOnlyList<TckValue> parts, IReadOnlyList<bool> forward)
    {
        var text = new StringBuilder("<").Append(parts[0].Text);
        for (var i = 0; i < forward.Count; i++)
        {
            text.Append(forward[i] ? "-" : "<-").Append(parts[(2 * i) + 1].Text).Append(forward[i] ? "->" : "-").Append(parts[(2 * i) + 2].Text);
        }

        return new TckValue(TckKind.Path, text.Append('>').ToString(), 0, parts, []);
    }

    public static TckValue Of(GraphValue value) => value.Kind switch
    {
        GraphValueKind.Null => OfNull,
        GraphValueKind.Boolean => Of(value.AsBoolean()),
        GraphValueKind.Integer => Of(value.AsInteger()),
        GraphValueKind.Float => Of(value.AsFloat()),
        GraphValueKind.String => Of(value.AsString()),
        GraphValueKind.Bytes => Of(Convert.ToBase64String(value.AsBytes())),
        GraphValueKind.List => OfList([.. value.AsList().Select(Of)]),
        GraphValueKind.Map => OfMap(value.AsMap()),
        GraphValueKind.Node => OfNode(value.AsNode().Labels, OfMap(value.AsNode().Properties)),
        GraphValueKind.Relationship => Of(value.AsRelationship()),
        GraphValueKind.Path => Of(value.AsPath()),
        GraphValueKind.Point => Of(value.AsPoint().ToWellKnownText()),
        _ => Of(WholeMinute().Replace(TemporalText.Write(value), "$1")),
    };

    /// <summary>The value without the order of its lists.</summary>
    public TckValue AsBag() => Kind switch
    {
        TckKind.List => OfList([.. Items.Select(item => item.AsBag()).OrderBy(item => item.Text, StringComparer.Ordinal)]),
        TckKind.Map => OfMap(Names.Zip(Items, (name, item) => KeyValuePair.Create(name, item.AsBag()))),
        _ => this,
    };

    /// <summary>Whether the two are equal but for floats, which agree within 1e-11 of their size.</summary>
    public bool IsNear(TckValue other)
    {
        if (Kind != other.Kind)
        {
            return false;
        }

        return Kind switch
        {
            TckKind.Float => Text == other.Text || Math.Abs(Number - other.Number) <= 1e-11 * Math.Max(Math.Max(Math.Abs(Number), Math.Abs(other.Number)), 1e-3),
            TckKind.List or TckKind.Map => Names.SequenceEqual(other.Names) && Items.Count == other.Items.Count && Items.Zip(other.Items).All(pair => pair.First.IsNear(pair.Second)),
            _ => Text == other.Text,
        };
    }

    /// <summary>The value as a parameter.</summary>
    public GraphValue ToGraphValue() => Kind switch
    {
        TckKind.Null => GraphValue.Null,
        TckKind.Boolean => Text == "true",
        TckKind.Integer => long.Parse(Text, CultureInfo.InvariantCulture),
        TckKind.Float => Number,
        TckKind.Text => Text[1..^1].Replace("\\'", "'", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal),
        TckKind.List => new GraphList(Items.Select(item => item.ToGraphValue())),
        TckKind.Map => new GraphMap(Names.Zip(Items, (name, item) => KeyValuePair.Create(name, item.ToGraphValue()))),
        _ => throw new FormatException($"{Text} cannot be a parameter."),
    };

    public override string ToString() => Text;

    private static TckValue OfMap(GraphMap map) => OfMap(map.Select(entry => KeyValuePair.Create(entry.Key, Of(entry.Value))));

    private static TckValue Of(GraphRelationship relationship) => OfRelationship(relationship.Type, OfMap(relationship.Properties));

    private static TckValue Of(GraphPath path)
    {
        List<TckValue> parts = [Of(GraphValue.From(path.Nodes[0]))];
        List<bool> forward = [];
        for (var i = 0; i < path.Relationships.Count; i++)
        {
            forward.Add(path.Relationships[i].StartElementId == path.Nodes[i].ElementId);
            parts.Add(Of(path.Relationships[i]));
            parts.Add(Of(GraphValue.From(path.Nodes[i + 1])));
        }

        return OfPath(parts, forward);
    }

    /// <summary>Seconds that are zero, which the TCK leaves away and Neo4j's typed JSON writes.</summary>
    [GeneratedRegex(@"(?<![\d:])(\d\d:\d\d):00(?![.\d])", RegexOptions.CultureInvariant)]
    private static partial Regex WholeMinute();
}
