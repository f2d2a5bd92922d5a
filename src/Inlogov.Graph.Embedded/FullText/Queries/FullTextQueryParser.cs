using System.Globalization;
using Lucene.Net.Search;

namespace Inlogov.Graph.Embedded.FullText.Queries;

/// <summary>
/// Lucene 9's classic query language: words, <c>"phrases"~2</c>, <c>field:</c>, <c>+ - ! AND OR NOT</c>, parentheses, <c>wild*car?s</c>, <c>fuzzy~1</c>,
/// <c>/regular expressions/</c>, <c>[ranges TO these}</c> and boosts <c>^2</c>. Words that follow each other are analysed as one text.
/// </summary>
internal sealed class FullTextQueryParser
{
    private const int DepthMax = 200;

    private readonly IReadOnlyList<QueryToken> _tokens;
    private readonly QueryFactory _queries;
    private int _next;
    private int _depth;

    private FullTextQueryParser(IReadOnlyList<QueryToken> tokens, QueryFactory queries)
    {
        _tokens = tokens;
        _queries = queries;
    }

    private QueryToken Token => Peek(0);

    /// <summary>Parses the text.</summary>
    /// <exception cref="FullTextQueryException">It is not well-formed.</exception>
    public static Query Parse(string text, QueryFactory queries)
    {
        var parser = new FullTextQueryParser(QueryLexer.Read(text), queries);
        var query = parser.ParseQuery(field: null);
        parser.Take(QueryTokenKind.End);
        return query ?? new BooleanQuery();
    }

    private Query? ParseQuery(string? field)
    {
        if (++_depth > DepthMax)
        {
            throw FullTextErrors.TooDeep(DepthMax);
        }

        var clauses = new ClauseList();
        var first = IsRun ? ParseRun(field, clauses) : ParseFirst(field, clauses);
        while (true)
        {
            if (IsRun)
            {
                ParseRun(field, clauses);
            }
            else if (BeginsClause(Token.Kind) || Token.Kind is QueryTokenKind.And or QueryTokenKind.Or)
            {
                var isAnd = Token.Kind == QueryTokenKind.And;
                _next += Token.Kind is QueryTokenKind.And or QueryTokenKind.Or ? 1 : 0;
                var occur = ParseModifier();
                clauses.Add(ParseClause(field), occur, isAnd);
            }
            else
            {
                break;
            }
        }

        _depth--;
        return clauses.Count == 1 && first is not null ? first : clauses.ToQuery();
    }

    private Query? ParseFirst(string? field, ClauseList clauses)
    {
        var occur = ParseModifier();
        var clause = ParseClause(field);
        clauses.Add(clause, occur, isAnd: false);
        return occur is null ? clause : null;
    }

    // Two words or more in a row that nothing is said about.
    private bool IsRun => Token.Kind == QueryTokenKind.Term && Peek(1).Kind == QueryTokenKind.Term && MayFollowRun(Peek(2).Kind);

    private Query? ParseRun(string? field, ClauseList clauses)
    {
        var text = Take(QueryTokenKind.Term).Text;
        while (Token.Kind == QueryTokenKind.Term && MayFollowRun(Peek(1).Kind))
        {
            text += " " + Take(QueryTokenKind.Term).Text;
        }

        var query = _queries.Words(field, Escapes.Remove(text));
        clauses.AddRun(query);
        return query;
    }

    private Occur? ParseModifier()
    {
        var kind = Token.Kind;
        if (kind is not (QueryTokenKind.Plus or QueryTokenKind.Minus or QueryTokenKind.Not))
        {
            return null;
        }

        _next++;
        return kind == QueryTokenKind.Plus ? Occur.MUST : Occur.MUST_NOT;
    }

    private Query? ParseClause(string? field)
    {
        if (Token.Kind is QueryTokenKind.Term or QueryTokenKind.Star && Peek(1).Kind == QueryTokenKind.Colon)
        {
            field = Token.Kind == QueryTokenKind.Star ? QueryFactory.AllFields : Escapes.Remove(Token.Text);
            _next += 2;
        }

        if (Token.Kind != QueryTokenKind.Open)
        {
            return ParseTerm(field);
        }

        _next++;
        var query = ParseQuery(field);
        Take(QueryTokenKind.Close);
        return Boost(query, ParseBoost());
    }

    private Query? ParseTerm(string? field)
    {
        var token = Token;
        _next++;
        return token.Kind switch
        {
            QueryTokenKind.RangeStart => ParseRange(field, token.Text == "["),
            QueryTokenKind.Quoted => ParseQuoted(field, token),
            QueryTokenKind.Term or QueryTokenKind.Star or QueryTokenKind.Prefix or QueryTokenKind.Wildcard or QueryTokenKind.Regex or QueryTokenKind.BareOperator
                => ParseWord(field, token),
            _ => throw FullTextErrors.Unexpected(token.ToString(), token.At),
        };
    }

    private Query? ParseWord(string? field, QueryToken token)
    {
        var (tilde, boost) = ParseSuffixes();
        var text = token.Kind == QueryTokenKind.BareOperator ? token.Text[..1] : token.Text;
        var query = token.Kind switch
        {
            QueryTokenKind.Star or QueryTokenKind.Wildcard => _queries.Wildcard(field, text),
            QueryTokenKind.Prefix => _queries.Prefix(field, Escapes.Remove(text[..^1])),
            QueryTokenKind.Regex => _queries.Regex(field, text[1..^1]),
            _ when tilde is not null => _queries.Fuzzy(field, Escapes.Remove(text), Similarity(tilde)),
            _ => _queries.Words(field, Escapes.Remove(text)),
        };
        return Boost(query, boost);
    }

    private Query? ParseQuoted(string? field, QueryToken token)
    {
        var (tilde, boost) = ParseSuffixes();
        var slop = tilde is not null && TryFloat(tilde, out var given) ? (int)Math.Clamp(given, int.MinValue, int.MaxValue) : 0;
        return Boost(_queries.Phrase(field, Escapes.Remove(token.Text[1..^1]), Math.Max(0, slop)), boost);
    }

    private Query? ParseRange(string? field, bool includesFrom)
    {
        var from = ParseRangeEnd();
        Take(QueryTokenKind.RangeTo);
        var to = ParseRangeEnd();
        var end = Take(QueryTokenKind.RangeEnd);
        return Boost(_queries.Range(field, from, to, includesFrom, end.Text == "]"), ParseBoost());
    }

    private string? ParseRangeEnd()
    {
        var token = Token;
        _next++;
        return token.Kind switch
        {
            QueryTokenKind.RangeQuoted => Escapes.Remove(token.Text[1..^1]),
            QueryTokenKind.RangeWord when token.Text == "*" => null,
            QueryTokenKind.RangeWord or QueryTokenKind.RangeTo => Escapes.Remove(token.Text),
            _ => throw FullTextErrors.Unexpected(token.ToString(), token.At),
        };
    }

    private (string? Tilde, float? Boost) ParseSuffixes()
    {
        var boost = ParseBoost();
        string? tilde = null;
        if (Token.Kind == QueryTokenKind.Tilde)
        {
            tilde = Token.Text[1..];
            _next++;
            boost ??= ParseBoost();
        }

        return (tilde, boost);
    }

    private float? ParseBoost()
    {
        if (Token.Kind != QueryTokenKind.Caret)
        {
            return null;
        }

        _next++;
        return float.Parse(Take(QueryTokenKind.Number).Text, NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    private static Query? Boost(Query? query, float? boost)
    {
        if (query is not null && boost is { } factor)
        {
            query.Boost *= factor;
        }

        return query;
    }

    private static float Similarity(string tilde)
    {
        if (!TryFloat(tilde, out var similarity))
        {
            return FuzzyTermsQuery.EditsMax;
        }

        return similarity < 0 || (similarity >= 1 && similarity != MathF.Truncate(similarity)) ? throw FullTextErrors.BadDistance(tilde) : similarity;
    }

    // As Java reads a float: a type letter may follow.
    private static bool TryFloat(string text, out float value) =>
        float.TryParse(text.TrimEnd('f', 'F', 'd', 'D'), NumberStyles.Float, CultureInfo.InvariantCulture, out value);

    private static bool BeginsClause(QueryTokenKind kind) => kind is QueryTokenKind.Not or QueryTokenKind.Plus or QueryTokenKind.Minus
        or QueryTokenKind.BareOperator or QueryTokenKind.Open or QueryTokenKind.Star or QueryTokenKind.Quoted or QueryTokenKind.Term
        or QueryTokenKind.Prefix or QueryTokenKind.Wildcard or QueryTokenKind.Regex or QueryTokenKind.RangeStart;

    private static bool MayFollowRun(QueryTokenKind kind) => kind is not (QueryTokenKind.Colon or QueryTokenKind.Star
        or QueryTokenKind.Tilde or QueryTokenKind.Caret or QueryTokenKind.And or QueryTokenKind.Or);

    private QueryToken Peek(int ahead) => _tokens[Math.Min(_next + ahead, _tokens.Count - 1)];

    private QueryToken Take(QueryTokenKind kind)
    {
        var token = Token;
        if (token.Kind != kind)
        {
            throw FullTextErrors.Unexpected(token.ToString(), token.At);
        }

        _next++;
        return token;
    }
}
