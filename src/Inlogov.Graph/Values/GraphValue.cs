using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Inlogov.Graph.Values;

/// <summary>
/// One value of the graph: a closed union of Cypher's types in 16 bytes, without allocation for null, Booleans and
/// numbers. The default value is null. Equality is by type and content (<c>1</c> and <c>1.0</c> differ, NaN equals
/// itself); Cypher's own equality, with nulls and numbers across types, belongs to the engine.
/// </summary>
public readonly struct GraphValue : IEquatable<GraphValue>
{
    /// <summary>The null value.</summary>
    public static readonly GraphValue Null;

    /// <summary>The value <c>true</c>.</summary>
    public static readonly GraphValue True = new(ScalarTag.Boolean, 1);

    /// <summary>The value <c>false</c>.</summary>
    public static readonly GraphValue False = new(ScalarTag.Boolean, 0);

    private readonly object? _content;
    private readonly long _bits;

    private GraphValue(object? content, long bits)
    {
        _content = content;
        _bits = bits;
    }

    /// <summary>The type of this value.</summary>
    public GraphValueKind Kind => _content switch
    {
        null => GraphValueKind.Null,
        ScalarTag tag => tag.Kind,
        string => GraphValueKind.String,
        GraphObject thing => thing.Kind,
        byte[] => GraphValueKind.Bytes,
        _ => throw new UnreachableException(),
    };

    /// <summary>Whether this is the null value.</summary>
    public bool IsNull => _content is null;

    /// <summary>Whether this is a node or relationship given by its number alone, as the embedded engine does while it runs.</summary>
    internal bool IsReference => ReferenceEquals(_content, ScalarTag.Node) || ReferenceEquals(_content, ScalarTag.Relationship);

    /// <summary>Whether this is a node given by its number alone.</summary>
    internal bool IsNodeReference => ReferenceEquals(_content, ScalarTag.Node);

    /// <summary>The number of a node or relationship that <see cref="IsReference"/>.</summary>
    internal long ReferenceId => _bits;

    /// <summary>The Boolean.</summary>
    /// <exception cref="InvalidOperationException">The value is of another type.</exception>
    public bool AsBoolean() => ReferenceEquals(_content, ScalarTag.Boolean) ? _bits != 0 : throw Wrong(GraphValueKind.Boolean);

    /// <summary>The 64-bit integer.</summary>
    /// <exception cref="InvalidOperationException">The value is of another type.</exception>
    public long AsInteger() => ReferenceEquals(_content, ScalarTag.Integer) ? _bits : throw Wrong(GraphValueKind.Integer);

    /// <summary>The floating-point number.</summary>
    /// <exception cref="InvalidOperationException">The value is of another type.</exception>
    public double AsFloat() =>
        ReferenceEquals(_content, ScalarTag.Float) ? BitConverter.Int64BitsToDouble(_bits) : throw Wrong(GraphValueKind.Float);

    /// <summary>The text.</summary>
    /// <exception cref="InvalidOperationException">The value is of another type.</exception>
    public string AsString() => _content as string ?? throw Wrong(GraphValueKind.String);

    /// <summary>The octets; not to be changed.</summary>
    /// <exception cref="InvalidOperationException">The value is of another type.</exception>
    public byte[] AsBytes() => _content as byte[] ?? throw Wrong(GraphValueKind.Bytes);

    /// <summary>The list.</summary>
    /// <exception cref="InvalidOperationException">The value is of another type.</exception>
    public GraphList AsList() => Content<GraphList>(GraphValueKind.List);

    /// <summary>The map.</summary>
    /// <exception cref="InvalidOperationException">The value is of another type.</exception>
    public GraphMap AsMap() => Content<GraphMap>(GraphValueKind.Map);

    /// <summary>The node.</summary>
    /// <exception cref="InvalidOperationException">The value is of another type.</exception>
    public GraphNode AsNode() => Content<GraphNode>(GraphValueKind.Node);

    /// <summary>The relationship.</summary>
    /// <exception cref="InvalidOperationException">The value is of another type.</exception>
    public GraphRelationship AsRelationship() => Content<GraphRelationship>(GraphValueKind.Relationship);

    /// <summary>The path.</summary>
    /// <exception cref="InvalidOperationException">The value is of another type.</exception>
    public GraphPath AsPath() => Content<GraphPath>(GraphValueKind.Path);

    /// <summary>The point.</summary>
    /// <exception cref="InvalidOperationException">The value is of another type.</exception>
    public GraphPoint AsPoint() => Content<GraphPoint>(GraphValueKind.Point);

    /// <summary>The date.</summary>
    /// <exception cref="InvalidOperationException">The value is of another type.</exception>
    public GraphDate AsDate() => Content<GraphDate>(GraphValueKind.Date);

    /// <summary>The local time.</summary>
    /// <exception cref="InvalidOperationException">The value is of another type.</exception>
    public GraphLocalTime AsLocalTime() => Content<GraphLocalTime>(GraphValueKind.LocalTime);

    /// <summary>The time with offset.</summary>
    /// <exception cref="InvalidOperationException">The value is of another type.</exception>
    public GraphTime AsTime() => Content<GraphTime>(GraphValueKind.Time);

    /// <summary>The local date and time.</summary>
    /// <exception cref="InvalidOperationException">The value is of another type.</exception>
    public GraphLocalDateTime AsLocalDateTime() => Content<GraphLocalDateTime>(GraphValueKind.LocalDateTime);

    /// <summary>The date and time with offset or zone.</summary>
    /// <exception cref="InvalidOperationException">The value is of another type.</exception>
    public GraphDateTime AsDateTime() => Content<GraphDateTime>(GraphValueKind.DateTime);

    /// <summary>The duration.</summary>
    /// <exception cref="InvalidOperationException">The value is of another type.</exception>
    public GraphDuration AsDuration() => Content<GraphDuration>(GraphValueKind.Duration);

    /// <summary>A Boolean value.</summary>
    public static GraphValue From(bool value) => value ? True : False;

    /// <summary>An integer value.</summary>
    public static GraphValue From(long value) => new(ScalarTag.Integer, value);

    /// <summary>A floating-point value.</summary>
    public static GraphValue From(double value) => new(ScalarTag.Float, BitConverter.DoubleToInt64Bits(value));

    /// <summary>A text value, or null.</summary>
    public static GraphValue From(string? value) => new(value, 0);

    /// <summary>A value of octets, or null; the array must not change afterwards.</summary>
    public static GraphValue From(byte[]? value) => new(value, 0);

    /// <summary>A list, map, node, relationship, path, point or temporal value, or null.</summary>
    public static GraphValue From(GraphObject? value) => new(value, 0);

    /// <summary>A list of the given values.</summary>
    public static GraphValue ListOf(params ReadOnlySpan<GraphValue> values) => new(new GraphList(values.ToArray()), 0);

    /// <summary>A node by its number, for use inside one embedded statement.</summary>
    internal static GraphValue NodeReference(long id) => new(ScalarTag.Node, id);

    /// <summary>A relationship by its number, for use inside one embedded statement.</summary>
    internal static GraphValue RelationshipReference(long id) => new(ScalarTag.Relationship, id);

    /// <summary>A Boolean value.</summary>
    public static implicit operator GraphValue(bool value) => From(value);

    /// <summary>An integer value.</summary>
    public static implicit operator GraphValue(long value) => From(value);

    /// <summary>An integer value.</summary>
    public static implicit operator GraphValue(int value) => From((long)value);

    /// <summary>A floating-point value.</summary>
    public static implicit operator GraphValue(double value) => From(value);

    /// <summary>A text value, or null.</summary>
    public static implicit operator GraphValue(string? value) => From(value);

    /// <summary>A list, map, node, relationship, path, point or temporal value, or null.</summary>
    public static implicit operator GraphValue(GraphObject? value) => From(value);

    /// <summary>Whether both are of the same type and content.</summary>
    public static bool operator ==(GraphValue left, GraphValue right) => left.Equals(right);

    /// <summary>Whether the two differ in type or content.</summary>
    public static bool operator !=(GraphValue left, GraphValue right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(GraphValue other)
    {
        if (_content is ScalarTag)
        {
            return ReferenceEquals(_content, other._content)
                && (_bits == other._bits || (ReferenceEquals(_content, ScalarTag.Float) && AsFloat().Equals(other.AsFloat())));
        }

        return _content is byte[] octets
            ? other._content is byte[] others && octets.AsSpan().SequenceEqual(others)
            : Equals(_content, other._content);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is GraphValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _content switch
    {
        ScalarTag tag => HashCode.Combine(tag.Kind, _bits),
        byte[] octets => octets.Length,
        _ => _content?.GetHashCode() ?? 0,
    };

    /// <summary>The value as a reader of a message or test wants it: roughly a Cypher literal.</summary>
    public override string ToString() => GraphValueText.Write(this);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private T Content<T>(GraphValueKind kind)
        where T : GraphObject => _content as T ?? throw Wrong(kind);

    private InvalidOperationException Wrong(GraphValueKind wanted) => new($"The value is a {Kind}, not a {wanted}.");

    private sealed class ScalarTag(GraphValueKind kind)
    {
        public static readonly ScalarTag Boolean = new(GraphValueKind.Boolean);
        public static readonly ScalarTag Integer = new(GraphValueKind.Integer);
        public static readonly ScalarTag Float = new(GraphValueKind.Float);
        public static readonly ScalarTag Node = new(GraphValueKind.Node);
        public static readonly ScalarTag Relationship = new(GraphValueKind.Relationship);

        public GraphValueKind Kind { get; } = kind;
    }
}
