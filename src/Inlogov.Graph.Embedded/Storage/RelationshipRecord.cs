using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Storage;

/// <summary>What is kept of a relationship. The default record is that of no relationship.</summary>
internal struct RelationshipRecord
{
    /// <summary>Which properties it has; null where there is no relationship of this number.</summary>
    public PropertyShape? Shape;

    /// <summary>The values by slot of the shape; replaced as a whole, never changed.</summary>
    public GraphValue[] Values;

    /// <summary>The node it leaves.</summary>
    public int Start;

    /// <summary>The node it enters.</summary>
    public int End;

    /// <summary>The number of its type.</summary>
    public int Type;
}
