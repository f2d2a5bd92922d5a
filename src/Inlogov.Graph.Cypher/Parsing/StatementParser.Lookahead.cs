namespace Inlogov.Graph.Cypher.Parsing;

/// <content>The places where a bracket may begin a pattern or an expression, decided by looking at the brackets' partners only.</content>
internal sealed partial class StatementParser
{
    /// <summary>Whether a path of at least one relationship begins at this token.</summary>
    private bool IsPatternAt(int index) => IsNodeAt(index) && NodeAfterArrow(_partners[index] + 1) >= 0;

    private bool IsNodeAt(int index)
    {
        if (At(index).Kind != TokenKind.LeftParenthesis || _partners[index] < 0)
        {
            return false;
        }

        var first = At(index + 1);
        return first.Kind switch
        {
            TokenKind.RightParenthesis or TokenKind.Colon or TokenKind.LeftBrace => true,
            TokenKind.Dollar => false,
            TokenKind.Name or TokenKind.QuotedName => At(index + 2) is var second
                && (second.Kind is TokenKind.RightParenthesis or TokenKind.Colon or TokenKind.LeftBrace
                    || second.Keyword is Keyword.Where
                    || (first.Kind == TokenKind.Name && first.Keyword == Keyword.Where && IsOperandStart(second))
                    || (second.Keyword == Keyword.Is && IsLabelStart(index + 3))
                    || (first.Keyword == Keyword.Is && IsLabelStart(index + 2) && second.Kind != TokenKind.LeftParenthesis)),
            _ => false,
        };
    }

    // After a WHERE that belongs to a node without name comes an operand, after a variable called `where` an operator; a sign counts as an operand's.
    private static bool IsOperandStart(Token token) => token.Kind switch
    {
        TokenKind.Name => token.Keyword is not (Keyword.And or Keyword.Or or Keyword.Xor or Keyword.In or Keyword.Is or Keyword.Contains or Keyword.Starts or Keyword.Ends),
        TokenKind.QuotedName or TokenKind.Dollar or TokenKind.String or TokenKind.Integer or TokenKind.Float => true,
        TokenKind.LeftParenthesis or TokenKind.LeftBracket or TokenKind.LeftBrace or TokenKind.Minus or TokenKind.Plus => true,
        _ => false,
    };

    private bool IsLine(int index) => At(index).Kind is TokenKind.Minus or TokenKind.ArrowLine;

    private bool IsLeftHead(int index) => At(index).Kind is TokenKind.Less or TokenKind.ArrowLeft;

    private bool IsRightHead(int index) => At(index).Kind is TokenKind.Greater or TokenKind.ArrowRight;

    /// <summary>The node after the arrow that begins here, or -1 when there is no arrow.</summary>
    private int NodeAfterArrow(int index)
    {
        index += IsLeftHead(index) ? 1 : 0;
        if (!IsLine(index))
        {
            return -1;
        }

        index++;
        if (At(index).Kind == TokenKind.LeftBracket)
        {
            if (_partners[index] < 0)
            {
                return -1;
            }

            index = _partners[index] + 1;
        }

        if (!IsLine(index))
        {
            return -1;
        }

        index++;
        index += IsRightHead(index) ? 1 : 0;
        return IsNodeAt(index) ? index : -1;
    }

    private bool IsPatternComprehension()
    {
        var node = _at + 1;
        if (At(node).Kind is TokenKind.Name or TokenKind.QuotedName && At(node + 1).Kind == TokenKind.Equal)
        {
            node += 2;
        }

        if (!IsPatternAt(node))
        {
            return false;
        }

        var end = node;
        while (node >= 0)
        {
            end = _partners[node] + 1;
            node = NodeAfterArrow(end);
        }

        return At(end).Kind == TokenKind.Bar || At(end).Keyword == Keyword.Where;
    }

    /// <summary>Whether the braces of EXISTS and COUNT hold a pattern and not a query.</summary>
    private bool IsPathPatternAhead() => Is(TokenKind.LeftParenthesis)
        || (IsName() && Next.Kind == TokenKind.Equal)
        || (Current.Keyword is Keyword.ShortestPath or Keyword.AllShortestPaths && Next.Kind == TokenKind.LeftParenthesis)
        || Current.Keyword is Keyword.Any or Keyword.All or Keyword.Shortest or Keyword.Different or Keyword.Repeatable;

    /// <summary>Whether <c>IS</c> is followed by labels and not by NULL, NOT, a type or a normal form.</summary>
    private bool IsLabelsAfterIs() => Is(Keyword.Is) && IsLabelStart(_at + 1);

    private bool IsLabelStart(int index) => At(index).Kind switch
    {
        TokenKind.QuotedName or TokenKind.Percent or TokenKind.Exclamation => true,
        TokenKind.Dollar => true,
        TokenKind.LeftParenthesis => true,
        TokenKind.Name => At(index).Keyword is not (Keyword.Not or Keyword.Null or Keyword.Typed or Keyword.Normalized
            or Keyword.Nfc or Keyword.Nfd or Keyword.Nfkc or Keyword.Nfkd),
        _ => false,
    };

    /// <summary>
    /// Whether the bar here ends the condition of a comprehension, and does not join labels: it is at the comprehension's own level and
    /// the last bar before its end.
    /// </summary>
    private bool IsComprehensionBar()
    {
        if (_barEnd < 0)
        {
            return false;
        }

        for (var at = _at + 1; at < _tokens.Length; at++)
        {
            switch (_tokens[at].Kind)
            {
                case TokenKind.Bar:
                    return false;
                case TokenKind.LeftParenthesis or TokenKind.LeftBracket or TokenKind.LeftBrace when _partners[at] > at:
                    at = _partners[at];
                    break;
                case TokenKind.RightParenthesis or TokenKind.RightBracket or TokenKind.RightBrace:
                    return at == _barEnd;
            }
        }

        return false;
    }
}
