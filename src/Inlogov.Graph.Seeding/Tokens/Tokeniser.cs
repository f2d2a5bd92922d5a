using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Inlogov.Graph.Seeding.Tokens;

/// <summary>Cuts a line into words. Possessive endings are words of their own, dotted abbreviations one word.</summary>
internal static partial class Tokeniser
{
    /// <summary>Shortened words whose full stop ends no sentence.</summary>
    private static readonly FrozenSet<string> DottedWords = FrozenSet.Create(StringComparer.Ordinal, "dr", "prof", "cllr", "cllrs", "mr", "mrs", "ms", "st", "rt", "hon", "rev", "assoc", "univ", "no", "vs");

    public static Token[] Cut(string text)
    {
        List<Token> tokens = new((text.Length / 5) + 4);
        var masked = Masks(text);
        var mask = 0;
        var end = 0;
        foreach (var match in Words().EnumerateMatches(text))
        {
            var printed = text.AsSpan(match.Index, match.Length);
            while (mask < masked.Count && masked[mask].End <= match.Index)
            {
                mask++;
            }

            var isMasked = mask < masked.Count && match.Index >= masked[mask].Start;
            var shape = isMasked ? TokenShape.Masked : ShapeOf(printed);
            var gap = tokens.Count == 0 ? TokenGap.Break : GapOf(text.AsSpan(end, match.Index - end), tokens[^1].Key, printed is "&");
            AddWord(tokens, match.Index, printed, gap, shape);
            end = match.Index + match.Length;
        }

        return [.. tokens];
    }

    private static void AddWord(List<Token> tokens, int start, ReadOnlySpan<char> printed, TokenGap gap, TokenShape shape)
    {
        var possessive = shape != TokenShape.Masked && printed.Length > 2 && printed[^1] is 's' or 'S' && printed[^2] is '\'' or '’' or '‘';
        var word = possessive ? printed[..^2] : printed;
        tokens.Add(new Token(start, word.Length, KeyOf(word), gap, possessive ? ShapeOf(word) : shape));
        if (possessive)
        {
            tokens.Add(new Token(start + word.Length, 2, "'s", TokenGap.None, TokenShape.Lower));
        }
    }

    private static string KeyOf(ReadOnlySpan<char> word)
    {
        if (word is "&")
        {
            return "and";
        }

        Span<char> key = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        var length = 0;
        foreach (var character in word)
        {
            if (character is not '.')
            {
                key[length++] = character is '’' or '‘' ? '\'' : char.ToLowerInvariant(character);
            }
        }

        return key[..length].ToString();
    }

    private static TokenShape ShapeOf(ReadOnlySpan<char> word)
    {
        if (char.IsDigit(word[0]))
        {
            return TokenShape.Number;
        }

        if (!char.IsUpper(word[0]))
        {
            return word.Length > 1 && char.IsUpper(word[1]) ? TokenShape.Capital : TokenShape.Lower;
        }

        var letters = 0;
        var capitals = 0;
        foreach (var character in word)
        {
            letters += char.IsLetter(character) ? 1 : 0;
            capitals += char.IsUpper(character) ? 1 : 0;
        }

        return capitals >= 2 && (capitals == letters || (capitals == letters - 1 && word[^1] == 's')) ? TokenShape.AllCapitals : TokenShape.Capital;
    }

    private static TokenGap GapOf(ReadOnlySpan<char> between, string before, bool isAmpersand)
    {
        if (between.IsEmpty)
        {
            return before == "and" || isAmpersand ? TokenGap.Space : TokenGap.Break;
        }

        if (between.Length == 1 && between[0] is '-' or '‐' or '‑')
        {
            return TokenGap.Hyphen;
        }

        var trimmed = between.Trim();
        return trimmed switch
        {
            "" or "/" => TokenGap.Space,
            "," => TokenGap.Comma,
            "." when before.Length == 1 || DottedWords.Contains(before) => TokenGap.Space,
            "'" or "’" when between[0] is '\'' or '’' && between.Length > 1 => TokenGap.Space,
            _ => TokenGap.Break,
        };
    }

    private static List<(int Start, int End)> Masks(string text)
    {
        List<(int, int)> masks = [];
        if (text.AsSpan().IndexOfAny("@#/") < 0 && !text.Contains("www.", StringComparison.Ordinal) && !text.Contains(".co", StringComparison.Ordinal))
        {
            return masks;
        }

        foreach (var match in Addresses().EnumerateMatches(text))
        {
            masks.Add((match.Index, match.Index + match.Length));
        }

        return masks;
    }

    [GeneratedRegex(@"(?:\p{L}\.){2,}|\p{L}+(?:['’‘]\p{L}+)*\d*|\d+(?:[.,]\d+)*\p{L}*|&", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(@"https?://\S+|www\.\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[#@]\w+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|co\.uk|gov\.uk|org\.uk|ac\.uk|eu|info)\b\S*", RegexOptions.CultureInvariant)]
    private static partial Regex Addresses();
}
