using System.Collections.Frozen;

namespace Inlogov.Graph.Cypher.Parsing;

/// <summary>Finds the keyword that a word spells, in any case.</summary>
internal static class KeywordTable
{
    private const int LongestWord = 16;

    private static readonly FrozenDictionary<string, Keyword>.AlternateLookup<ReadOnlySpan<char>> ByWord = Enum.GetValues<Keyword>()
        .Where(keyword => keyword != Keyword.None)
        .ToFrozenDictionary(keyword => Spell(keyword), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>All words of the grammar, in capitals.</summary>
    public static IEnumerable<string> Words => ByWord.Dictionary.Keys;

    /// <summary>The keyword, or <see cref="Keyword.None"/>.</summary>
    public static Keyword Find(ReadOnlySpan<char> word) =>
        word.Length is >= 2 and <= LongestWord && ByWord.TryGetValue(word, out var keyword) ? keyword : Keyword.None;

    /// <summary>How a keyword is written, in capitals.</summary>
    public static string Spell(Keyword keyword) => keyword == Keyword.NoneOf ? "NONE" : keyword.ToString().ToUpperInvariant();
}
