using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Util;

namespace Inlogov.Graph.Embedded.FullText.Analysis;

/// <summary>An analyzer that an index can name.</summary>
/// <param name="Name">Its name, as in Neo4j.</param>
/// <param name="Description">One sentence for <c>listAvailableAnalyzers</c>.</param>
/// <param name="StopWords">The words it drops.</param>
/// <param name="Tokenizer">Cuts the text.</param>
/// <param name="Filters">What happens to the pieces, in order.</param>
/// <param name="Normaliser">What happens to a piece of a wildcard and the like; null for nothing.</param>
internal sealed record AnalyzerDefinition(
    string Name,
    string Description,
    Func<CharArraySet> StopWords,
    Func<TextReader, Tokenizer> Tokenizer,
    Func<TokenStream, TokenStream> Filters,
    Func<TokenStream, TokenStream>? Normaliser);
