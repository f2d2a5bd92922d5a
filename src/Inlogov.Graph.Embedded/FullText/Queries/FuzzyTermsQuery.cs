using Inlogov.Graph.Embedded.FullText.Patterns;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Inlogov.Graph.Embedded.FullText.Queries;

/// <summary>
/// The fifty terms nearest to a word, at most two edits away, each with a boost by its likeness: 1 − edits / the shorter length, and not below 0.
/// </summary>
internal sealed class FuzzyTermsQuery(string field, string word, int edits, Action check) : Query
{
    /// <summary>The most edits, and how many there are where nothing is said.</summary>
    public const int EditsMax = 2;

    private const int TermsMax = 50;

    /// <summary>How many edits a similarity from 0 to 1 allows in a word; from 1 on it is their number.</summary>
    public static int ToEdits(float similarity, string word)
    {
        if (similarity >= 1)
        {
            return (int)Math.Min(similarity, EditsMax);
        }

        return similarity == 0 ? 0 : Math.Min((int)((1.0 - similarity) * word.EnumerateRunes().Count()), EditsMax);
    }

    public override Query Rewrite(IndexReader reader)
    {
        var rewritten = new BooleanQuery { Boost = Boost };
        foreach (var (term, boost) in BestTerms(reader).OrderBy(best => best.Term))
        {
            rewritten.Add(new TermQuery(new Term(field, term)) { Boost = Math.Max(0f, boost) }, Occur.SHOULD);
        }

        return rewritten;
    }

    public override string ToString(string field) => $"{field}:{word}~{edits}";

    private IEnumerable<(BytesRef Term, float Boost)> BestTerms(IndexReader reader)
    {
        int[] signs = [.. word.EnumerateRunes().Select(rune => rune.Value)];
        var distance = new EditDistance(signs, edits);
        var text = new TermText();
        Dictionary<BytesRef, float> boosts = [];
        foreach (var leaf in reader.Leaves)
        {
            if (leaf.AtomicReader.GetTerms(field) is not { } terms)
            {
                continue;
            }

            for (var one = terms.GetEnumerator(); one.MoveNext();)
            {
                check();
                var other = text.Read(one.Term);
                if (distance.To(other) is >= 0 and var found)
                {
                    boosts[BytesRef.DeepCopyOf(one.Term)] = found == 0 ? 1f : 1f - ((float)found / Math.Min(other.Length, signs.Length));
                }
            }
        }

        return boosts.Select(entry => (Term: entry.Key, Boost: entry.Value))
            .OrderByDescending(entry => entry.Boost).ThenBy(entry => entry.Term).Take(TermsMax);
    }
}
