using System.Text;

namespace Inlogov.Graph.Embedded.FullText.Patterns;

/// <summary>A pattern of code points in which <c>?</c> is one and <c>*</c> any number; a backslash takes the meaning from the next.</summary>
internal sealed class WildcardPattern : ITermPattern
{
    private const int AnyOne = -1;
    private const int AnyNumber = -2;

    private readonly int[] _signs;

    public WildcardPattern(string pattern)
    {
        List<int> signs = [];
        var prefix = new StringBuilder();
        var isPlain = true;
        var isEscaped = false;
        foreach (var rune in pattern.EnumerateRunes())
        {
            if (!isEscaped && rune.Value == '\\')
            {
                isEscaped = true;
                continue;
            }

            var sign = isEscaped ? rune.Value : rune.Value switch { '?' => AnyOne, '*' => AnyNumber, var plain => plain };
            isEscaped = false;
            isPlain &= sign >= 0;
            signs.Add(sign);
            if (isPlain)
            {
                prefix.Append(rune.ToString());
            }
        }

        if (isEscaped)
        {
            signs.Add('\\');
        }

        _signs = [.. signs];
        Prefix = prefix.ToString();
    }

    public string Prefix { get; }

    // Goes back only to the last star: no term takes longer than its length times the pattern's.
    public bool Matches(ReadOnlySpan<int> term)
    {
        var (at, sign, star, retry) = (0, 0, -1, 0);
        while (at < term.Length)
        {
            if (sign < _signs.Length && (_signs[sign] == AnyOne || _signs[sign] == term[at]))
            {
                at++;
                sign++;
            }
            else if (sign < _signs.Length && _signs[sign] == AnyNumber)
            {
                star = sign++;
                retry = at;
            }
            else if (star >= 0)
            {
                sign = star + 1;
                at = ++retry;
            }
            else
            {
                return false;
            }
        }

        while (sign < _signs.Length && _signs[sign] == AnyNumber)
        {
            sign++;
        }

        return sign == _signs.Length;
    }
}
