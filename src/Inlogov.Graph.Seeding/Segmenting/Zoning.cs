using System.Text;
using Inlogov.Graph.Seeding.Reading;

namespace Inlogov.Graph.Seeding.Segmenting;

/// <summary>Tells the parts of one article apart: what is text, what is about its author, what is a note, what is none of these.</summary>
internal sealed class Zoning(LineShape shape, BylineReading bylines, BiographyShape biographies)
{
    /// <summary>The lines of a span with their parts.</summary>
    public ArticleText Read(SourceDocument document, ArticleSpan span)
    {
        List<TextLine> lines = [.. document.Lines.Skip(span.Title).Take(span.Last - span.Title + 1).Where(line => !line.IsBlank)];
        var zones = new Zone[lines.Count];
        Array.Fill(zones, Zone.Body);
        zones[0] = Zone.Title;
        var authors = span.Byline?.Names ?? [];
        var bodyFrom = MarkHead(document, span, lines, zones);
        if (span.Byline is null)
        {
            authors = AuthorsFromBiography(lines);
        }

        MarkNotes(lines, zones, authors);
        MarkTail(lines, zones, authors);
        MarkHeadings(lines, zones, bodyFrom);
        List<ZonedLine> zoned = [.. lines.Select((line, i) => new ZonedLine(line, zones[i]))];
        return new ArticleText
        {
            Document = document.Entry,
            Title = lines[0].Trimmed,
            StartLine = document.Lines[span.Title].Number,
            EndLine = document.Lines[span.Last].Number,
            Byline = span.Byline,
            Authors = authors,
            Lines = zoned,
            PublishedOn = zoned.Where(line => line.Zone == Zone.Date).Select(line => DateReading.Read(line.Line.Trimmed)).FirstOrDefault(date => date is not null),
            ContentKey = KeyOf(zoned),
        };
    }

    private int MarkHead(SourceDocument document, ArticleSpan span, List<TextLine> lines, Zone[] zones)
    {
        var bylineNumber = span.BylineAt < 0 ? -1 : document.Lines[span.BylineAt].Number;
        var at = 1;
        for (; at < lines.Count; at++)
        {
            if (lines[at].Number == bylineNumber)
            {
                zones[at] = Zone.Byline;
            }
            else if (HeadZone(lines[at]) is { } zone)
            {
                zones[at] = zone;
            }
            else if (lines[at].Number < bylineNumber || (lines[at].Trimmed.Length is > 60 and < 400 && IsStandfirst(lines, at)))
            {
                zones[at] = Zone.Standfirst;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private Zone? HeadZone(TextLine line) =>
        shape.IsCredit(line) || LineShape.IsAddress(line) ? Zone.Credit
        : LineShape.IsDate(line) ? Zone.Date
        : shape.IsFurniture(line) ? Zone.Furniture
        : null;

    /// <summary>A standfirst speaks of the writer: <c>…, writes a lecturer at …</c>.</summary>
    private bool IsStandfirst(List<TextLine> lines, int at) => at + 1 < lines.Count && shape.IsStandfirst(lines[at]);

    private IReadOnlyList<PrintedName> AuthorsFromBiography(List<TextLine> lines)
    {
        for (var i = lines.Count - 1; i > lines.Count - 6 && i > 1; i--)
        {
            if (biographies.IsAnybodys(lines[i]) && bylines.ReadLeading(lines[i].Text) is var (name, _))
            {
                return [name];
            }
        }

        return [];
    }

    private void MarkNotes(List<TextLine> lines, Zone[] zones, IReadOnlyList<PrintedName> authors)
    {
        var inNotes = false;
        for (var i = lines.Count / 4; i < lines.Count; i++)
        {
            if (i == 0)
            {
                continue;
            }

            var line = lines[i];
            if (biographies.IsOf(line, authors) || shape.IsBiographyHeading(line) || shape.IsCredit(line))
            {
                inNotes = false;
                continue;
            }

            inNotes |= shape.IsNoteHeading(line) || (LineShape.IsRule(line) && i > lines.Count / 2) || LineShape.IsFootnote(line);
            if (inNotes)
            {
                zones[i] = Zone.Note;
            }
        }
    }

    /// <summary>From the end upwards: biographies, credits, dates, links and notes of publication, until running text.</summary>
    private void MarkTail(List<TextLine> lines, Zone[] zones, IReadOnlyList<PrintedName> authors)
    {
        var biographyBelow = false;
        for (var i = lines.Count - 1; i > 0; i--)
        {
            var zone = TailZone(lines, i, zones[i], authors, biographyBelow);
            if (zone is null)
            {
                if (!MayContinueBiography(lines, i, authors))
                {
                    return;
                }

                zone = Zone.Biography;
            }

            zones[i] = zone.Value;
            biographyBelow |= zone == Zone.Biography;
        }
    }

    private Zone? TailZone(List<TextLine> lines, int at, Zone known, IReadOnlyList<PrintedName> authors, bool biographyBelow)
    {
        var line = lines[at];
        return known is Zone.Byline or Zone.Standfirst ? null
            : known is Zone.Note ? Zone.Note
            : shape.IsCredit(line) ? Zone.Credit
            : LineShape.IsDate(line) ? Zone.Date
            : shape.IsFurniture(line) ? Zone.Furniture
            : shape.IsBiographyHeading(line) || biographies.IsOf(line, authors) ? Zone.Biography
            : shape.IsElsewhere(line) || LineShape.IsReference(line) || LineShape.IsAddress(line) || (biographyBelow && LineShape.IsLink(line)) ? Zone.Note
            : null;
    }

    private bool MayContinueBiography(List<TextLine> lines, int at, IReadOnlyList<PrintedName> authors)
    {
        if (!biographies.Continues(lines[at]) || at < 2)
        {
            return false;
        }

        return biographies.IsOf(lines[at - 1], authors) || shape.IsBiographyHeading(lines[at - 1]);
    }

    private void MarkHeadings(List<TextLine> lines, Zone[] zones, int bodyFrom)
    {
        for (var i = bodyFrom; i < lines.Count - 1; i++)
        {
            if (zones[i] == Zone.Body && shape.IsCredit(lines[i]))
            {
                zones[i] = Zone.Credit;
            }
            else if (zones[i] == Zone.Body && zones[i + 1] == Zone.Body && lines[i].Trimmed.Length < 100 && shape.Title(lines[i]) >= 1.5)
            {
                zones[i] = Zone.Heading;
            }
        }
    }

    private static string KeyOf(List<ZonedLine> lines)
    {
        var key = new StringBuilder();
        foreach (var line in lines.Where(line => line.Zone is Zone.Title or Zone.Body))
        {
            foreach (var character in line.Line.Text)
            {
                if (char.IsLetterOrDigit(character))
                {
                    key.Append(char.ToLowerInvariant(character));
                }
            }
        }

        return key.ToString();
    }
}
