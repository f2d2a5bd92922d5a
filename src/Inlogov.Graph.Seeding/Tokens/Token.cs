namespace Inlogov.Graph.Seeding.Tokens;

/// <summary>A word of a line.</summary>
/// <param name="Start">Its first character in the line's text.</param>
/// <param name="Length">Its length as printed.</param>
/// <param name="Key">Lower case, dots of abbreviations dropped; <c>'s</c> for a possessive ending and <c>and</c> for an ampersand.</param>
/// <param name="Gap">What stands before it.</param>
/// <param name="Shape">How it is written.</param>
internal readonly record struct Token(int Start, int Length, string Key, TokenGap Gap, TokenShape Shape)
{
    public int End => Start + Length;

    public bool IsCapital => Shape is TokenShape.Capital or TokenShape.AllCapitals;

    public bool IsPossessive => Key == "'s";
}
