namespace Inlogov.Graph.Embedded.FullText.Patterns;

/// <summary>A regular expression over whole terms.</summary>
internal sealed class RegexPattern : ITermPattern
{
    private const int LengthMax = 1000;

    private readonly RegexNodes _nodes = new();
    private readonly Dictionary<(int State, int Sign), RegexNode> _steps = [];
    private readonly string _text;
    private readonly RegexNode _start;

    /// <summary>Reads the expression.</summary>
    /// <exception cref="FullTextQueryException">The expression is not well-formed, or too long.</exception>
    public RegexPattern(string text)
    {
        _text = text;
        if (text.Length > LengthMax)
        {
            throw FullTextErrors.PatternTooComplex(text[..50] + "…");
        }

        try
        {
            _start = RegexParser.Parse([.. text.EnumerateRunes().Select(rune => rune.Value)], _nodes);
        }
        catch (RegexSyntaxException wrong)
        {
            throw FullTextErrors.BadPattern(text, wrong.Message);
        }
        catch (Exception failure) when (failure is RegexTooComplexException or InsufficientExecutionStackException)
        {
            throw FullTextErrors.PatternTooComplex(text);
        }
    }

    public string Prefix => string.Empty;

    public bool Matches(ReadOnlySpan<int> term)
    {
        var state = _start;
        foreach (var sign in term)
        {
            if (state == _nodes.Nothing)
            {
                return false;
            }

            if (!_steps.TryGetValue((state.Id, sign), out var next))
            {
                next = Step(state, sign);
                _steps[(state.Id, sign)] = next;
            }

            state = next;
        }

        return state.IsNullable;
    }

    private RegexNode Step(RegexNode state, int sign)
    {
        try
        {
            return _nodes.Derive(state, sign);
        }
        catch (RegexTooComplexException)
        {
            throw FullTextErrors.PatternTooComplex(_text);
        }
    }
}
