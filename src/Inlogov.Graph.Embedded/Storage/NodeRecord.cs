using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Storage;

/// <summary>What is kept of a node. The default record is that of no node.</summary>
internal struct NodeRecord
{
    /// <summary>The labels; null where there is no node of this number.</summary>
    public LabelSet? Labels;

    /// <summary>Which properties it has.</summary>
    public PropertyShape Shape;

    /// <summary>The values by slot of the shape; replaced as a whole, never changed.</summary>
    public GraphValue[] Values;

    /// <summary>Its relationships; null while it has had none.</summary>
    public Adjacency? Adjacency;
}
