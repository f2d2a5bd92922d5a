using System.Text;

namespace Inlogov.Graph.Seeding.Scoring;

/// <summary>Text as scoring compares it.</summary>
internal static class PlainText
{
    /// <summary>Without case and punctuation.</summary>
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var character in text.Normalize(NormalizationForm.FormC))
        {
            if (char.IsLetterOrDigit(character))
            {
                plain.Append(char.ToLowerInvariant(character));
            }
            else if (plain.Length > 0 && plain[^1] != ' ' && character is not ('\'' or '’' or '‘' or '.'))
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().TrimEnd();
    }

    /// <summary>As printed, spaces normalised.</summary>
    public static string Spaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
