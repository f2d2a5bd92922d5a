namespace Inlogov.Graph.GraphQL.Schema;

/// <summary>
/// An input object of <c>where</c>: the compiler walks a coerced value (a dictionary) and looks each key up here. Keys of
/// one object are joined by AND; an object without keys, and a null, say nothing. Inputs refer to themselves and each other.
/// </summary>
internal sealed class FilterInputModel(string name)
{
    /// <summary>The GraphQL name: <c>ArticleFilterInput</c>.</summary>
    public string Name { get; } = name;

    /// <summary>What each key means.</summary>
    public IReadOnlyDictionary<string, FilterFieldModel> Fields { get; internal set; } = new Dictionary<string, FilterFieldModel>();
}

/// <summary>The meaning of one key of a filter.</summary>
internal abstract record FilterFieldModel;

/// <summary><c>and: […]</c>: all of them; true of an empty list.</summary>
internal sealed record AndFilter(FilterInputModel Input) : FilterFieldModel;

/// <summary><c>or: […]</c>: at least one of them; false of an empty list.</summary>
internal sealed record OrFilter(FilterInputModel Input) : FilterFieldModel;

/// <summary><c>not: { … }</c>: it does not hold (and a comparison with an absent property does not hold).</summary>
internal sealed record NotFilter(FilterInputModel Input) : FilterFieldModel;

/// <summary>
/// A property of the node: <c>title: { contains: "x" }</c>; the keys inside are those of <see cref="FilterOperators"/>, and
/// for a list property <c>some</c>, <c>none</c>, <c>all</c> (each with such keys about one value) and <c>any: Boolean</c>.
/// </summary>
internal sealed record ScalarFilter(ScalarFieldModel Field) : FilterFieldModel;

/// <summary>
/// Related nodes: <c>authors: { some none all: { … } any: true }</c>; inside the quantifiers stand keys of <see cref="Input"/>,
/// which for a relation with edge properties has a key <c>edge</c>. For a to-one relation the keys stand there directly.
/// </summary>
internal sealed record RelationFilter(RelationFieldModel Relation, FilterInputModel Input) : FilterFieldModel;

/// <summary>The number of related nodes: <c>topicsCount: { gte: 2 }</c>, an <c>Int</c>.</summary>
internal sealed record CountFilter(RelationFieldModel Relation) : FilterFieldModel;

/// <summary><c>edge: { … }</c>: what the relationship to the node must satisfy.</summary>
internal sealed record EdgeFilter(FilterInputModel Input) : FilterFieldModel;

/// <summary>Inside <c>edge</c>: a property of the relationship.</summary>
internal sealed record EdgeScalarFilter(ScalarFieldModel Field) : FilterFieldModel;

/// <summary>Inside <c>edge</c> of a through-pattern: the number of supporting nodes, an <c>Int</c>.</summary>
internal sealed record SupportCountFilter(ThroughModel Through) : FilterFieldModel;

/// <summary>Inside <c>edge</c> of a through-pattern: the greatest value of a property over the supporting nodes.</summary>
internal sealed record LatestFilter(LatestModel Latest) : FilterFieldModel;

/// <summary>On an interface or union: the node is of this member type and satisfies its filter (<c>Organisation: { kind: … }</c>).</summary>
internal sealed record MemberFilter(NodeTypeModel Member, FilterInputModel Input) : FilterFieldModel;
