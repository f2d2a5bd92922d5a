using System.Diagnostics;
using System.Globalization;
using System.Text;
using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Cypher.Printing;

/// <summary>Writes one tree.</summary>
internal sealed partial class TreeWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>The text of a statement.</summary>
    public string Write(Statement statement)
    {
        _text.Append(statement.Mode switch { StatementMode.Explain => "EXPLAIN ", StatementMode.Profile => "PROFILE ", _ => string.Empty });
        switch (statement)
        {
            case QueryStatement query:
                AppendQuery(query.Query);
                break;
            case SchemaStatement schema:
                AppendSchema(schema);
                break;
            default:
                throw new UnreachableException();
        }

        return _text.ToString();
    }

    /// <summary>The text of a query.</summary>
    public string Write(Query query)
    {
        AppendQuery(query);
        return _text.ToString();
    }

    /// <summary>The text of an expression.</summary>
    public string Write(Expression expression)
    {
        Append(expression);
        return _text.ToString();
    }

    private void AppendQuery(Query query)
    {
        if (query is SingleQuery single)
        {
            AppendAll(single.Clauses, AppendClause, _depth == 0 ? "\n" : " ");
            return;
        }

        var union = (UnionQuery)query;
        AppendAll(union.Parts, AppendQuery, union.All ? " UNION ALL " : " UNION ");
    }

    private void AppendNested(Query query)
    {
        _depth++;
        _text.Append("{ ");
        AppendQuery(query);
        _text.Append(" }");
        _depth--;
    }

    private void AppendAll<T>(IEnumerable<T> items, Action<T> append, string separator = ", ")
    {
        var first = true;
        foreach (var item in items)
        {
            if (!first)
            {
                _text.Append(separator);
            }

            first = false;
            append(item);
        }
    }

    private void AppendAfter(string words, Expression? expression)
    {
        if (expression is not null)
        {
            _text.Append(words);
            Append(expression);
        }
    }

    private void AppendName(Name name) => AppendName(name.Text);

    private void AppendName(string name) => _text.Append(CypherKeywords.Quote(name));

    private void AppendNumber(long number) => _text.Append(number.ToString(CultureInfo.InvariantCulture));
}
