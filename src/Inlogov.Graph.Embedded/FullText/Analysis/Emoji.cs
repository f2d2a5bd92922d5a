using System.Buffers;
using System.Globalization;
using System.Text;

namespace Inlogov.Graph.Embedded.FullText.Analysis;

/// <summary>Emoji sequences by Unicode Technical Standard 51, with the data of version 11 that Lucene 9 uses.</summary>
internal static class Emoji
{
    private const int Joiner = 0x200D;
    private const int EmojiPresentation = 0xFE0F;
    private const int TextPresentation = 0xFE0E;

    // Extended_Pictographic: from and to.
    private static readonly int[] Pictographs =
    [
        0xA9, 0xA9, 0xAE, 0xAE, 0x203C, 0x203C, 0x2049, 0x2049, 0x2122, 0x2122, 0x2139, 0x2139, 0x2194, 0x2199, 0x21A9, 0x21AA,
        0x231A, 0x231B, 0x2328, 0x2328, 0x2388, 0x2388, 0x23CF, 0x23CF, 0x23E9, 0x23F3, 0x23F8, 0x23FA, 0x24C2, 0x24C2, 0x25AA, 0x25AB,
        0x25B6, 0x25B6, 0x25C0, 0x25C0, 0x25FB, 0x25FE, 0x2600, 0x2605, 0x2607, 0x2612, 0x2614, 0x2685, 0x2690, 0x2705, 0x2708, 0x2712,
        0x2714, 0x2714, 0x2716, 0x2716, 0x271D, 0x271D, 0x2721, 0x2721, 0x2728, 0x2728, 0x2733, 0x2734, 0x2744, 0x2744, 0x2747, 0x2747,
        0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755, 0x2757, 0x2757, 0x2763, 0x2767, 0x2795, 0x2797, 0x27A1, 0x27A1, 0x27B0, 0x27B0,
        0x27BF, 0x27BF, 0x2934, 0x2935, 0x2B05, 0x2B07, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55, 0x3030, 0x3030, 0x303D, 0x303D,
        0x3297, 0x3297, 0x3299, 0x3299, 0x1F000, 0x1F0FF, 0x1F10D, 0x1F10F, 0x1F12F, 0x1F12F, 0x1F16C, 0x1F171, 0x1F17E, 0x1F17F,
        0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F1AD, 0x1F1E5, 0x1F201, 0x1F20F, 0x1F21A, 0x1F21A, 0x1F22F, 0x1F22F, 0x1F232, 0x1F23A,
        0x1F23C, 0x1F23F, 0x1F249, 0x1F3FA, 0x1F400, 0x1F53D, 0x1F546, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F774, 0x1F77F, 0x1F7D5, 0x1F7FF,
        0x1F80C, 0x1F80F, 0x1F848, 0x1F84F, 0x1F85A, 0x1F85F, 0x1F888, 0x1F88F, 0x1F8AE, 0x1F8FF, 0x1F90C, 0x1F93A, 0x1F93C, 0x1F945,
        0x1F947, 0x1FFFD,
    ];

    // Emoji_Modifier_Base: those that take a skin tone.
    private static readonly int[] ModifierBases =
    [
        0x261D, 0x261D, 0x26F9, 0x26F9, 0x270A, 0x270D, 0x1F385, 0x1F385, 0x1F3C2, 0x1F3C4, 0x1F3C7, 0x1F3C7, 0x1F3CA, 0x1F3CC,
        0x1F442, 0x1F443, 0x1F446, 0x1F450, 0x1F466, 0x1F469, 0x1F46E, 0x1F46E, 0x1F470, 0x1F478, 0x1F47C, 0x1F47C, 0x1F481, 0x1F483,
        0x1F485, 0x1F487, 0x1F4AA, 0x1F4AA, 0x1F574, 0x1F575, 0x1F57A, 0x1F57A, 0x1F590, 0x1F590, 0x1F595, 0x1F596, 0x1F645, 0x1F647,
        0x1F64B, 0x1F64F, 0x1F6A3, 0x1F6A3, 0x1F6B4, 0x1F6B6, 0x1F6C0, 0x1F6C0, 0x1F6CC, 0x1F6CC, 0x1F918, 0x1F91C, 0x1F91E, 0x1F91F,
        0x1F926, 0x1F926, 0x1F930, 0x1F939, 0x1F93D, 0x1F93E, 0x1F9B5, 0x1F9B6, 0x1F9B8, 0x1F9B9, 0x1F9D1, 0x1F9DD,
    ];

    /// <summary>How long the emoji is that the text begins with; 0 where it begins with none.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        var at = 0;
        if (Peek(text, 0) is >= 0x1F1E6 and <= 0x1F1FF)
        {
            at = SkipExtending(text, 2);
            return Peek(text, at) is >= 0x1F1E6 and <= 0x1F1FF ? SkipExtending(text, at + 2) : 0;
        }

        at = Element(text, 0);
        for (var next = at; at > 0 && next > 0;)
        {
            next = EndsWithJoiner(text[..at]) || Peek(text, at) == Joiner ? Element(text, at) : 0;
            at = Math.Max(at, next);
        }

        return at;
    }

    // The end of one emoji with what it takes; 0 where none begins there.
    private static int Element(ReadOnlySpan<char> text, int at)
    {
        while (Peek(text, at) == Joiner)
        {
            at++;
        }

        var sign = Peek(text, at);
        if (IsModifier(sign))
        {
            return SkipExtending(text, at + 2);
        }

        if (!IsIn(Pictographs, sign))
        {
            return 0;
        }

        at = SkipExtending(text, at + Utf16Length(sign));
        if (IsModifier(Peek(text, at)) && IsIn(ModifierBases, sign))
        {
            return SkipExtending(text, at + 2);
        }

        return Peek(text, at) == EmojiPresentation ? at + 1 : at;
    }

    private static int SkipExtending(ReadOnlySpan<char> text, int at)
    {
        while (Peek(text, at) is var sign and not (-1 or EmojiPresentation or TextPresentation)
            && (sign == Joiner || IsExtending(CharUnicodeInfo.GetUnicodeCategory(sign))))
        {
            at += Utf16Length(sign);
        }

        return at;
    }

    private static bool IsExtending(UnicodeCategory category) => category is UnicodeCategory.NonSpacingMark
        or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;

    private static bool EndsWithJoiner(ReadOnlySpan<char> text) => text[^1] == Joiner;

    private static bool IsModifier(int sign) => sign is >= 0x1F3FB and <= 0x1F3FF;

    private static int Utf16Length(int sign) => sign > char.MaxValue ? 2 : 1;

    private static int Peek(ReadOnlySpan<char> text, int at) =>
        at < text.Length && Rune.DecodeFromUtf16(text[at..], out var rune, out _) == OperationStatus.Done ? rune.Value : -1;

    private static bool IsIn(int[] ranges, int sign)
    {
        var (low, high) = (0, (ranges.Length / 2) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (sign < ranges[2 * middle])
            {
                high = middle - 1;
            }
            else if (sign > ranges[(2 * middle) + 1])
            {
                low = middle + 1;
            }
            else
            {
                return true;
            }
        }

        return false;
    }
}
