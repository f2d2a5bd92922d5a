using System.Globalization;

namespace Inlogov.Graph.Embedded.FullText.Patterns;

/// <summary>
/// Reads Lucene's regular expressions with all their forms: <c>|</c>, <c>&amp;</c>, <c>~</c>, <c>[…]</c>, <c>?*+{n,m}</c>, <c>.</c>, <c>@</c> (any text),
/// <c>#</c> (nothing), <c>"…"</c>, <c>&lt;n-m&gt;</c>, <c>\d \w \s</c> and their opposites. An expression means whole terms.
/// </summary>
internal sealed class RegexParser
{
    private const int RepeatMax = 1000;

    private readonly int[] _signs;
    private readonly RegexNodes _nodes;
    private int _at;

    private RegexParser(int[] signs, RegexNodes nodes)
    {
        _signs = signs;
        _nodes = nodes;
    }

    private bool IsMore => _at < _signs.Length;

    /// <summary>Reads the expression.</summary>
    /// <exception cref="RegexSyntaxException">It is not well-formed.</exception>
    public static RegexNode Parse(int[] signs, RegexNodes nodes)
    {
        if (signs.Length == 0)
        {
            return nodes.Empty;
        }

        var parser = new RegexParser(signs, nodes);
        var node = parser.ParseUnion();
        return parser.IsMore ? throw new RegexSyntaxException($"it ends at position {parser._at}, and more follows") : node;
    }

    private RegexNode ParseUnion()
    {
        var node = ParseIntersection();
        while (Match('|'))
        {
            node = _nodes.Union(node, ParseIntersection());
        }

        return node;
    }

    private RegexNode ParseIntersection()
    {
        var node = ParseConcatenation();
        while (Match('&'))
        {
            node = _nodes.Intersection(node, ParseConcatenation());
        }

        return node;
    }

    private RegexNode ParseConcatenation()
    {
        List<RegexNode> parts = [ParseRepetition()];
        while (IsMore && !Peek(")|&"))
        {
            parts.Add(ParseRepetition());
        }

        var node = parts[^1];
        for (var i = parts.Count - 2; i >= 0; i--)
        {
            node = _nodes.Concatenation(parts[i], node);
        }

        return node;
    }

    private RegexNode ParseRepetition()
    {
        var node = ParseComplement();
        while (Peek("?*+{"))
        {
            node = Next() switch
            {
                '?' => _nodes.Repetition(node, 0, 1),
                '*' => _nodes.Repetition(node, 0, -1),
                '+' => _nodes.Repetition(node, 1, -1),
                _ => ParseTimes(node),
            };
        }

        return node;
    }

    private RegexNode ParseTimes(RegexNode node)
    {
        var from = ParseNumber() ?? throw new RegexSyntaxException($"a number is missing at position {_at}");
        var to = Match(',') ? ParseNumber() ?? -1 : from;
        if (!Match('}'))
        {
            throw new RegexSyntaxException($"`}}` is missing at position {_at}");
        }

        return to >= 0 && from > to ? throw new RegexSyntaxException($"{from} is more than {to}") : _nodes.Repetition(node, from, to);
    }

    private int? ParseNumber()
    {
        var start = _at;
        var number = 0;
        while (Peek("0123456789"))
        {
            number = Math.Min((number * 10) + Next() - '0', RepeatMax + 1);
        }

        return _at == start ? null : number > RepeatMax ? throw new RegexSyntaxException($"more than {RepeatMax} times are not counted") : number;
    }

    private RegexNode ParseComplement() => Match('~') ? _nodes.Complement(ParseComplement()) : Match('[') ? ParseClass() : ParseSimple();

    private RegexNode ParseClass()
    {
        var isNegated = Match('^');
        var node = ParseClassItem();
        while (IsMore && !Peek("]"))
        {
            node = _nodes.Union(node, ParseClassItem());
        }

        if (!Match(']'))
        {
            throw new RegexSyntaxException($"`]` is missing at position {_at}");
        }

        return isNegated ? Not(node) : node;
    }

    private RegexNode ParseClassItem()
    {
        if (ParseNamedClass() is { } named)
        {
            return named;
        }

        var from = ParseSign();
        var to = Match('-') ? ParseSign() : from;
        return from > to ? throw new RegexSyntaxException("a range of signs ends before it begins") : _nodes.Range(from, to);
    }

    // Takes a backslash with it also where no class follows.
    private RegexNode? ParseNamedClass()
    {
        if (!Match('\\') || !IsMore)
        {
            return null;
        }

        if (Peek("\\"))
        {
            Next();
            return _nodes.Range('\\', '\\');
        }

        if (Peek("dDwWsS"))
        {
            return NamedClass((char)Next());
        }

        return _signs[_at] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')
            ? throw new RegexSyntaxException($"`\\{(char)_signs[_at]}` is no class of signs")
            : null;
    }

    private RegexNode NamedClass(char name)
    {
        var node = char.ToLowerInvariant(name) switch
        {
            'd' => _nodes.Range('0', '9'),
            's' => AnyOf((' ', ' '), ('\t', '\t'), ('\n', '\n'), ('\r', '\r')),
            _ => AnyOf(('a', 'z'), ('A', 'Z'), ('_', '_'), ('0', '9')),
        };
        return char.IsUpper(name) ? Not(node) : node;
    }

    private RegexNode AnyOf(params (char From, char To)[] ranges) =>
        ranges.Aggregate(_nodes.Nothing, (node, range) => _nodes.Union(node, _nodes.Range(range.From, range.To)));

    private RegexNode Not(RegexNode signs) => _nodes.Intersection(_nodes.AnySign, _nodes.Complement(signs));

    private RegexNode ParseSimple()
    {
        if (Match('.'))
        {
            return _nodes.AnySign;
        }

        if (Match('#'))
        {
            return _nodes.Nothing;
        }

        if (Match('@'))
        {
            return _nodes.Repetition(_nodes.AnySign, 0, -1);
        }

        if (Match('"'))
        {
            return Text(Until('"'));
        }

        if (Match('('))
        {
            return ParseGroup();
        }

        return Match('<') ? ParseInterval() : ParseNamedClass() ?? One(ParseSign());
    }

    private RegexNode ParseGroup()
    {
        if (Match(')'))
        {
            return _nodes.Empty;
        }

        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        var node = ParseUnion();
        return Match(')') ? node : throw new RegexSyntaxException($"`)` is missing at position {_at}");
    }

    private RegexNode ParseInterval()
    {
        var parts = string.Concat(Until('>').ToArray().Select(char.ConvertFromUtf32)).Split('-');
        if (parts is not [var first, var last]
            || !int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var from)
            || !int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var to))
        {
            throw new RegexSyntaxException("between `<` and `>` stands no interval of numbers");
        }

        return _nodes.Interval(Math.Min(from, to), Math.Max(from, to), first.Length == last.Length ? first.Length : 0);
    }

    private RegexNode One(int sign) => _nodes.Range(sign, sign);

    private RegexNode Text(ReadOnlySpan<int> signs)
    {
        var node = _nodes.Empty;
        for (var i = signs.Length - 1; i >= 0; i--)
        {
            node = _nodes.Concatenation(One(signs[i]), node);
        }

        return node;
    }

    private ReadOnlySpan<int> Until(char end)
    {
        var start = _at;
        while (IsMore && _signs[_at] != end)
        {
            _at++;
        }

        return Match(end) ? _signs.AsSpan(start, _at - start - 1) : throw new RegexSyntaxException($"`{end}` is missing");
    }

    private int ParseSign()
    {
        Match('\\');
        return Next();
    }

    private int Next() => IsMore ? _signs[_at++] : throw new RegexSyntaxException("it ends too early");

    private bool Match(char sign)
    {
        if (!IsMore || _signs[_at] != sign)
        {
            return false;
        }

        _at++;
        return true;
    }

    private bool Peek(string signs) => IsMore && _signs[_at] <= char.MaxValue && signs.Contains((char)_signs[_at], StringComparison.Ordinal);
}
