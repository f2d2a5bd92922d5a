using System.Text;

namespace Inlogov.Graph.Embedded.Semantics;

/// <summary>Strings as sequences of Unicode code points, where .NET has UTF-16 units.</summary>
internal static class CodePoints
{
    /// <summary>Compares by code point, so that <c>😀</c> sorts after U+FF5E.</summary>
    public static int Compare(string left, string right)
    {
        var length = Math.Min(left.Length, right.Length);
        for (var i = 0; i < length; i++)
        {
            if (left[i] != right[i])
            {
                return WithSurrogatesLast(left[i]).CompareTo(WithSurrogatesLast(right[i]));
            }
        }

        return left.Length.CompareTo(right.Length);
    }

    public static int Count(string text)
    {
        var count = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1]))
            {
                count--;
            }
        }

        return count;
    }

    /// <summary>The UTF-16 index of the code point with the given number; the text's length when it has fewer.</summary>
    public static int IndexOf(string text, long codePoint)
    {
        var index = 0;
        for (; codePoint > 0 && index < text.Length; codePoint--)
        {
            index += char.IsSurrogatePair(text, index) ? 2 : 1;
        }

        return index;
    }

    /// <summary>The code points as texts of their own.</summary>
    public static IEnumerable<string> Split(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var length = char.IsSurrogatePair(text, i) ? 2 : 1;
            yield return text.Substring(i, length);
            i += length;
        }
    }

    public static string Reverse(string text)
    {
        var reversed = new StringBuilder(text.Length);
        foreach (var point in Split(text).Reverse())
        {
            reversed.Append(point);
        }

        return reversed.ToString();
    }

    // UTF-16 places the surrogates, which stand for the highest code points, below U+E000: they are lifted above it.
    private static int WithSurrogatesLast(char unit) => unit >= 0xE000 ? unit - 0x800 : char.IsSurrogate(unit) ? unit + 0x2000 : unit;
}
