using Inlogov.Graph.Seeding.Reading;

namespace Inlogov.Graph.Seeding.Segmenting;

/// <summary>
/// Cuts a listing page into articles by weighing evidence: the title's shape, a byline near it, what ends the piece before it, and the running
/// text after it. No single sign decides.
/// </summary>
internal sealed class Segmenter(LineShape shape, BylineReading bylines, BiographyShape biographies)
{
    private const double WithByline = 6;
    private const double WithoutByline = 5.5;
    private const int BylineWithin = 5;

    /// <summary>The articles of a document, in order.</summary>
    public IReadOnlyList<ArticleSpan> Cut(SourceDocument document)
    {
        var lines = document.Lines;
        int[] filled = [.. Enumerable.Range(0, lines.Count).Where(i => !lines[i].IsBlank)];
        List<ArticleSpan> starts = [];
        var next = 0;
        while (next < filled.Length)
        {
            var start = Best(lines, filled, next, starts);
            if (start is null)
            {
                next++;
                continue;
            }

            starts.Add(start);
            next = Array.IndexOf(filled, Math.Max(start.BylineAt, start.Title)) + 1;
        }

        return [.. starts.Select((start, i) => start with { Last = LastLine(lines, start, i + 1 < starts.Count ? starts[i + 1].Title : lines.Count) })];
    }

    /// <summary>Of the lines above one byline, the one that is most like a title; of equals the first.</summary>
    private ArticleSpan? Best(IReadOnlyList<TextLine> lines, int[] filled, int at, List<ArticleSpan> before)
    {
        var best = Weigh(lines, filled, at, before);
        for (var i = at + 1; best?.BylineAt >= 0 && filled[i] < best.BylineAt; i++)
        {
            if (Weigh(lines, filled, i, before) is { } other && other.BylineAt == best.BylineAt && other.Score > best.Score)
            {
                best = other;
            }
        }

        return best;
    }

    private ArticleSpan? Weigh(IReadOnlyList<TextLine> lines, int[] filled, int at, List<ArticleSpan> before)
    {
        var title = lines[filled[at]];
        var score = shape.Title(title);
        if (score < 0.5 || biographies.IsAnybodys(title) || (before.Count > 0 && biographies.IsOf(title, before[^1].Byline?.Names ?? [])))
        {
            return null;
        }

        var ending = EndingBefore(lines, filled, at, before);
        score += ending;
        score += at > 0 && filled[at] - filled[at - 1] > 2 ? 0.5 : 0;
        var (bylineAt, byline, distance) = FindByline(lines, filled, at);
        if (byline is null)
        {
            return WeighWithoutByline(lines, filled, at, score, ending);
        }

        score += 3 + byline.Certainty - (distance > 1 ? 0.5 * (distance - 1) : 0);
        score += HasLaterBiography(lines, filled, Array.IndexOf(filled, bylineAt), byline) ? 2 : 0;
        score += FollowedByProse(lines, filled, Array.IndexOf(filled, bylineAt)) ? 1 : 0;
        return score >= WithByline ? new ArticleSpan(filled[at], bylineAt, byline, filled[at], score) : null;
    }

    /// <summary>Without a byline the piece before must have ended beyond doubt, and running text must follow at once.</summary>
    private ArticleSpan? WeighWithoutByline(IReadOnlyList<TextLine> lines, int[] filled, int at, double score, double ending)
    {
        var title = lines[filled[at]];
        var isWhole = title.Trimmed.Length < 140 && bylines.Read(title) is null && !biographies.IsAnybodys(title);
        score += FollowedByProse(lines, filled, at) ? 1.5 : 0;
        return isWhole && ending >= 2 && score >= WithoutByline ? new ArticleSpan(filled[at], -1, null, filled[at], score) : null;
    }

    /// <summary>How surely the article before has ended just above a line, 0 to 2.5.</summary>
    private double EndingBefore(IReadOnlyList<TextLine> lines, int[] filled, int at, List<ArticleSpan> before)
    {
        if (before.Count == 0)
        {
            return filled.Take(at).All(i => !LineShape.IsProse(lines[i])) ? 2.5 : 0;
        }

        var authors = before[^1].Byline?.Names ?? [];
        var above = lines[filled[at - 1]];
        if (biographies.IsOf(above, authors) || (authors.Count == 0 && biographies.IsAnybodys(above)))
        {
            return 2.5;
        }

        var hasBiography = false;
        for (var i = at - 2; i >= 0 && i >= at - 8 && filled[i] > before[^1].Title; i--)
        {
            hasBiography |= biographies.IsOf(lines[filled[i]], authors);
        }

        var isTail = shape.IsCredit(above) || LineShape.IsDate(above) || shape.IsFurniture(above) || shape.IsElsewhere(above) || LineShape.IsFootnote(above) || LineShape.IsReference(above) || (hasBiography && biographies.Continues(above));
        return (hasBiography, isTail) switch
        {
            (true, true) => 2.5,
            (true, false) => 1,
            (false, true) => shape.IsFurniture(above) ? 2 : 1.25,
            _ => 0,
        };
    }

    private (int At, Byline? Byline, int Distance) FindByline(IReadOnlyList<TextLine> lines, int[] filled, int at)
    {
        for (var distance = 1; distance <= BylineWithin && at + distance < filled.Length; distance++)
        {
            var line = lines[filled[at + distance]];
            if (bylines.Read(line) is { } byline && IsPlausible(byline, distance - SkippedCredits(lines, filled, at, distance)))
            {
                return (filled[at + distance], byline, distance - SkippedCredits(lines, filled, at, distance));
            }

            var mayStandBetween = shape.IsCredit(line) || LineShape.IsDate(line) || LineShape.IsAddress(line) || shape.IsFurniture(line) || shape.IsElsewhere(line)
                || (line.Trimmed.Length < 500 && distance == 1 + SkippedCredits(lines, filled, at, distance));
            if (!mayStandBetween)
            {
                break;
            }
        }

        return (-1, null, 0);
    }

    /// <summary>Two capital words alone are a heading as often as a name; away from the title, credits apart, they need a sign of a person.</summary>
    private static bool IsPlausible(Byline byline, int distance) => byline.Certainty >= (distance == 1 ? 0 : 0.5);

    private int SkippedCredits(IReadOnlyList<TextLine> lines, int[] filled, int at, int distance)
    {
        var skipped = 0;
        for (var i = 1; i < distance; i++)
        {
            var line = lines[filled[at + i]];
            skipped += shape.IsCredit(line) || LineShape.IsDate(line) || LineShape.IsAddress(line) || shape.IsFurniture(line) ? 1 : 0;
        }

        return skipped;
    }

    private bool HasLaterBiography(IReadOnlyList<TextLine> lines, int[] filled, int bylineAt, Byline byline)
    {
        const int Within = 150;
        for (var i = bylineAt + 2; i < filled.Length && i < bylineAt + Within; i++)
        {
            if (biographies.IsOf(lines[filled[i]], byline.Names))
            {
                return true;
            }
        }

        return false;
    }

    private bool FollowedByProse(IReadOnlyList<TextLine> lines, int[] filled, int at)
    {
        for (var i = at + 1; i < filled.Length && i <= at + 4; i++)
        {
            if (LineShape.IsProse(lines[filled[i]]) && !shape.IsCredit(lines[filled[i]]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The last line before the next article that is neither blank nor page furniture.</summary>
    private int LastLine(IReadOnlyList<TextLine> lines, ArticleSpan start, int end)
    {
        var last = end - 1;
        while (last > start.Title && (lines[last].IsBlank || shape.IsFurniture(lines[last]) || LineShape.IsRule(lines[last])))
        {
            last--;
        }

        return last;
    }
}
