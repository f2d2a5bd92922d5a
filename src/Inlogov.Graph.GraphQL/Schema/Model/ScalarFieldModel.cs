namespace Inlogov.Graph.GraphQL.Schema;

/// <summary>A field whose value is a property of a node or relationship, or a list of values.</summary>
internal sealed class ScalarFieldModel
{
    /// <summary>The GraphQL name.</summary>
    public required string Name { get; init; }

    /// <summary>What the SDL says it is.</summary>
    public string? Description { get; init; }

    /// <summary>The property in the database; the field's name unless the SDL says otherwise.</summary>
    public required string Property { get; init; }

    /// <summary>How the value is computed; null where it is a property.</summary>
    public ComputedModel? Computed { get; init; }

    /// <summary>The scalar of the value, or of each value of a list.</summary>
    public required ApiScalar Scalar { get; init; }

    /// <summary>The enum where <see cref="Scalar"/> is <see cref="ApiScalar.Enum"/>.</summary>
    public EnumModel? Enum { get; init; }

    /// <summary>Whether the property is a list.</summary>
    public bool IsList { get; init; }

    /// <summary>Whether the value itself is never null.</summary>
    public bool IsNonNull { get; init; }

    /// <summary>Whether the values of the list are never null.</summary>
    public bool IsItemNonNull { get; init; }

    /// <summary>Whether no two nodes of the type have the same value.</summary>
    public bool IsUnique { get; init; }

    /// <summary>Whether full-text search looks through it.</summary>
    public bool IsFulltext { get; init; }

    /// <summary>Whether values have an order that filters (<c>gt</c>) can use; any single value can be sorted by.</summary>
    public bool IsComparable => Scalar is ApiScalar.Int or ApiScalar.Long or ApiScalar.Float or ApiScalar.Date or ApiScalar.DateTime;
}

/// <summary>
/// The scalars of the API. A coerced value (of an argument or variable) has the CLR type named here; in the database it is
/// Cypher's type of the same meaning.
/// </summary>
internal enum ApiScalar
{
    /// <summary><c>ID</c>: <see cref="string"/>, whether written as a text or an integer.</summary>
    Id,

    /// <summary><c>String</c>: <see cref="string"/>.</summary>
    String,

    /// <summary><c>Int</c>, 32 bits: <see cref="int"/>.</summary>
    Int,

    /// <summary><c>Long</c>, 64 bits: <see cref="long"/>.</summary>
    Long,

    /// <summary><c>Float</c>: <see cref="double"/>.</summary>
    Float,

    /// <summary><c>Boolean</c>: <see cref="bool"/>.</summary>
    Boolean,

    /// <summary><c>Date</c>: <see cref="Values.GraphDate"/>.</summary>
    Date,

    /// <summary><c>DateTime</c>: <see cref="Values.GraphDateTime"/>.</summary>
    DateTime,

    /// <summary><c>URL</c>: <see cref="string"/>.</summary>
    Url,

    /// <summary>An enum of the SDL: <see cref="string"/>, the text that the database holds.</summary>
    Enum,
}
