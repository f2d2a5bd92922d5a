using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Inlogov.Graph.Seeding.Reading;
using Inlogov.Graph.Seeding.Vocabularies;

namespace Inlogov.Graph.Seeding.Segmenting;

/// <summary>What a single line looks like, whatever stands around it.</summary>
internal sealed partial class LineShape(WordLists words)
{
    private readonly FrozenSet<string> _credits = words.List("creditStarts");
    private readonly FrozenSet<string> _furniture = words.List("furnitureLines");
    private readonly FrozenSet<string> _furnitureStarts = words.List("furnitureStarts");
    private readonly FrozenSet<string> _noteHeadings = words.List("noteHeadings");
    private readonly FrozenSet<string> _biographyHeadings = words.List("biographyHeadings");
    private readonly FrozenSet<string> _standfirst = words.List("standfirstMarks");
    private readonly FrozenSet<string> _elsewhere = words.List("elsewhereMarks");

    /// <summary>Picture credits: <c>Picture credit: …</c>, <c>Photo by …</c>.</summary>
    public bool IsCredit(TextLine line)
    {
        var lower = line.Trimmed.ToLowerInvariant();
        return lower.Length < 400 && _credits.Any(start => lower.StartsWith(start, StringComparison.Ordinal)) && !(lower.Length > 200 && lower.EndsWith('.'));
    }

    /// <summary>Share links, comment counts, cookie notices, menus.</summary>
    public bool IsFurniture(TextLine line)
    {
        var lower = line.Trimmed.ToLowerInvariant().TrimEnd('.', ':', '…');
        return _furniture.Contains(lower) || (lower.Length < 160 && _furnitureStarts.Any(start => lower.StartsWith(start, StringComparison.Ordinal))) || CountLine().IsMatch(lower);
    }

    public static bool IsRule(TextLine line) => Rule().IsMatch(line.Trimmed);

    public bool IsNoteHeading(TextLine line) => _noteHeadings.Contains(line.Trimmed.ToLowerInvariant().TrimEnd(':', '.'));

    public bool IsBiographyHeading(TextLine line) => _biographyHeadings.Contains(line.Trimmed.ToLowerInvariant().TrimEnd(':', '.'));

    public static bool IsFootnote(TextLine line) => Footnote().IsMatch(line.Trimmed);

    /// <summary>An entry of a bibliography: <c>Name, A. B. (2005). Title.</c></summary>
    public static bool IsReference(TextLine line) => Reference().IsMatch(line.Trimmed);

    public static bool IsBullet(TextLine line) => Bullet().IsMatch(line.Text);

    public static bool IsAddress(TextLine line) => Address().IsMatch(line.Trimmed);

    public static bool IsDate(TextLine line) => DateReading.Read(line.Trimmed) is not null;

    /// <summary>A note that the piece appeared elsewhere.</summary>
    public bool IsElsewhere(TextLine line)
    {
        var lower = line.Trimmed.ToLowerInvariant();
        return lower.Length < 400 && _elsewhere.Any(mark => lower.Contains(mark, StringComparison.Ordinal));
    }

    /// <summary>A sentence that introduces the writer: <c>…, writes a lecturer at …</c>.</summary>
    public bool IsStandfirst(TextLine line) => _standfirst.Any(mark => line.Trimmed.Contains(mark, StringComparison.OrdinalIgnoreCase));

    /// <summary>A link's words: a title, a dash and the place where it stands, or a call to read on.</summary>
    public static bool IsLink(TextLine line) => line.Trimmed.Length < 200 && Link().IsMatch(line.Trimmed);

    /// <summary>A paragraph of running text.</summary>
    public static bool IsProse(TextLine line) => line.Trimmed.Length >= 140;

    /// <summary>How much a line looks like a title, 0 to 2.5.</summary>
    public double Title(TextLine line)
    {
        var text = line.Trimmed;
        if (text.Length is < 3 or > 220 || !(char.IsUpper(text[0]) || char.IsDigit(text[0]) || "‘“'\"#(£".Contains(text[0], StringComparison.Ordinal))
            || IsBullet(line) || IsCredit(line) || IsFurniture(line) || IsRule(line) || IsNoteHeading(line) || IsBiographyHeading(line)
            || IsFootnote(line) || IsReference(line) || IsAddress(line) || IsDate(line) || IsElsewhere(line))
        {
            return 0;
        }

        var score = 2.0;
        var wordCount = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        score -= text[^1] is ';' or ',' or ':' ? 1.5 : 0;
        score -= text[^1] is '.' && !text.EndsWith("...", StringComparison.Ordinal) ? 0.75 : 0;
        score -= wordCount > 24 ? 0.5 : 0;
        score -= wordCount > 34 ? 0.75 : 0;
        score += text[^1] is '?' or '!' || text.Contains(": ", StringComparison.Ordinal) || text.Contains(" – ", StringComparison.Ordinal) ? 0.5 : 0;
        score -= IsQuotation(text) ? 1.25 : 0;
        return Math.Max(score, 0);
    }

    private static bool IsQuotation(string text) => text[0] is '“' or '"' or '‘' && text.TrimEnd('.', '?', '!')[^1] is '”' or '"' or '’';

    [GeneratedRegex(@"^[_\-–—=*~•·.\s]{3,}$", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^(?:\[\d{1,3}\]|\(\d{1,3}\)\s|\[[ivx]{1,5}\]|\d{1,2}\s*[.)]\s+(?:http|see |ibid)|\^)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Footnote();

    [GeneratedRegex(@"^\p{Lu}[\p{L}'’\-‐]+,? \p{Lu}\.?(?:[ -]?\p{Lu}\.?)*,?.{0,160}\(?(?:19|20)\d\d[a-z]?\)?[.,:;)]", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    [GeneratedRegex(@"^\s*(?:[•·▪●◦*–-]\s+|\d{1,2}[.)]\s+|\(?[a-z]\)\s+|\(?[ivx]{1,4}\)\s+)", RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^(?:https?://|www\.)\S+$", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"^[^.]{10,}\s[–—|-]\s(?:\p{Lu}[\p{L}.&]+ ?){1,5}$|^(?:Read more|Full report|See also|Further reading|Link)\b.{0,150}$", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"^\d+ (?:comments?|likes?|shares?|views?|replies|min read|minute read)$|^\d+$|^page \d+( of \d+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex CountLine();
}
