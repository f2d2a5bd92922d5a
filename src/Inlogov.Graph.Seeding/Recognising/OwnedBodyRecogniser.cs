using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Inlogov.Graph.Seeding.Vocabularies;

namespace Inlogov.Graph.Seeding.Recognising;

/// <summary>Finds a body that another body owns, also in small letters: <c>the LGA's executive advisory board</c> names both.</summary>
internal sealed partial class OwnedBodyRecogniser(WordLists words)
{
    public const string Name = "owned-body";

    private readonly FrozenDictionary<string, string> _heads = words.Map("ownedHeads");
    private readonly FrozenSet<string> _leads = words.List("leadWords");
    private readonly FrozenSet<string> _plain = words.List("plainOwned");

    /// <summary>Adds the owned bodies found on a line.</summary>
    public void Find(TokenLine line, IReadOnlyList<Mention> known, List<Mention> mentions)
    {
        foreach (var owner in known.Where(one => one.Entity.Type == EntityType.Organisation && one.Confidence > 0.7))
        {
            var match = Owned().Match(line.Text, owner.End);
            if (!match.Success || match.Index != owner.End || !_heads.TryGetValue(match.Groups[2].Value.ToLowerInvariant(), out var kind))
            {
                continue;
            }

            var modifiers = match.Groups[1].Value.Trim();
            var modifierWords = modifiers.ToLowerInvariant().Split(' ');
            if (modifierWords.All(_plain.Contains) || modifierWords.Any(word => _leads.Contains(word) && word is not ("and" or "of" or "for" or "on")))
            {
                continue;
            }

            var printed = $"{modifiers} {match.Groups[2].Value}";
            var title = string.Join(' ', printed.Split(' ').Select(word => word is "and" or "of" or "for" or "on" ? word : char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..]));
            var entity = new Candidate { Type = EntityType.Organisation, Kind = kind, Name = $"{owner.Entity.Name} {title}", PartOf = [owner.Entity.Name] };
            mentions.Add(new Mention(entity, line.Index, match.Groups[1].Index, match.Index + match.Length, 0.6, Name));
        }
    }

    [GeneratedRegex(@"\G[’']s ((?:[\p{L}-]+ ){1,5}?)([Bb]oard|[Cc]ommittee|[Pp]anel|[Cc]ommission|[Tt]askforce)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Owned();
}
