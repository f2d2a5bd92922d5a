using Inlogov.Graph.Embedded.FullText.Patterns;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Inlogov.Graph.Embedded.FullText.Queries;

/// <summary>
/// Documents with a term that a pattern means, each with the same score. It looks through the terms, from the pattern's prefix on: Lucene.NET's
/// automata would be quicker for long lists of terms, but some patterns make them grow without limit.
/// </summary>
internal sealed class TermPatternQuery : MultiTermQuery
{
    private readonly ITermPattern _pattern;
    private readonly Action _check;

    public TermPatternQuery(string field, ITermPattern pattern, Action check)
        : base(field)
    {
        _pattern = pattern;
        _check = check;
        MultiTermRewriteMethod = CONSTANT_SCORE_FILTER_REWRITE;
    }

    public override string ToString(string field) => $"{Field}:{_pattern.Prefix}…";

    protected override TermsEnum GetTermsEnum(Terms terms, AttributeSource atts) => new Matching(terms.GetEnumerator(), _pattern, _check);

    private sealed class Matching : FilteredTermsEnum
    {
        private readonly ITermPattern _pattern;
        private readonly Action _check;
        private readonly BytesRef _prefix;
        private readonly TermText _text = new();

        public Matching(TermsEnum terms, ITermPattern pattern, Action check)
            : base(terms)
        {
            _pattern = pattern;
            _check = check;
            _prefix = new BytesRef(pattern.Prefix);
            SetInitialSeekTerm(_prefix);
        }

        protected override AcceptStatus Accept(BytesRef term)
        {
            _check();
            return !StringHelper.StartsWith(term, _prefix) ? AcceptStatus.END
                : _pattern.Matches(_text.Read(term)) ? AcceptStatus.YES
                : AcceptStatus.NO;
        }
    }
}
