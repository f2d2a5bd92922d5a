using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Inlogov.Graph.Seeding.Vocabularies;

namespace Inlogov.Graph.Seeding.Recognising;

/// <summary>Finds official reports by their titles (<c>a new report on “…”</c>), and by the body that wrote them (<c>EAC report</c>).</summary>
internal sealed partial class ReportRecogniser(WordLists words)
{
    public const string Name = "report-title";

    private readonly FrozenDictionary<string, string> _nouns = words.Map("titledPolicies");
    private readonly FrozenSet<string> _reportingKinds = words.List("reportingKinds");

    /// <summary>Adds the reports found on a line.</summary>
    public void Find(TokenLine line, IReadOnlyList<Mention> known, List<Mention> mentions)
    {
        if (line.Line.Zone == Segmenting.Zone.Note)
        {
            return;
        }

        foreach (Match match in Quoted().Matches(line.Text))
        {
            AddTitle(line, match.Groups[1].Value, match.Groups[2], 0.6, mentions);
        }

        foreach (Match match in Unquoted().Matches(line.Text))
        {
            AddTitle(line, match.Groups[1].Value, match.Groups[2], 0.55, mentions);
        }

        foreach (var body in known.Where(one => one.Entity.Type == EntityType.Organisation && _reportingKinds.Contains(one.Entity.Kind)))
        {
            AddByBody(line, body, mentions);
        }
    }

    private void AddTitle(TokenLine line, string noun, Group title, double confidence, List<Mention> mentions)
    {
        if (!_nouns.TryGetValue(noun.ToLowerInvariant(), out var kind) || title.Value.Count(character => character == ' ') < 2)
        {
            return;
        }

        var entity = new Candidate { Type = EntityType.Policy, Kind = kind, Name = NameText.Canonical(title.Value.TrimEnd(',', '.')) };
        mentions.Add(new Mention(entity, line.Index, title.Index, title.Index + title.Value.TrimEnd(',', '.').Length, confidence, Name));
    }

    private static void AddByBody(TokenLine line, Mention body, List<Mention> mentions)
    {
        if (ReportBehind().Match(line.Text, body.End) is not { Success: true } report || report.Index != body.End)
        {
            return;
        }

        var entity = new Candidate { Type = EntityType.Policy, Kind = "report", Name = $"{body.Entity.Name} report", IssuedBy = [body.Entity.Name] };
        mentions.Add(new Mention(entity, line.Index, body.Start, report.Index + report.Length, 0.55, Name));
    }

    [GeneratedRegex(@"\b((?i:report|review|white paper|green paper|strategy|guidance|consultation|prospectus|plan|inquiry|guide|framework))(?:,|,? (?:on|called|entitled|titled|named|into))? ?[“‘""](\p{Lu}[^”""“]{11,170}?)[”""’](?![\p{L}])", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\b(report|review|white paper|strategy|prospectus|guidance),? (?:(?:called|entitled|titled|named),? )?(\p{Lu}[\p{L}’']+(?: [\p{L}\d’'&:,-]+){3,16}?),? (?:finding|which|that|found|concludes|concluding|argues|arguing|sets out|setting out|recommends|recommending|published|was)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Unquoted();

    [GeneratedRegex(@"\G(?: [Rr]eport)\b", RegexOptions.CultureInvariant)]
    private static partial Regex ReportBehind();
}
