using Inlogov.Graph.Cypher.Diagnostics;
using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Cypher.Parsing;

/// <content>Commands about indexes and constraints, and the lists of SHOW.</content>
internal sealed partial class StatementParser
{
    private static readonly string[] AdministrationWords = ["ALIAS", "COMPOSITE", "DATABASE", "ROLE", "USER"];

    private SchemaStatement? ParseCommand() => Current.Keyword switch
    {
        Keyword.Create => ParseCreateCommand(),
        Keyword.Drop => ParseDropCommand(),
        Keyword.Show => ParseShow(),
        Keyword.Alter or Keyword.Grant or Keyword.Deny or Keyword.Revoke or Keyword.Rename or Keyword.Terminate or Keyword.Stop => throw Administration(),
        Keyword.Start when Next.Keyword is Keyword.Database => throw Administration(),
        _ => null,
    };

    private CypherSyntaxException Administration() => Error(CypherErrors.AdministrationUnsupported(TextOf(Current).ToUpperInvariant()), Current.Span);

    private SchemaStatement? ParseCreateCommand()
    {
        var start = _at;
        if (Next.Keyword == Keyword.Constraint)
        {
            _at += 2;
            return ParseCreateConstraint(start);
        }

        if (Next.Keyword == Keyword.Index)
        {
            _at += 2;
            return ParseCreateIndex(IndexKind.Range, start);
        }

        if (At(_at + 2).Keyword == Keyword.Index && IndexKindOf(Next.Keyword) is { } kind)
        {
            _at += 3;
            return ParseCreateIndex(kind, start);
        }

        if (Next.Keyword == Keyword.Or)
        {
            throw Error(CypherErrors.OrReplace(), Next.Span);
        }

        if (At(_at + 2).Kind is TokenKind.Name or TokenKind.QuotedName && AdministrationWords.Contains(TextOf(Next), StringComparer.OrdinalIgnoreCase))
        {
            throw Administration();
        }

        return null;
    }

    private static IndexKind? IndexKindOf(Keyword keyword) => keyword switch
    {
        Keyword.Range => IndexKind.Range,
        Keyword.Text => IndexKind.Text,
        Keyword.Point => IndexKind.Point,
        Keyword.Lookup => IndexKind.Lookup,
        Keyword.Fulltext => IndexKind.Fulltext,
        Keyword.Vector => IndexKind.Vector,
        _ => null,
    };

    private (NameOrParameter? Name, bool IfNotExists) ParseCreateHead()
    {
        if (Is(Keyword.On))
        {
            throw Unexpected("`FOR`; the older form `ON :Label(property)` is gone");
        }

        var name = (Is(Keyword.For) && Next.Kind == TokenKind.LeftParenthesis) || IsIfNotExists() ? null : ParseNameOrParameter();
        var ifNotExists = IsIfNotExists();
        _at += ifNotExists ? 3 : 0;
        Expect(Keyword.For);
        return (name, ifNotExists);
    }

    private bool IsIfNotExists() => Is(Keyword.If, Keyword.Not) && At(_at + 2).Keyword is Keyword.Exists or Keyword.Exist;

    private NameOrParameter ParseNameOrParameter()
    {
        var start = _at;
        if (Is(TokenKind.Dollar))
        {
            return new NameOrParameter(null, ParseParameter()) { Span = SpanFrom(start) };
        }

        return new NameOrParameter(ReadNameText("a name"), null) { Span = SpanFrom(start) };
    }

    private CreateIndex ParseCreateIndex(IndexKind kind, int start)
    {
        var (name, ifNotExists) = ParseCreateHead();
        var pattern = ParseSchemaPattern(needsLabel: kind != IndexKind.Lookup, several: kind == IndexKind.Fulltext);
        Expect(Keyword.On);
        var properties = kind switch
        {
            IndexKind.Lookup => ParseLookup(pattern),
            IndexKind.Fulltext => ParseEach(pattern),
            _ => ParseSchemaProperties(pattern, TokenKind.LeftParenthesis, TokenKind.RightParenthesis),
        };
        var options = ParseSchemaOptions();
        return new CreateIndex(kind, name, ifNotExists, pattern, properties, options) { Span = SpanFrom(start) };
    }

    private SyntaxList<Name> ParseLookup(SchemaPattern pattern)
    {
        Expect(Keyword.Each);
        var function = ReadNameText("`labels` or `type`");
        var expected = pattern.IsRelationship ? "type" : "labels";
        if (!function.Equals(expected, StringComparison.OrdinalIgnoreCase))
        {
            _at--;
            throw Unexpected($"`{expected}`");
        }

        Expect(TokenKind.LeftParenthesis, "`(`");
        CheckSchemaVariable(pattern, ParseVariable());
        Expect(TokenKind.RightParenthesis, "`)`");
        return [];
    }

    private SyntaxList<Name> ParseEach(SchemaPattern pattern)
    {
        Expect(Keyword.Each);
        return ParseSchemaProperties(pattern, TokenKind.LeftBracket, TokenKind.RightBracket);
    }

    private SyntaxList<Name> ParseSchemaProperties(SchemaPattern pattern, TokenKind open, TokenKind close)
    {
        if (!Is(open) && open == TokenKind.LeftParenthesis)
        {
            return [ParseSchemaProperty(pattern)];
        }

        Expect(open, open == TokenKind.LeftBracket ? "`[`" : "`(`");
        var properties = ParseList(() => ParseSchemaProperty(pattern));
        Expect(close, open == TokenKind.LeftBracket ? "`,` or `]`" : "`,` or `)`");
        return properties;
    }

    private Name ParseSchemaProperty(SchemaPattern pattern)
    {
        CheckSchemaVariable(pattern, ParseVariable());
        Expect(TokenKind.Dot, "`.`");
        return ParseName("a property name");
    }

    private static void CheckSchemaVariable(SchemaPattern pattern, Variable variable)
    {
        if (variable.Name != pattern.Variable.Name)
        {
            throw Error(CypherErrors.UndefinedVariable(variable.Name, [pattern.Variable.Name]), variable.Span);
        }
    }

    private SchemaPattern ParseSchemaPattern(bool needsLabel, bool several)
    {
        var start = _at;
        Expect(TokenKind.LeftParenthesis, "`(`");
        if (!Accept(TokenKind.RightParenthesis))
        {
            var node = ParseVariable();
            var labels = ParseSchemaLabels(needsLabel, several);
            Expect(TokenKind.RightParenthesis, "`)`");
            return new SchemaPattern(node, false, labels) { Span = SpanFrom(start) };
        }

        Accept(TokenKind.Less);
        Expect(TokenKind.Minus, "`-`");
        Expect(TokenKind.LeftBracket, "`[`");
        var relationship = ParseVariable();
        var types = ParseSchemaLabels(needsLabel, several);
        Expect(TokenKind.RightBracket, "`]`");
        Expect(TokenKind.Minus, "`-`");
        Accept(TokenKind.Greater);
        Expect(TokenKind.LeftParenthesis, "`(`");
        Expect(TokenKind.RightParenthesis, "`)`");
        return new SchemaPattern(relationship, true, types) { Span = SpanFrom(start) };
    }

    private SyntaxList<Name> ParseSchemaLabels(bool needsLabel, bool several)
    {
        if (!needsLabel)
        {
            return [];
        }

        Expect(TokenKind.Colon, "`:`");
        List<Name> labels = [ParseName("a label or type")];
        while (several && Accept(TokenKind.Bar))
        {
            labels.Add(ParseName("a label or type"));
        }

        return new SyntaxList<Name>([.. labels]);
    }

    private Expression? ParseSchemaOptions() =>
        !Accept(Keyword.Options) ? null : Is(TokenKind.Dollar) ? ParseParameter() : ParseMap();
}
