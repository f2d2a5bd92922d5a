using Inlogov.Graph.Cypher.Diagnostics;
using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Cypher.Parsing;

/// <content>Operators, from loose to tight: OR, XOR, AND, NOT, comparisons, predicates, + - ||, * / %, ^, signs, postfixes.</content>
internal sealed partial class StatementParser
{
    private const int OrLevel = 1;
    private const int NotLevel = 4;
    private const int ComparisonLevel = 5;
    private const int PredicateLevel = 6;
    private const int AddLevel = 7;
    private const int PowerLevel = 9;

    /// <summary>Parses one expression.</summary>
    private Expression ParseExpression()
    {
        Descend();
        var result = ParseBinary(OrLevel, _at);
        Ascend();
        return result;
    }

    private Expression ParseBinary(int minimum, int start)
    {
        var left = minimum <= NotLevel && IsNotOperator() ? ParseNot() : ParseSigned();
        var length = 0;
        var isPredicate = false;
        while (true)
        {
            var (symbol, level) = PeekOperator();
            if (level < minimum || (level == PredicateLevel && isPredicate))
            {
                return left;
            }

            CheckDepth(_depth + ++length);
            if (level == ComparisonLevel)
            {
                left = ParseComparison(left, start);
            }
            else if (level == PredicateLevel)
            {
                // Predicates don't chain: `a IN b IN c` needs brackets.
                left = ParsePredicate(left, symbol, start);
                isPredicate = true;
            }
            else
            {
                var place = _tokens[_at++].Span;
                var right = ParseOperand(level + 1);
                left = new BinaryExpression(symbol, left, right) { Span = SpanFrom(start), Place = place };
            }
        }
    }

    private Expression ParseOperand(int minimum) => minimum > PowerLevel ? ParseSigned() : ParseBinary(minimum, _at);

    private bool IsNotOperator() => Is(Keyword.Not) && Next.Kind is not (TokenKind.Dot or TokenKind.RightParenthesis or TokenKind.Comma or TokenKind.End);

    private UnaryExpression ParseNot()
    {
        var start = _at++;
        Descend();
        var operand = ParseOperand(NotLevel);
        Ascend();
        return new UnaryExpression(UnaryOperator.Not, operand) { Span = SpanFrom(start) };
    }

    private (BinaryOperator Symbol, int Level) PeekOperator()
    {
        var token = Current;
        return token.Kind switch
        {
            TokenKind.Name => PeekWordOperator(token.Keyword),
            TokenKind.Equal => (BinaryOperator.Equal, ComparisonLevel),
            TokenKind.NotEqual => (BinaryOperator.NotEqual, ComparisonLevel),
            TokenKind.Less => (BinaryOperator.Less, ComparisonLevel),
            TokenKind.LessOrEqual => (BinaryOperator.LessOrEqual, ComparisonLevel),
            TokenKind.Greater => (BinaryOperator.Greater, ComparisonLevel),
            TokenKind.GreaterOrEqual => (BinaryOperator.GreaterOrEqual, ComparisonLevel),
            TokenKind.WrongNotEqual => throw Error(CypherErrors.WrongNotEqual(), token.Span),
            TokenKind.RegexMatch => (BinaryOperator.RegexMatch, PredicateLevel),
            TokenKind.DoubleColon => (BinaryOperator.In, PredicateLevel),
            TokenKind.Plus => (BinaryOperator.Add, AddLevel),
            TokenKind.Minus => (BinaryOperator.Subtract, AddLevel),
            TokenKind.DoubleBar => (BinaryOperator.Concatenate, AddLevel),
            TokenKind.Star => (BinaryOperator.Multiply, AddLevel + 1),
            TokenKind.Slash => (BinaryOperator.Divide, AddLevel + 1),
            TokenKind.Percent => (BinaryOperator.Modulo, AddLevel + 1),
            TokenKind.Caret => (BinaryOperator.Power, PowerLevel),
            _ => default,
        };
    }

    private (BinaryOperator Symbol, int Level) PeekWordOperator(Keyword word) => word switch
    {
        Keyword.Or => (BinaryOperator.Or, OrLevel),
        Keyword.Xor => (BinaryOperator.Xor, OrLevel + 1),
        Keyword.And => (BinaryOperator.And, OrLevel + 2),
        Keyword.Starts when Next.Keyword == Keyword.With => (BinaryOperator.StartsWith, PredicateLevel),
        Keyword.Ends when Next.Keyword == Keyword.With => (BinaryOperator.EndsWith, PredicateLevel),
        Keyword.Contains => (BinaryOperator.Contains, PredicateLevel),
        Keyword.In when !IsTransactionsTail() => (BinaryOperator.In, PredicateLevel),
        Keyword.Is => (BinaryOperator.In, PredicateLevel),
        _ => default,
    };

    private bool IsTransactionsTail() => Next.Keyword is Keyword.Transactions or Keyword.Transaction && At(_at + 2).Kind != TokenKind.Dot;

    private Expression ParseComparison(Expression left, int start)
    {
        var first = ParseComparisonStep();
        if (PeekOperator().Level != ComparisonLevel)
        {
            return new BinaryExpression(first.Operator, left, first.Right) { Span = SpanFrom(start), Place = first.Span };
        }

        List<ComparisonStep> steps = [first];
        while (PeekOperator().Level == ComparisonLevel)
        {
            CheckDepth(_depth + steps.Count);
            steps.Add(ParseComparisonStep());
        }

        return new ComparisonChain(left, new SyntaxList<ComparisonStep>([.. steps])) { Span = SpanFrom(start), Place = first.Span };
    }

    private ComparisonStep ParseComparisonStep()
    {
        var start = _at;
        var symbol = PeekOperator().Symbol;
        _at++;
        return new ComparisonStep(symbol, ParseOperand(PredicateLevel)) { Span = SpanFrom(start) };
    }

    private Expression ParsePredicate(Expression left, BinaryOperator symbol, int start)
    {
        if (Is(TokenKind.DoubleColon) || Is(Keyword.Is))
        {
            return ParseIs(left, start);
        }

        var place = Current.Span;
        _at += symbol is BinaryOperator.StartsWith or BinaryOperator.EndsWith ? 2 : 1;
        var right = ParseOperand(AddLevel);
        return new BinaryExpression(symbol, left, right) { Span = SpanFrom(start), Place = place };
    }

    private Expression ParseIs(Expression left, int start)
    {
        var negated = false;
        var place = Current.Span;
        if (!Accept(TokenKind.DoubleColon))
        {
            Expect(Keyword.Is);
            negated = Accept(Keyword.Not);
            if (Accept(Keyword.Null))
            {
                return new NullPredicate(left, negated) { Span = SpanFrom(start), Place = place };
            }

            if (ParseNormalForm() is { } form)
            {
                Expect(Keyword.Normalized);
                return new NormalizedPredicate(left, form, negated) { Span = SpanFrom(start), Place = place };
            }

            if (Accept(Keyword.Normalized))
            {
                return new NormalizedPredicate(left, NormalForm.Nfc, negated) { Span = SpanFrom(start), Place = place };
            }

            if (!Accept(Keyword.Typed))
            {
                Expect(TokenKind.DoubleColon, "`NULL`, `NOT NULL`, `NORMALIZED` or `:: type`");
            }
        }

        var type = ParseType();
        return new TypePredicate(left, type, negated) { Span = SpanFrom(start), Place = place };
    }

    private NormalForm? ParseNormalForm()
    {
        NormalForm? form = Current.Keyword switch
        {
            Keyword.Nfc => NormalForm.Nfc,
            Keyword.Nfd => NormalForm.Nfd,
            Keyword.Nfkc => NormalForm.Nfkc,
            Keyword.Nfkd => NormalForm.Nfkd,
            _ => null,
        };
        _at += form is null ? 0 : 1;
        return form;
    }
}
