using Inlogov.Graph.Seeding.Facts;
using Inlogov.Graph.Seeding.Segmenting;

namespace Inlogov.Graph.Seeding.Recognising;

/// <summary>
/// Weighs an article's topics by cue words: a cue counts its weight times the square root of its number in the text, and more in title, headings and
/// standfirst. Long texts say everything oftener, so scores are compared inside one article only.
/// </summary>
internal sealed class TopicRecogniser
{
    public const string Name = "topic-cues";

    private const double InTitle = 4;
    private const double InHeading = 1.5;
    private const int ReasonsMax = 5;

    private readonly Dictionary<string, List<Cue>> _byFirstWord = new(StringComparer.Ordinal);
    private readonly List<Cue> _openCues = [];

    public TopicRecogniser(IReadOnlyList<TopicEntry> topics)
    {
        foreach (var topic in topics)
        {
            foreach (var cue in topic.Cues)
            {
                Add(new Cue(topic.Slug, cue.Words, cue.Words.TrimEnd('*').ToLowerInvariant().Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries), cue.Words.EndsWith('*'), cue.Weight));
            }
        }
    }

    /// <summary>All topics with a cue in the article, strongest first.</summary>
    public IReadOnlyList<TopicScore> Weigh(IReadOnlyList<TokenLine> lines)
    {
        Dictionary<Cue, double[]> counts = [];
        foreach (var line in lines.Where(line => line.Line.IsBody))
        {
            var place = line.Line.Zone switch { Zone.Title => 0, Zone.Heading or Zone.Standfirst => 1, _ => 2 };
            Count(line, place, counts);
        }

        return [.. counts
            .GroupBy(one => one.Key.Topic, StringComparer.Ordinal)
            .Select(topic =>
            {
                var parts = topic.Select(one => (one.Key.Printed, Score: Score(one.Key.Weight, one.Value))).OrderByDescending(one => one.Score).ThenBy(one => one.Printed, StringComparer.Ordinal).ToList();
                return new TopicScore(topic.Key, parts.Sum(one => one.Score), [.. parts.Take(ReasonsMax).Select(one => one.Printed)]);
            })
            .OrderByDescending(one => one.Score)
            .ThenBy(one => one.Slug, StringComparer.Ordinal)];
    }

    private static double Score(double weight, double[] counts) => weight * ((counts[0] > 0 ? InTitle : 0) + (InHeading * Math.Sqrt(counts[1])) + Math.Sqrt(counts[2]));

    private void Add(Cue cue)
    {
        if (cue.Words.Length == 1 && cue.IsOpen)
        {
            _openCues.Add(cue);
            return;
        }

        if (!_byFirstWord.TryGetValue(cue.Words[0], out var list))
        {
            _byFirstWord[cue.Words[0]] = list = [];
        }

        list.Add(cue);
    }

    private void Count(TokenLine line, int place, Dictionary<Cue, double[]> counts)
    {
        List<(Cue Cue, int At)> found = [];
        for (var at = 0; at < line.Tokens.Length; at++)
        {
            var key = line.Tokens[at].Key;
            foreach (var cue in _byFirstWord.GetValueOrDefault(key, []))
            {
                if (Fits(line, at, cue))
                {
                    found.Add((cue, at));
                }
            }

            foreach (var cue in _openCues)
            {
                if (key.StartsWith(cue.Words[0], StringComparison.Ordinal))
                {
                    found.Add((cue, at));
                }
            }
        }

        foreach (var (cue, at) in found.Where(one => !found.Exists(other => IsInside(one, other))))
        {
            Increase(counts, cue, place);
        }
    }

    /// <summary>The same words speak once for a topic: <c>mayor</c> inside <c>directly elected mayor</c> does not count again.</summary>
    private static bool IsInside((Cue Cue, int At) inner, (Cue Cue, int At) outer) =>
        outer.Cue.Topic == inner.Cue.Topic
        && outer.Cue.Words.Length > inner.Cue.Words.Length
        && outer.At <= inner.At
        && inner.At + inner.Cue.Words.Length <= outer.At + outer.Cue.Words.Length;

    private static bool Fits(TokenLine line, int at, Cue cue)
    {
        if (at + cue.Words.Length > line.Tokens.Length)
        {
            return false;
        }

        for (var i = 1; i < cue.Words.Length; i++)
        {
            var key = line.Tokens[at + i].Key;
            var isLast = i == cue.Words.Length - 1;
            if (isLast && cue.IsOpen ? !key.StartsWith(cue.Words[i], StringComparison.Ordinal) : key != cue.Words[i])
            {
                return false;
            }
        }

        return true;
    }

    private static void Increase(Dictionary<Cue, double[]> counts, Cue cue, int place)
    {
        if (!counts.TryGetValue(cue, out var count))
        {
            counts[cue] = count = new double[3];
        }

        count[place]++;
    }

    private sealed record Cue(string Topic, string Printed, string[] Words, bool IsOpen, double Weight);
}
