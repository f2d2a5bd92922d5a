namespace Inlogov.Graph.GraphQL.Documents;

/// <summary>Where a selection set stands in its definition.</summary>
/// <param name="Nesting">Selection sets around it, itself included, of fields and inline fragments.</param>
/// <param name="Depth">Fields around it.</param>
/// <param name="IsIntrospection">Whether one of those is <c>__schema</c> or <c>__type</c>.</param>
/// <param name="Lists">How many of those are lists of types or fields, as introspection names them.</param>
internal readonly record struct Standing(int Nesting, int Depth, bool IsIntrospection, int Lists)
{
    /// <summary>How deep a definition reaches that ends here.</summary>
    public Reach ToReach() => IsIntrospection
        ? new Reach(Nesting, 0, Depth, Lists, Lists)
        : new Reach(Nesting, Depth, 0, Lists, 0);
}
