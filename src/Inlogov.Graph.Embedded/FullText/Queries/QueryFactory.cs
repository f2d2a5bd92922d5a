using Inlogov.Graph.Embedded.FullText.Analysis;
using Inlogov.Graph.Embedded.FullText.Patterns;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Inlogov.Graph.Embedded.FullText.Queries;

/// <summary>
/// Makes Lucene's queries over the fields of an index: each kind over all fields at once, where no field is named, the scores of the fields
/// added up word by word. Null is a query whose words were all dropped by the analyzer.
/// </summary>
/// <param name="analyzer">Cuts the words of the query.</param>
/// <param name="fields">The properties of the index.</param>
/// <param name="check">Called while terms are looked through; ends the statement when it is to end.</param>
internal sealed class QueryFactory(FullTextAnalyzer analyzer, IReadOnlyList<string> fields, Action check)
{
    /// <summary>The field of <c>*:</c>.</summary>
    public const string AllFields = "*";

    private const int ClausesMax = 1024;

    private int _leaves;

    /// <summary>All clauses as one query.</summary>
    /// <exception cref="FullTextQueryException">There are too many.</exception>
    public static BooleanQuery Combine(IReadOnlyCollection<BooleanClause> clauses)
    {
        if (clauses.Count > ClausesMax)
        {
            throw FullTextErrors.TooManyClauses(ClausesMax);
        }

        var query = new BooleanQuery();
        foreach (var clause in clauses)
        {
            query.Add(clause);
        }

        return query;
    }

    /// <summary>Bare words, analysed as one text.</summary>
    public Query? Words(string? field, string text)
    {
        if (field is not null)
        {
            return AnyOf(TermsOf(field, text));
        }

        var terms = Analyze(text);
        return terms.Count switch
        {
            0 => null,
            1 => AnyOf(fields.Select(one => Term(one, terms[0]))),
            _ => AnyOf(terms.Select(term => AnyOf(fields.Select(one => Term(one, term)), alwaysCombine: true)!)),
        };
    }

    /// <summary>A text in double quotes: its words in this order, or as near as <paramref name="slop"/> allows.</summary>
    public Query? Phrase(string? field, string text, int slop)
    {
        var terms = analyzer.Analyze(text);
        return terms.Count == 0 ? null : OverFields(field, one => Phrase(one, terms, slop));
    }

    /// <summary>Terms with any signs where <c>*</c> and <c>?</c> stand.</summary>
    public Query Wildcard(string? field, string text)
    {
        if (field == AllFields && text == "*")
        {
            _leaves++;
            return new MatchAllDocsQuery();
        }

        var pattern = WildcardText.Normalise(text, analyzer);
        return OverFields(field, one => new TermPatternQuery(Key(one), new WildcardPattern(pattern), check));
    }

    /// <summary>Terms that begin so.</summary>
    public Query Prefix(string? field, string text)
    {
        var prefix = analyzer.Normalise(text);
        return OverFields(field, one => Constant(new PrefixQuery(new Term(Key(one), prefix))));
    }

    /// <summary>Terms that the regular expression means as a whole.</summary>
    public Query Regex(string? field, string text)
    {
        var pattern = analyzer.Normalise(text);
        return OverFields(field, one => new TermPatternQuery(Key(one), new RegexPattern(pattern), check));
    }

    /// <summary>Terms that differ in few letters.</summary>
    public Query Fuzzy(string? field, string text, float similarity)
    {
        var term = analyzer.Normalise(text);
        return OverFields(field, one => new FuzzyTermsQuery(Key(one), term, FuzzyTermsQuery.ToEdits(similarity, text), check));
    }

    /// <summary>Terms between two, by their UTF-8; null for an open end.</summary>
    public Query Range(string? field, string? from, string? to, bool includesFrom, bool includesTo)
    {
        var (low, high) = (from is null ? null : analyzer.Normalise(from), to is null ? null : analyzer.Normalise(to));
        return OverFields(field, one => Constant(TermRangeQuery.NewStringRange(Key(one), low, high, includesFrom, includesTo)));
    }

    private static MultiTermQuery Constant(MultiTermQuery query)
    {
        query.MultiTermRewriteMethod = MultiTermQuery.CONSTANT_SCORE_FILTER_REWRITE;
        return query;
    }

    private static string Key(string field) => FieldNames.OfProperty(field);

    private Query Phrase(string field, List<AnalyzedTerm> terms, int slop)
    {
        if (terms.Count == 1)
        {
            return Term(field, [terms[0].Text]);
        }

        var query = new PhraseQuery { Slop = slop };
        var position = -1;
        foreach (var term in terms)
        {
            position += term.Increment;
            query.Add(new Term(Key(field), term.Text), Math.Max(0, position));
        }

        CountLeaf();
        return query;
    }

    private IEnumerable<Query> TermsOf(string field, string text) => Analyze(text).Select(terms => Term(field, terms));

    // The terms of each position: more than one where the analyzer gives several for a word.
    private List<List<string>> Analyze(string text)
    {
        List<List<string>> positions = [];
        foreach (var term in analyzer.Analyze(text))
        {
            if (term.Increment == 0 && positions.Count > 0)
            {
                positions[^1].Add(term.Text);
            }
            else
            {
                positions.Add([term.Text]);
            }
        }

        return positions;
    }

    private Query Term(string field, List<string> terms)
    {
        CountLeaf();
        return terms.Count == 1
            ? new TermQuery(new Term(Key(field), terms[0]))
            : AnyOf(terms.Select(term => new TermQuery(new Term(Key(field), term))))!;
    }

    private Query OverFields(string? field, Func<string, Query> make)
    {
        if (field is not null)
        {
            CountLeaf();
            return make(field);
        }

        return AnyOf(fields.Select(make), alwaysCombine: true)!;
    }

    private void CountLeaf()
    {
        if (++_leaves > ClausesMax + 1)
        {
            throw FullTextErrors.TooManyClauses(ClausesMax);
        }
    }

    private static Query? AnyOf(IEnumerable<Query> queries, bool alwaysCombine = false)
    {
        var clauses = queries.Select(query => new BooleanClause(query, Occur.SHOULD)).ToList();
        return clauses.Count == 0 ? null : clauses.Count == 1 && !alwaysCombine ? clauses[0].Query : Combine(clauses);
    }
}
