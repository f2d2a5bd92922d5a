namespace Inlogov.Graph.Cypher.Parsing;

/// <summary>Finds the partner of each bracket once, so that looking past a bracketed stretch costs one step.</summary>
internal static class BracketPairs
{
    /// <summary>For each token the index of its partner, or -1 when it is no bracket or has none.</summary>
    public static int[] Match(ReadOnlySpan<Token> tokens)
    {
        var partners = new int[tokens.Length];
        var open = new Stack<int>();
        for (var at = 0; at < tokens.Length; at++)
        {
            partners[at] = -1;
            var kind = tokens[at].Kind;
            if (kind is TokenKind.LeftParenthesis or TokenKind.LeftBracket or TokenKind.LeftBrace)
            {
                open.Push(at);
            }
            else if (kind is TokenKind.RightParenthesis or TokenKind.RightBracket or TokenKind.RightBrace
                && open.TryPeek(out var start) && tokens[start].Kind == kind - 1)
            {
                open.Pop();
                partners[start] = at;
                partners[at] = start;
            }
        }

        return partners;
    }
}
