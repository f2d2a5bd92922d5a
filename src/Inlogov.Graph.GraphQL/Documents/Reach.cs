namespace Inlogov.Graph.GraphQL.Documents;

/// <summary>How deep a definition reaches.</summary>
/// <param name="Nesting">Selection sets inside each other: what bounds the recursion of everything that walks the document.</param>
/// <param name="Depth">Fields inside each other, outside introspection.</param>
/// <param name="IntrospectionDepth">Fields inside each other, counted where introspection is among them.</param>
/// <param name="Lists">Fields named like introspection's lists inside each other, anywhere.</param>
/// <param name="IntrospectionLists">The same under introspection.</param>
internal readonly record struct Reach(int Nesting, int Depth, int IntrospectionDepth, int Lists, int IntrospectionLists)
{
    /// <summary>The deeper of each.</summary>
    public Reach Max(Reach other) => new(
        Math.Max(Nesting, other.Nesting),
        Math.Max(Depth, other.Depth),
        Math.Max(IntrospectionDepth, other.IntrospectionDepth),
        Math.Max(Lists, other.Lists),
        Math.Max(IntrospectionLists, other.IntrospectionLists));

    /// <summary>How deep this reaches when it is spread at some place.</summary>
    public Reach At(Standing place) => place.IsIntrospection
        ? new Reach(
            Nesting + place.Nesting,
            0,
            Math.Max(Depth, IntrospectionDepth) + place.Depth,
            Lists + place.Lists,
            Lists + place.Lists)
        : new Reach(
            Nesting + place.Nesting,
            Depth + place.Depth,
            IntrospectionDepth == 0 ? 0 : IntrospectionDepth + place.Depth,
            Lists + place.Lists,
            IntrospectionLists);
}
