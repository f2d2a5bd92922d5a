using System.Text;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Inlogov.Graph.Embedded.FullText.Analysis;

/// <summary>Lower case, code point by code point as in Java, where <c>İ</c> becomes <c>i</c>.</summary>
internal sealed class LetterCaseFilter : TokenFilter
{
    private const int CapitalDottedI = 0x130;

    private readonly ICharTermAttribute _term;

    public LetterCaseFilter(TokenStream input)
        : base(input)
    {
        _term = AddAttribute<ICharTermAttribute>();
    }

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
        {
            return false;
        }

        // Every code point and its lower case are of one length in UTF-16.
        var text = _term.Buffer.AsSpan(0, _term.Length);
        for (var at = 0; at < text.Length;)
        {
            if (Rune.DecodeFromUtf16(text[at..], out var rune, out var length) == System.Buffers.OperationStatus.Done)
            {
                var lower = rune.Value == CapitalDottedI ? new Rune('i') : Rune.ToLowerInvariant(rune);
                lower.EncodeToUtf16(text[at..]);
            }

            at += length;
        }

        return true;
    }
}
