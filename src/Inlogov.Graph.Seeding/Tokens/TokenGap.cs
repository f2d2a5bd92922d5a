namespace Inlogov.Graph.Seeding.Tokens;

/// <summary>What stands between a token and the one before it.</summary>
internal enum TokenGap
{
    /// <summary>Nothing: the start of the line, or a possessive ending.</summary>
    None,

    /// <summary>Spaces only.</summary>
    Space,

    /// <summary>A hyphen without spaces.</summary>
    Hyphen,

    /// <summary>A comma and spaces.</summary>
    Comma,

    /// <summary>Anything else; no name reaches across it.</summary>
    Break,
}
