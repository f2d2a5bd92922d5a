using Inlogov.Graph.GraphQL.Compilation.Costs;
using Inlogov.Graph.GraphQL.Schema;

namespace Inlogov.Graph.GraphQL.Compilation.Orders;

/// <summary>One key of a statement's order.</summary>
/// <param name="Text">The expression: a property, or the variable of a computed value.</param>
/// <param name="Descending">Whether large values come first; absent ones then come before all.</param>
/// <param name="IsNullable">Whether the schema allows absence.</param>
/// <param name="Kind">The type, by which a cursor's key is read.</param>
/// <param name="Name">What is ordered by, for the mark of cursors.</param>
internal sealed record OrderKey(string Text, bool Descending, bool IsNullable, ApiScalar Kind, string Name)
{
    /// <summary>What must be computed before the order can be taken: <c>COUNT { … } AS k0</c>, or null.</summary>
    public string? Computation { get; init; }

    /// <summary>What computing it is estimated to read for each row.</summary>
    public Reads Reads { get; init; } = static _ => 0;

    /// <summary>Whether the value is known only after the match.</summary>
    public bool IsLate { get; init; }

    /// <summary>Whether it only tells apart the relationships that join the same two nodes.</summary>
    public bool IsForParallels { get; init; }

    /// <summary>The property in the database where the key is one of the node's, or null.</summary>
    public string? NodeProperty { get; init; }
}
