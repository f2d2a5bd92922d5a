using System.Globalization;

namespace Inlogov.Graph.Cypher.Parsing;

/// <summary>Which characters begin and continue names, and which stand for parts of arrows (Cypher 5 lexer of Neo4j).</summary>
internal static class CypherCharacters
{
    /// <summary>Whether a name may begin here.</summary>
    public static bool IsNameStart(string text, int place) => CharUnicodeInfo.GetUnicodeCategory(text, place) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
        or UnicodeCategory.ConnectorPunctuation || IsCurrency(text[place]);

    /// <summary>Whether a name may go on here.</summary>
    public static bool IsNamePart(string text, int place) => text[place] != '$' && (IsNameStart(text, place)
        || CharUnicodeInfo.GetUnicodeCategory(text, place) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark);

    /// <summary>The part of an arrow that a typographic character stands for, or <see cref="TokenKind.End"/>.</summary>
    public static TokenKind ArrowPart(char character) => character switch
    {
        '\u00ad' or (>= '\u2010' and <= '\u2015') or '\u2212' or '\ufe58' or '\ufe63' or '\uff0d' => TokenKind.ArrowLine,
        '\u27e8' or '\u3008' or '\ufe64' or '\uff1c' => TokenKind.ArrowLeft,
        '\u27e9' or '\u3009' or '\ufe65' or '\uff1e' => TokenKind.ArrowRight,
        _ => TokenKind.End,
    };

    private static bool IsCurrency(char character) =>
        character > '\u0080' && char.GetUnicodeCategory(character) == UnicodeCategory.CurrencySymbol;
}
