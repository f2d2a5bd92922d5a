using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace Inlogov.Graph.Embedded.FullText.Analysis;

/// <summary>Cuts at the characters that have Unicode's property <c>White_Space</c>.</summary>
internal sealed class UnicodeWhitespaceTokenizer(TextReader input) : CharTokenizer(LuceneVersion.LUCENE_48, input)
{
    protected override bool IsTokenChar(int c) => c > char.MaxValue || !char.IsWhiteSpace((char)c);
}
