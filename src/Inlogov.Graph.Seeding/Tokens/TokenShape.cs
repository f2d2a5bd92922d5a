namespace Inlogov.Graph.Seeding.Tokens;

internal enum TokenShape
{
    Lower,
    Capital,

    /// <summary>Two or more letters, all capitals, or all but a final plural s.</summary>
    AllCapitals,
    Number,

    /// <summary>Part of an address, a hashtag or a handle: never a mention.</summary>
    Masked,
}
