using Inlogov.Graph.Embedded.Functions;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Semantics;

/// <summary>Access to the parts of values: <c>container[index]</c>, <c>list[from..to]</c> and <c>value.key</c>.</summary>
internal static class CypherIndexing
{
    /// <summary><c>container[index]</c>: an element of a list, or a property of a map, node or relationship.</summary>
    public static GraphValue Index(GraphValue container, GraphValue index, IEntityReader entities) => throw new NotSupportedException();

    /// <summary><c>list[from..to]</c>; an absent bound is given as null by the C# null, a Cypher null makes the slice null.</summary>
    public static GraphValue Slice(GraphValue list, GraphValue? from, GraphValue? to) => throw new NotSupportedException();

    /// <summary><c>value.key</c> of a map, node, relationship, temporal value or point.</summary>
    public static GraphValue Property(GraphValue value, string key, IEntityReader entities) => throw new NotSupportedException();
}
