using System.Text;

namespace Inlogov.Graph.Identifiers;

/// <summary>The part of an id that a person can read: lower case, apostrophes dropped, every other run of characters that are no letters or digits a hyphen.</summary>
public static class Slug
{
    /// <summary>Makes the slug of a title or name: <c>Are councillors safe? #DebateNotHate</c> gives <c>are-councillors-safe-debatenothate</c>.</summary>
    /// <returns>The slug; empty when the text has neither letter nor digit.</returns>
    public static string From(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var character in text.Normalize(NormalizationForm.FormC))
        {
            if (character is '\'' or '’' or '‘')
            {
                continue;
            }

            if (char.IsLetterOrDigit(character))
            {
                slug.Append(char.ToLowerInvariant(character));
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }
}
