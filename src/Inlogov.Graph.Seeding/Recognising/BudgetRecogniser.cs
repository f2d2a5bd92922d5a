using System.Globalization;
using System.Text.RegularExpressions;
using Inlogov.Graph.Seeding.Vocabularies;

namespace Inlogov.Graph.Seeding.Recognising;

/// <summary>Finds national budgets and spending reviews by their year: <c>the 2021 budget</c>, <c>Spending Review 2015</c>, <c>SR21</c>, <c>Autumn Statement 2022</c>.</summary>
internal static partial class BudgetRecogniser
{
    public const string Name = "budget";

    private const int CenturyPivot = 50;

    /// <summary>Adds the budgets found on a line.</summary>
    public static void Find(TokenLine line, List<Mention> mentions)
    {
        foreach (Match match in YearFirst().Matches(line.Text))
        {
            Add(line, match, match.Groups[3].Value, match.Groups[1].Value + match.Groups[2].Value, mentions);
        }

        foreach (Match match in YearLast().Matches(line.Text))
        {
            Add(line, match, match.Groups[2].Value, match.Groups[1].Value, mentions, match.Groups[3].Value);
        }

        foreach (Match match in Short().Matches(line.Text))
        {
            Add(line, match, "spending review", string.Empty, mentions, match.Groups[1].Value);
        }
    }

    private static void Add(TokenLine line, Match match, string noun, string season, List<Mention> mentions, string? year = null)
    {
        var digits = year ?? YearIn().Match(match.Value).Value;
        var number = int.Parse(digits, CultureInfo.InvariantCulture);
        number += digits.Length == 2 ? (number < CenturyPivot ? 2000 : 1900) : 0;
        var title = TitleOf(noun.ToLowerInvariant(), season.Trim());
        var entity = new Candidate
        {
            Type = EntityType.Policy,
            Kind = "budget",
            Name = string.Create(CultureInfo.InvariantCulture, $"{title} {number}"),
            Year = number,
            IssuedBy = ["HM Treasury"],
        };
        mentions.Add(new Mention(entity, line.Index, match.Index, match.Index + match.Length, 0.8, Name));
    }

    private static string TitleOf(string noun, string season)
    {
        var lead = season.Length == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(season[0])}{season[1..].ToLowerInvariant()} ");
        return noun switch
        {
            "comprehensive spending review" => "Comprehensive Spending Review",
            "spending review" => "Spending Review",
            "spending round" => "Spending Round",
            "autumn statement" => "Autumn Statement",
            "spring statement" => "Spring Statement",
            _ => $"{lead}Budget",
        };
    }

    [GeneratedRegex(@"\b(?:(Autumn|Spring|Summer|autumn|spring) )?(?:19|20)\d\d (?:(Autumn|Spring|autumn|spring) )?(comprehensive spending review|Comprehensive Spending Review|[Ss]pending [Rr]eview|[Ss]pending [Rr]ound|[Aa]utumn [Ss]tatement|[Ss]pring [Ss]tatement|[Bb]udget)\b(?! (?:deficit|gap|shortfall|setting|meeting))", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"\b(?:(Autumn|Spring|March|November|October) )?(Comprehensive Spending Review|Spending Review|Spending Round|Autumn Statement|Spring Statement|Budget)(?: of| for| in)? ((?:19|20)\d\d)\b", RegexOptions.CultureInvariant)]
    private static partial Regex YearLast();

    [GeneratedRegex(@"\bC?SR ?(?:20)?([012]\d)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Short();

    [GeneratedRegex(@"(?:19|20)\d\d", RegexOptions.CultureInvariant)]
    private static partial Regex YearIn();
}
