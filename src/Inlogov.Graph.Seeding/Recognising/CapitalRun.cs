using System.Collections.Frozen;
using Inlogov.Graph.Seeding.Tokens;

namespace Inlogov.Graph.Seeding.Recognising;

/// <summary>Words with capitals that stand together, with the small words that names have inside: <c>Commission on the Future of the UK</c>.</summary>
/// <param name="First">The first word's index.</param>
/// <param name="Last">The last word's index.</param>
internal readonly record struct CapitalRun(int First, int Last)
{
    private static readonly FrozenSet<string> Connectors = FrozenSet.Create(StringComparer.Ordinal, "of", "for", "on", "the", "and", "in", "to", "de", "upon", "under", "with", "into", "a");

    /// <summary>The runs of a line.</summary>
    public static List<CapitalRun> Of(TokenLine line)
    {
        List<CapitalRun> runs = [];
        var tokens = line.Tokens;
        var at = 0;
        while (at < tokens.Length)
        {
            if (!tokens[at].IsCapital)
            {
                at++;
                continue;
            }

            var last = Extend(tokens, at);
            runs.Add(new CapitalRun(at, last));
            at = last + 1;
        }

        return runs;
    }

    public static bool IsConnector(Token token) => token.Shape == TokenShape.Lower && Connectors.Contains(token.Key);

    private static int Extend(Token[] tokens, int first)
    {
        var last = first;
        while (last + 1 < tokens.Length)
        {
            var next = NextCapital(tokens, last);
            if (next < 0)
            {
                return last;
            }

            last = next;
        }

        return last;
    }

    /// <summary>The next word with a capital that goes on with the run: at once, behind a possessive, or behind at most two small words.</summary>
    private static int NextCapital(Token[] tokens, int last)
    {
        var at = last + 1;
        if (tokens[at].IsPossessive)
        {
            at++;
        }

        for (var small = 0; at < tokens.Length && tokens[at].Gap is TokenGap.Space or TokenGap.Hyphen; at++)
        {
            if (tokens[at].IsCapital)
            {
                return at;
            }

            if (!IsConnector(tokens[at]) || ++small > 2)
            {
                return -1;
            }
        }

        return -1;
    }
}
