using Inlogov.Graph.Cypher.Diagnostics;
using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Cypher.Parsing;

/// <content>Constraints, DROP and SHOW.</content>
internal sealed partial class StatementParser
{
    private CreateConstraint ParseCreateConstraint(int start)
    {
        var (name, ifNotExists) = ParseCreateHead();
        var pattern = ParseSchemaPattern(needsLabel: true, several: false);
        Expect(Keyword.Require);
        var properties = ParseSchemaProperties(pattern, TokenKind.LeftParenthesis, TokenKind.RightParenthesis);
        var (kind, type) = ParseConstraintRule(pattern);
        var options = ParseSchemaOptions();
        return new CreateConstraint(name, ifNotExists, pattern, properties, kind, type, options) { Span = SpanFrom(start) };
    }

    private (ConstraintKind Kind, CypherType? Type) ParseConstraintRule(SchemaPattern pattern)
    {
        if (Accept(TokenKind.DoubleColon))
        {
            return (ConstraintKind.Typed, ParseType());
        }

        Expect(Keyword.Is);
        if (Accept(Keyword.Typed) || Accept(TokenKind.DoubleColon))
        {
            return (ConstraintKind.Typed, ParseType());
        }

        if (Accept(Keyword.Not, Keyword.Null))
        {
            return (ConstraintKind.NotNull, null);
        }

        var place = Current;
        var ofNode = Accept(Keyword.Node);
        var ofRelationship = !ofNode && (Accept(Keyword.Relationship) || Accept(Keyword.Rel));
        if (ofNode ? pattern.IsRelationship : ofRelationship && !pattern.IsRelationship)
        {
            throw Error(CypherErrors.ConstraintEntityMismatch(), place.Span);
        }

        if (Accept(Keyword.Key))
        {
            return (ConstraintKind.Key, null);
        }

        return Accept(Keyword.Unique) ? (ConstraintKind.Unique, null) : throw Unexpected("`UNIQUE`, `KEY`, `NOT NULL` or `:: type`");
    }

    private SchemaStatement? ParseDropCommand()
    {
        var start = _at++;
        var isIndex = Accept(Keyword.Index);
        if (!isIndex && !Accept(Keyword.Constraint))
        {
            _at--;
            throw Administration();
        }

        if (Is(Keyword.On))
        {
            throw Unexpected("the name of the index or constraint");
        }

        var name = ParseNameOrParameter();
        var ifExists = Is(Keyword.If);
        if (ifExists)
        {
            _at++;
            if (!Accept(Keyword.Exists))
            {
                throw Unexpected("`EXISTS`");
            }
        }

        return isIndex ? new DropIndex(name, ifExists) { Span = SpanFrom(start) } : new DropConstraint(name, ifExists) { Span = SpanFrom(start) };
    }

    private ShowStatement ParseShow()
    {
        var start = _at++;
        var words = new List<string>();
        ShowTarget? target = null;
        while (target is null)
        {
            if (!Is(TokenKind.Name) || words.Count == 4)
            {
                throw Error(CypherErrors.ShowUnsupported(), SpanFrom(start));
            }

            target = Current.Keyword switch
            {
                Keyword.Index or Keyword.Indexes => ShowTarget.Indexes,
                Keyword.Constraint or Keyword.Constraints => ShowTarget.Constraints,
                Keyword.Function or Keyword.Functions => ShowTarget.Functions,
                Keyword.Procedure or Keyword.Procedures => ShowTarget.Procedures,
                Keyword.Database or Keyword.Databases => ShowTarget.Databases,
                _ => null,
            };
            words.Add(TextOf(_tokens[_at++]).ToUpperInvariant());
        }

        words.RemoveAt(words.Count - 1);
        var filter = string.Join(' ', words);
        if (!ShowFilters.Allows(target.Value, filter))
        {
            throw Error(CypherErrors.ShowUnsupported(), SpanFrom(start));
        }

        SkipExecutable();
        var database = target == ShowTarget.Databases && filter.Length == 0 && IsName() && Current.Keyword is not (Keyword.Yield or Keyword.Where)
            ? ReadNameText("a database's name")
            : null;
        var yield = Accept(Keyword.Yield) ? ParseProjection() : null;
        var where = Accept(Keyword.Where) ? ParseExpression() : null;
        var answer = yield is not null && Is(Keyword.Return) ? ParseReturn() : null;
        return new ShowStatement(target.Value, filter.Length == 0 ? null : filter, yield, where, answer) { Span = SpanFrom(start), DatabaseName = database };
    }

    /// <summary><c>EXECUTABLE [BY CURRENT USER]</c>: everything can be executed by everybody.</summary>
    private void SkipExecutable()
    {
        if (Accept(Keyword.Executable) && Accept(Keyword.By))
        {
            ReadNameText("`CURRENT USER`");
            if (IsName() && Current.Keyword is not (Keyword.Yield or Keyword.Where))
            {
                _at++;
            }
        }
    }
}
