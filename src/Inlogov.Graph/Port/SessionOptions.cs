namespace Inlogov.Graph.Port;

/// <summary>How a session is opened.</summary>
public sealed record SessionOptions
{
    /// <summary>A session that only reads.</summary>
    public static readonly SessionOptions Reading = new() { Access = AccessMode.Read };

    /// <summary>A session that may write.</summary>
    public static readonly SessionOptions Writing = new();

    /// <summary>The name of the database; null means the one that the program was configured with.</summary>
    public string? Database { get; init; }

    /// <summary>Whether statements may write; one that does in a reading session is refused.</summary>
    public AccessMode Access { get; init; } = AccessMode.Write;

    /// <summary>Bookmarks of commits that the session must see.</summary>
    public IReadOnlyList<string> Bookmarks { get; init; } = [];
}
