using System.Globalization;
using System.Text.RegularExpressions;
using Inlogov.Graph.Seeding.Vocabularies;

namespace Inlogov.Graph.Seeding.Recognising;

/// <summary>Finds Acts and Bills with brackets inside their names: <c>Public Bodies (Admission to Meetings) Act 1960</c>.</summary>
internal static partial class BracketedActRecogniser
{
    public const string Name = "bracketed-act";

    /// <summary>Adds the Acts and Bills found on a line.</summary>
    public static void Find(TokenLine line, List<Mention> mentions)
    {
        foreach (Match match in Act().Matches(line.Text))
        {
            int? year = match.Groups[2].Success ? int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture) : null;
            var kind = match.Groups[1].Value == "Bill" ? "bill" : "act";
            var entity = new Candidate { Type = EntityType.Policy, Kind = kind, Name = NameText.Canonical(match.Value), Year = year };
            mentions.Add(new Mention(entity, line.Index, match.Index, match.Index + match.Length, year is null ? 0.75 : 0.88, Name));
        }
    }

    [GeneratedRegex(@"\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}[\p{L}’'-]+|of|and|for|in|the|to|&)){0,8} \(\p{Lu}[\p{L} ,’'-]{2,60}\)(?: (?:\p{Lu}[\p{L}’'-]+|of|and)){0,4}? (Act|Bill|Regulations)(?: ((?:1[89]|20)\d\d))?\b", RegexOptions.CultureInvariant)]
    private static partial Regex Act();
}
