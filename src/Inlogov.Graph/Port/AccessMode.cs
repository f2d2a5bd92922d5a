namespace Inlogov.Graph.Port;

/// <summary>Whether the statements of a session may write.</summary>
public enum AccessMode
{
    /// <summary>They may read and write.</summary>
    Write,

    /// <summary>They may only read.</summary>
    Read,
}
