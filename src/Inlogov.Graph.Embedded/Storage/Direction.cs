namespace Inlogov.Graph.Embedded.Storage;

/// <summary>Which relationships of a node are meant: those that leave it, those that enter it, or both (a loop counts once).</summary>
internal enum Direction
{
    /// <summary>Relationships that leave the node.</summary>
    Outgoing,

    /// <summary>Relationships that enter the node.</summary>
    Incoming,

    /// <summary>All relationships of the node.</summary>
    Both,
}
