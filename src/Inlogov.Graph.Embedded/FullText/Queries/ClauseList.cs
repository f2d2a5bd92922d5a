using Lucene.Net.Search;

namespace Inlogov.Graph.Embedded.FullText.Queries;

/// <summary>The clauses of one query or group while it is parsed: <c>AND</c> also changes the clause before it.</summary>
internal sealed class ClauseList
{
    private readonly List<BooleanClause> _clauses = [];

    public int Count => _clauses.Count;

    /// <summary>Adds a clause; of a null one, whose words all were dropped, only its <c>AND</c> counts.</summary>
    public void Add(Query? query, Occur? modifier, bool isAnd)
    {
        if (isAnd && _clauses.Count > 0 && !_clauses[^1].IsProhibited)
        {
            _clauses[^1].Occur = Occur.MUST;
        }

        if (query is not null)
        {
            _clauses.Add(new BooleanClause(query, modifier ?? (isAnd ? Occur.MUST : Occur.SHOULD)));
        }
    }

    /// <summary>Adds the words of a run, each a clause of its own.</summary>
    public void AddRun(Query? query)
    {
        if (query is BooleanQuery words)
        {
            _clauses.AddRange(words.Clauses.Select(clause => new BooleanClause(clause.Query, Occur.SHOULD)));
        }
        else if (query is not null)
        {
            _clauses.Add(new BooleanClause(query, Occur.SHOULD));
        }
    }

    /// <summary>The query of the clauses; null where there are none.</summary>
    public Query? ToQuery() => _clauses.Count == 0 ? null : QueryFactory.Combine(_clauses);
}
