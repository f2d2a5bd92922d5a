using System.Text;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Inlogov.Graph.Embedded.FullText.Analysis;

/// <summary>Drops terms that are longer than Lucene keeps: only whole texts as one term can be, and adding such a document would fail.</summary>
internal sealed class TermSizeFilter : TokenFilter
{
    private const int BytesMax = 32766;

    private readonly ICharTermAttribute _term;

    public TermSizeFilter(TokenStream input)
        : base(input)
    {
        _term = AddAttribute<ICharTermAttribute>();
    }

    public override bool IncrementToken()
    {
        while (m_input.IncrementToken())
        {
            if (_term.Length <= BytesMax / 3 || Encoding.UTF8.GetByteCount(_term.Buffer, 0, _term.Length) <= BytesMax)
            {
                return true;
            }
        }

        return false;
    }
}
