namespace Inlogov.Graph.GraphQL.Schema;

/// <summary>
/// An input object of <c>order</c>: a coerced value is a dictionary whose keys are looked up here, each with a
/// <see cref="SortDirection"/> (or, for <c>edge</c>, another dictionary). Several keys in one object count in the order written.
/// </summary>
internal sealed class SortInputModel(string name)
{
    /// <summary>The GraphQL name: <c>ArticleSortInput</c>.</summary>
    public string Name { get; } = name;

    /// <summary>What each key means.</summary>
    public IReadOnlyDictionary<string, SortFieldModel> Fields { get; internal set; } = new Dictionary<string, SortFieldModel>();
}

/// <summary>The meaning of one key of an order.</summary>
internal abstract record SortFieldModel;

/// <summary>A property of the node.</summary>
internal sealed record ScalarSort(ScalarFieldModel Field) : SortFieldModel;

/// <summary>The number of related nodes: <c>authorsCount: DESC</c>.</summary>
internal sealed record CountSort(RelationFieldModel Relation) : SortFieldModel;

/// <summary><c>edge: { … }</c>.</summary>
internal sealed record EdgeSort(SortInputModel Input) : SortFieldModel;

/// <summary>Inside <c>edge</c>: a property of the relationship, or a figure of a through-edge.</summary>
internal sealed record EdgeKeySort(EdgeKeyModel Key) : SortFieldModel;

/// <summary>The coerced values of the enum <c>SortEnumType</c>.</summary>
internal enum SortDirection
{
    /// <summary><c>ASC</c>: small values first, absent ones last.</summary>
    Ascending,

    /// <summary><c>DESC</c>: absent values first, then large ones.</summary>
    Descending,
}
