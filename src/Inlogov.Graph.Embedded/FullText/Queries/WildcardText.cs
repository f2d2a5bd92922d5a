using System.Text;
using Inlogov.Graph.Embedded.FullText.Analysis;

namespace Inlogov.Graph.Embedded.FullText.Queries;

/// <summary>Normalises a wildcard without its wildcards and escapes.</summary>
internal static class WildcardText
{
    public static string Normalise(string text, FullTextAnalyzer analyzer)
    {
        var normalised = new StringBuilder(text.Length);
        var plain = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var length = text[at] switch { '\\' when at + 1 < text.Length => 2, '*' or '?' => 1, _ => 0 };
            if (length > 0)
            {
                normalised.Append(analyzer.Normalise(text[plain..at])).Append(text, at, length);
                at += length - 1;
                plain = at + 1;
            }
        }

        return normalised.Append(analyzer.Normalise(text[plain..])).ToString();
    }
}
