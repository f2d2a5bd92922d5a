using System.Buffers;
using Inlogov.Graph.Seeding.Segmenting;
using Inlogov.Graph.Seeding.Tokens;

namespace Inlogov.Graph.Seeding.Recognising;

/// <summary>A line of an article cut into words.</summary>
/// <param name="Index">The line's index in the article.</param>
/// <param name="Line">The line.</param>
/// <param name="Tokens">Its words.</param>
/// <param name="IsTitleCase">Whether most words have capitals, so that a capital says nothing.</param>
internal sealed record TokenLine(int Index, ZonedLine Line, Token[] Tokens, bool IsTitleCase)
{
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".?!:;“\"‘•");

    public string Text => Line.Line.Text;

    public static TokenLine Of(int index, ZonedLine line)
    {
        var tokens = Tokeniser.Cut(line.Line.Text);
        return new TokenLine(index, line, tokens, !IsSentence(line) && IsMostlyCapital(tokens));
    }

    /// <summary>Whether a token begins a sentence, where everything has a capital.</summary>
    public bool StartsSentence(int at)
    {
        if (at == 0)
        {
            return true;
        }

        if (Tokens[at].Gap != TokenGap.Break)
        {
            return false;
        }

        var between = Text.AsSpan(Tokens[at - 1].End, Tokens[at].Start - Tokens[at - 1].End);
        return between.IndexOfAny(SentenceEnds) >= 0;
    }

    /// <summary>Running text that lists names has many capitals too.</summary>
    private static bool IsSentence(ZonedLine line) => line.Zone is Zone.Body or Zone.Standfirst or Zone.Biography && line.Line.Trimmed[^1] is '.' or '!' or '?' or '”' or ')';

    private static bool IsMostlyCapital(Token[] tokens)
    {
        var words = 0;
        var capitals = 0;
        foreach (var token in tokens)
        {
            if (token.Length > 3 && token.Shape is TokenShape.Lower or TokenShape.Capital or TokenShape.AllCapitals)
            {
                words++;
                capitals += token.IsCapital ? 1 : 0;
            }
        }

        return words is > 2 and < 40 && capitals * 10 >= words * 7;
    }
}
