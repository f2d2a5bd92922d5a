using Inlogov.Graph.Cypher.Diagnostics;
using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Cypher.Parsing;

/// <content>Label and type expressions.</content>
internal sealed partial class StatementParser
{
    private LabelExpression ParseLabels(bool ofRelationship)
    {
        var start = _at;
        var afterIs = Is(Keyword.Is);
        _at++;
        var signs = LabelSigns.None;
        Descend();
        var labels = ParseLabelOr(ref signs);
        Ascend();
        var span = SpanFrom(start);
        if (signs.HasFlag(LabelSigns.Colon))
        {
            if (afterIs)
            {
                throw Error(CypherErrors.ColonAfterIs(), span);
            }

            if (ofRelationship)
            {
                throw Error(CypherErrors.SeveralTypes(), span);
            }

            if (signs != LabelSigns.Colon)
            {
                throw Error(CypherErrors.MixedLabelSigns(), span);
            }
        }

        if (signs.HasFlag(LabelSigns.BarColon) && (!ofRelationship || signs != LabelSigns.BarColon))
        {
            throw Error(CypherErrors.MixedLabelSigns(), span);
        }

        return labels;
    }

    private LabelExpression ParseLabelOr(ref LabelSigns signs)
    {
        var start = _at;
        var left = ParseLabelAnd(ref signs);
        var length = 0;
        while (Is(TokenKind.Bar) && !IsComprehensionBar())
        {
            CheckDepth(_depth + ++length);
            _at++;
            signs |= Accept(TokenKind.Colon) ? LabelSigns.BarColon : LabelSigns.Bar;
            var right = ParseLabelAnd(ref signs);
            left = new LabelOr(left, right) { Span = SpanFrom(start) };
        }

        return left;
    }

    private LabelExpression ParseLabelAnd(ref LabelSigns signs)
    {
        var start = _at;
        var left = ParseLabelNot(ref signs);
        var length = 0;
        while (Is(TokenKind.Ampersand) || Is(TokenKind.Colon))
        {
            CheckDepth(_depth + ++length);
            signs |= Is(TokenKind.Colon) ? LabelSigns.Colon : LabelSigns.Other;
            _at++;
            var right = ParseLabelNot(ref signs);
            left = new LabelAnd(left, right) { Span = SpanFrom(start) };
        }

        return left;
    }

    private LabelExpression ParseLabelNot(ref LabelSigns signs)
    {
        if (!Is(TokenKind.Exclamation))
        {
            return ParseLabelAtom(ref signs);
        }

        var start = _at++;
        signs |= LabelSigns.Other;
        Descend();
        var operand = ParseLabelNot(ref signs);
        Ascend();
        return new LabelNot(operand) { Span = SpanFrom(start) };
    }

    private LabelExpression ParseLabelAtom(ref LabelSigns signs)
    {
        var start = _at;
        if (Accept(TokenKind.LeftParenthesis))
        {
            Descend();
            var inner = ParseLabelOr(ref signs);
            Ascend();
            Expect(TokenKind.RightParenthesis, "`)`");
            return inner;
        }

        if (Accept(TokenKind.Percent))
        {
            signs |= LabelSigns.Other;
            return new LabelWildcard { Span = SpanFrom(start) };
        }

        return Is(TokenKind.Dollar) ? ParseDynamicLabel() : ParseLabelName();
    }

    private LabelName ParseLabelName()
    {
        var name = ParseName("a label or type");
        return new LabelName(name) { Span = name.Span };
    }

    private DynamicLabel ParseDynamicLabel()
    {
        var start = _at++;
        var any = Accept(Keyword.Any);
        if (!any)
        {
            Accept(Keyword.All);
        }

        Expect(TokenKind.LeftParenthesis, "`(`");
        var expression = ParseExpression();
        Expect(TokenKind.RightParenthesis, "`)`");
        return new DynamicLabel(expression, any) { Span = SpanFrom(start) };
    }

    /// <summary>The labels of SET and REMOVE: <c>:A:B</c> or <c>IS A</c>.</summary>
    private SyntaxList<LabelExpression> ParseLabelList()
    {
        List<LabelExpression> labels = [];
        do
        {
            _at++;
            labels.Add(Is(TokenKind.Dollar) ? ParseDynamicLabel() : ParseLabelName());
        }
        while (Is(TokenKind.Colon));
        return new SyntaxList<LabelExpression>([.. labels]);
    }
}
