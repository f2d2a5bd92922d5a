using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Inlogov.Graph.Embedded.Functions;

/// <summary>Upper and lower case by Unicode's full mappings, as Java has them: <c>ß</c> becomes <c>SS</c>, a final <c>Σ</c> becomes <c>ς</c>.</summary>
internal static class JavaCasing
{
    // Unicode's SpecialCasing.txt, unconditional upper mappings to more than one character: the letter, then what it becomes.
    private const string ExpansionTable =
        "\u00DFSS \u0149\u02BCN \u01F0J\u030C \u0390\u0399\u0308\u0301 \u03B0\u03A5\u0308\u0301 " +
        "\u0587\u0535\u0552 \u1E96H\u0331 \u1E97T\u0308 \u1E98W\u030A \u1E99Y\u030A \u1E9AA\u02BE \uFB00FF " +
        "\uFB01FI \uFB02FL \uFB03FFI \uFB04FFL \uFB05ST \uFB06ST \uFB13\u0544\u0546 \uFB14\u0544\u0535 " +
        "\uFB15\u0544\u053B \uFB16\u054E\u0546 \uFB17\u0544\u053D \u1F50\u03A5\u0313 " +
        "\u1F52\u03A5\u0313\u0300 \u1F54\u03A5\u0313\u0301 \u1F56\u03A5\u0313\u0342 \u1FB6\u0391\u0342 " +
        "\u1FC6\u0397\u0342 \u1FD2\u0399\u0308\u0300 \u1FD3\u0399\u0308\u0301 \u1FD6\u0399\u0342 " +
        "\u1FD7\u0399\u0308\u0342 \u1FE2\u03A5\u0308\u0300 \u1FE3\u03A5\u0308\u0301 \u1FE4\u03A1\u0313 " +
        "\u1FE6\u03A5\u0342 \u1FE7\u03A5\u0308\u0342 \u1FF6\u03A9\u0342 \u1FB2\u1FBA\u0399 " +
        "\u1FB3\u0391\u0399 \u1FB4\u0386\u0399 \u1FB7\u0391\u0342\u0399 \u1FBC\u0391\u0399 " +
        "\u1FC2\u1FCA\u0399 \u1FC3\u0397\u0399 \u1FC4\u0389\u0399 \u1FC7\u0397\u0342\u0399 " +
        "\u1FCC\u0397\u0399 \u1FF2\u1FFA\u0399 \u1FF3\u03A9\u0399 \u1FF4\u038F\u0399 " +
        "\u1FF7\u03A9\u0342\u0399 \u1FFC\u03A9\u0399 \u0131I";

    private static readonly FrozenDictionary<char, string> Expansions =
        ExpansionTable.Split(' ').ToFrozenDictionary(entry => entry[0], entry => entry[1..]);

    public static string ToUpper(string text)
    {
        var upper = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var letter = rune.IsBmp ? (char)rune.Value : '\0';
            if (Expansions.TryGetValue(letter, out var expansion))
            {
                upper.Append(expansion);
            }
            else if (letter is >= '\u1F80' and <= '\u1FAF')
            {
                // Letters with iota subscript: the capital without it, and a capital iota.
                upper.Append((char)(CapitalOf(letter) + (letter & 7))).Append('\u0399');
            }
            else
            {
                upper.Append(Rune.ToUpperInvariant(rune).ToString());
            }
        }

        return upper.ToString();
    }

    public static string ToLower(string text)
    {
        var lower = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\u0130':
                    lower.Append("i\u0307");
                    break;
                case '\u03A3':
                    lower.Append(IsFinal(text, i) ? '\u03C2' : '\u03C3');
                    break;
                case var unit when char.IsHighSurrogate(unit) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]):
                    lower.Append(Rune.ToLowerInvariant(new Rune(unit, text[++i])).ToString());
                    break;
                case var unit:
                    lower.Append(char.ToLowerInvariant(unit));
                    break;
            }
        }

        return lower.ToString();
    }

    private static char CapitalOf(char letter) => letter switch
    {
        < '\u1F90' => '\u1F08',
        < '\u1FA0' => '\u1F28',
        _ => '\u1F68',
    };

    // Unicode's Final_Sigma: after a letter and before none, marks that carry no case left aside.
    private static bool IsFinal(string text, int at)
    {
        var before = at - 1;
        while (before >= 0 && IsIgnorable(text[before]))
        {
            before--;
        }

        var after = at + 1;
        while (after < text.Length && IsIgnorable(text[after]))
        {
            after++;
        }

        return before >= 0 && char.IsLetter(text[before]) && (after == text.Length || !char.IsLetter(text[after]));
    }

    private static bool IsIgnorable(char unit) =>
        unit is '\'' or '.' or ':' or '\u00AD' or '\u2019' || char.GetUnicodeCategory(unit) == UnicodeCategory.NonSpacingMark;
}
