using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Cypher.Parsing;

/// <content>Types as written after <c>::</c>.</content>
internal sealed partial class StatementParser
{
    private CypherType ParseType()
    {
        Descend();
        var start = _at;
        List<SimpleType> alternatives = [];
        do
        {
            alternatives.AddRange(ParseTypePart());
        }
        while (Is(TokenKind.Bar) && !IsComprehensionBar() && Accept(TokenKind.Bar));
        Ascend();
        return new CypherType(new SyntaxList<SimpleType>([.. alternatives])) { Span = SpanFrom(start) };
    }

    private SyntaxList<SimpleType> ParseTypePart()
    {
        var start = _at;
        var isAny = Is(Keyword.Any) && Next.Kind == TokenKind.Less;
        isAny = isAny || (Is(Keyword.Any, Keyword.Value) && At(_at + 2).Kind == TokenKind.Less);
        if (isAny)
        {
            return ParseAnyOf();
        }

        CypherType? item = null;
        var kind = ParseTypeKind(ref item);
        var type = new SimpleType(kind, item, AcceptNotNull()) { Span = SpanFrom(start) };
        while (Accept(Keyword.List) || Accept(Keyword.Array))
        {
            var inner = new CypherType([type]) { Span = SpanFrom(start) };
            type = new SimpleType(TypeKind.List, inner, AcceptNotNull()) { Span = SpanFrom(start) };
        }

        return [type];
    }

    private SyntaxList<SimpleType> ParseAnyOf()
    {
        _at++;
        Accept(Keyword.Value);
        Expect(TokenKind.Less, "`<`");
        var inner = ParseType();
        Expect(TokenKind.Greater, "`>`");
        return inner.Alternatives;
    }

    private bool AcceptNotNull() => Accept(Keyword.Not, Keyword.Null) || Accept(TokenKind.Exclamation);

    private TypeKind ParseTypeKind(ref CypherType? item)
    {
        if (Is(Keyword.List) || Is(Keyword.Array))
        {
            _at++;
            Expect(TokenKind.Less, "`<`");
            item = ParseType();
            Expect(TokenKind.Greater, "`>`");
            return TypeKind.List;
        }

        var word = Current.Keyword;
        var kind = SingleWordType(word);
        if (kind is not null)
        {
            _at++;
            if (word == Keyword.Any)
            {
                Accept(Keyword.Value);
            }

            return kind.Value;
        }

        return ParseWordyType(word);
    }

    private TypeKind ParseWordyType(Keyword word)
    {
        _at++;
        switch (word)
        {
            case Keyword.Signed:
                return Accept(Keyword.Integer) || Accept(Keyword.Int) ? TypeKind.Integer : throw Unexpected("`INTEGER`");
            case Keyword.Property:
                Expect(Keyword.Value);
                return TypeKind.PropertyValue;
            case Keyword.Local:
                return Accept(Keyword.Time) ? TypeKind.LocalTime : Accept(Keyword.Datetime) ? TypeKind.LocalDateTime : throw Unexpected("`TIME` or `DATETIME`");
            case Keyword.Zoned:
                return Accept(Keyword.Time) ? TypeKind.ZonedTime : Accept(Keyword.Datetime) ? TypeKind.ZonedDateTime : throw Unexpected("`TIME` or `DATETIME`");
            case Keyword.Time:
                return ParseZone() ? TypeKind.ZonedTime : TypeKind.LocalTime;
            case Keyword.Timestamp:
                return ParseZone() ? TypeKind.ZonedDateTime : TypeKind.LocalDateTime;
            default:
                _at--;
                throw Unexpected("a type");
        }
    }

    private bool ParseZone()
    {
        var zoned = Accept(Keyword.With);
        if (!zoned && !Accept(Keyword.Without))
        {
            throw Unexpected("`WITH TIME ZONE` or `WITHOUT TIME ZONE`");
        }

        if (!Accept(Keyword.Timezone))
        {
            Expect(Keyword.Time);
            Expect(Keyword.Zone);
        }

        return zoned;
    }

    private static TypeKind? SingleWordType(Keyword word) => word switch
    {
        Keyword.Nothing => TypeKind.Nothing,
        Keyword.Null => TypeKind.Null,
        Keyword.Bool or Keyword.Boolean => TypeKind.Boolean,
        Keyword.String or Keyword.Varchar => TypeKind.String,
        Keyword.Int or Keyword.Integer => TypeKind.Integer,
        Keyword.Float => TypeKind.Float,
        Keyword.Date => TypeKind.Date,
        Keyword.Duration => TypeKind.Duration,
        Keyword.Point => TypeKind.Point,
        Keyword.Node or Keyword.Vertex => TypeKind.Node,
        Keyword.Relationship or Keyword.Edge => TypeKind.Relationship,
        Keyword.Map => TypeKind.Map,
        Keyword.Path => TypeKind.Path,
        Keyword.Any => TypeKind.Any,
        _ => null,
    };
}
