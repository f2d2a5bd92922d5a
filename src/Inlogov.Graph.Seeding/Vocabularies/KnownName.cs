using Inlogov.Graph.Seeding.Tokens;

namespace Inlogov.Graph.Seeding.Vocabularies;

/// <summary>One way to write a candidate's name.</summary>
/// <param name="Entity">What it names.</param>
/// <param name="Words">The words as the table writes them.</param>
/// <param name="Trust">How far the words alone can be trusted.</param>
internal sealed record KnownName(Candidate Entity, string Words, NameTrust Trust)
{
    /// <summary>The words, cut once.</summary>
    public Token[] Tokens { get; } = Tokeniser.Cut(Words);

    /// <summary>Whether these are the words of the official name.</summary>
    public bool IsOfficial => string.Equals(Words, Entity.Name, StringComparison.Ordinal);
}
