using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Semantics;

/// <summary>Types of values: <c>IS ::</c> and <c>valueType()</c>.</summary>
internal static class CypherTypes
{
    /// <summary><c>value IS :: type</c>; never null.</summary>
    public static bool Matches(GraphValue value, CypherType type) => throw new NotSupportedException();

    /// <summary>The most precise type: <c>LIST&lt;INTEGER NOT NULL&gt; NOT NULL</c>.</summary>
    public static string NameOf(GraphValue value) => throw new NotSupportedException();
}
