using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.TokenAttributes;

namespace Inlogov.Graph.Embedded.FullText.Analysis;

/// <summary>
/// Cuts texts into terms. What stands in wildcards, ranges and the like is no text and is only normalised, as Lucene does since version 6:
/// the steps that change letters, without those that drop or shorten words.
/// </summary>
internal sealed class FullTextAnalyzer(AnalyzerDefinition definition) : Analyzer
{
    /// <summary>What it is made of.</summary>
    public AnalyzerDefinition Definition { get; } = definition;

    /// <summary>The terms of a text, each with how far it stands behind the one before.</summary>
    public List<AnalyzedTerm> Analyze(string text)
    {
        List<AnalyzedTerm> terms = [];
        using var stream = GetTokenStream(string.Empty, text);
        var term = stream.GetAttribute<ICharTermAttribute>();
        var increment = stream.AddAttribute<IPositionIncrementAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            terms.Add(new AnalyzedTerm(term.ToString(), increment.PositionIncrement));
        }

        stream.End();
        return terms;
    }

    /// <summary>A piece of a term as terms of the index are written.</summary>
    public string Normalise(string piece)
    {
        if (piece.Length == 0 || Definition.Normaliser is not { } normaliser)
        {
            return piece;
        }

        using var stream = normaliser(new KeywordTokenizer(new StringReader(piece)));
        var term = stream.GetAttribute<ICharTermAttribute>();
        stream.Reset();
        return stream.IncrementToken() ? term.ToString() : string.Empty;
    }

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var source = Definition.Tokenizer(reader);
        return new TokenStreamComponents(source, new TermSizeFilter(Definition.Filters(source)));
    }
}
