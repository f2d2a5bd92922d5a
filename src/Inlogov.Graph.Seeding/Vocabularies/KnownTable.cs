using System.Globalization;
using Inlogov.Graph.Seeding.Facts;
using Inlogov.Graph.Seeding.Sources;

namespace Inlogov.Graph.Seeding.Vocabularies;

/// <summary>
/// Reads a table of public knowledge. A section starts with <c>@organisation university</c>; each line below it is
/// <c>Name = alias; ^any case; ~needs support | partOf X | year 1990 | issuedBy Y | concerns a, b</c>.
/// A section with a template, <c>@organisation local-authority : {} City Council = {} Council; ~{}</c>, has places separated by commas.
/// </summary>
internal sealed class KnownTable(ProblemSink problems)
{
    private readonly List<KnownName> _names = [];
    private EntityType _type;
    private string _kind = string.Empty;
    private string? _template;
    private bool _hasSection;

    public IReadOnlyList<KnownName> Read(IEnumerable<string> lines)
    {
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            var text = line.Trim();
            if (text.Length == 0 || text[0] == '#')
            {
                continue;
            }

            if (text[0] == '@')
            {
                ReadSection(text[1..], number);
            }
            else if (!_hasSection)
            {
                problems.Add("TABLE_SECTION", number, string.Empty, $"`{text}` stands before any section; start one with `@organisation kind` or the like.");
            }
            else if (_template is { } template)
            {
                foreach (var place in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                {
                    ReadEntry(template.Replace("{}", place, StringComparison.Ordinal), number);
                }
            }
            else
            {
                ReadEntry(text, number);
            }
        }

        return _names;
    }

    private void ReadSection(string text, int number)
    {
        var colon = text.IndexOf(" : ", StringComparison.Ordinal);
        var head = (colon < 0 ? text : text[..colon]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        _template = colon < 0 ? null : text[(colon + 3)..];
        _kind = head.Length > 1 ? head[1] : string.Empty;
        _hasSection = true;
        if (!Enum.TryParse(head[0], ignoreCase: true, out _type) || !KindFits())
        {
            problems.Add("BAD_KIND", number, string.Empty, $"`{text}` names no section; expected organisation, policy, person or place, and a kind of the ontology.");
        }
    }

    private bool KindFits() => _type switch
    {
        EntityType.Organisation => EntityKinds.Organisation.Contains(_kind, StringComparer.Ordinal),
        EntityType.Policy => EntityKinds.Policy.Contains(_kind, StringComparer.Ordinal),
        _ => _kind.Length == 0,
    };

    private void ReadEntry(string text, int number)
    {
        var parts = text.Split('|', StringSplitOptions.TrimEntries);
        var equals = parts[0].IndexOf('=', StringComparison.Ordinal);
        var name = (equals < 0 ? parts[0] : parts[0][..equals]).Trim();
        var aliases = equals < 0 ? [] : parts[0][(equals + 1)..].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var trust = TrustOf(ref name);
        var entity = new Candidate { Type = _type, Name = name, Kind = _kind, IsKnown = true, Aliases = [.. aliases.Where(alias => alias[0] != '~').Select(alias => alias.TrimStart('^'))] };
        foreach (var part in parts.Skip(1))
        {
            entity = WithField(entity, part, number);
        }

        _names.Add(new KnownName(entity, name, trust));
        foreach (var alias in aliases)
        {
            var words = alias;
            var aliasTrust = TrustOf(ref words);
            _names.Add(new KnownName(entity, words, aliasTrust));
        }
    }

    private static NameTrust TrustOf(ref string words)
    {
        var trust = words[0] switch { '~' => NameTrust.NeedsSupport, '^' => NameTrust.AnyCase, _ => NameTrust.Plain };
        words = trust == NameTrust.Plain ? words : words[1..].Trim();
        return trust;
    }

    private Candidate WithField(Candidate entity, string part, int number)
    {
        var space = part.IndexOf(' ', StringComparison.Ordinal);
        var value = part[(space + 1)..].Trim();
        switch (space < 0 ? part : part[..space])
        {
            case "partOf":
                return entity with { PartOf = [value] };
            case "issuedBy":
                return entity with { IssuedBy = [value] };
            case "concerns":
                return entity with { Concerns = value.Split(',', StringSplitOptions.TrimEntries) };
            case "year" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var year):
                return entity with { Year = year };
            case "kind" when EntityKinds.Organisation.Concat(EntityKinds.Policy).Contains(value, StringComparer.Ordinal):
                return entity with { Kind = value };
            default:
                problems.Add("TABLE_FIELD", number, string.Empty, $"`{part}` is no field of a table; expected partOf, issuedBy, concerns, kind or year with a value.");
                return entity;
        }
    }
}
