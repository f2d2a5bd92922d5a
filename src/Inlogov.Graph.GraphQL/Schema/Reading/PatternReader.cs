using System.Globalization;

namespace Inlogov.Graph.GraphQL.Schema.Reading;

/// <summary>
/// Reads the one form of Cypher pattern that annotations hold: a chain of nodes and relationships without properties or
/// predicates, <c>(this)&lt;-[:ABOUT]-(a:Article)&lt;-[:WROTE*1..2]-(node:Person)</c>.
/// </summary>
internal sealed class PatternReader(string text)
{
    private int _at;

    /// <summary>The nodes read.</summary>
    public List<ThroughNode> Nodes { get; } = [];

    /// <summary>The hops read.</summary>
    public List<ThroughHop> Hops { get; } = [];

    /// <summary>What is wrong, or null; where it is, is <see cref="ErrorOffset"/>.</summary>
    public string? Error { get; private set; }

    /// <summary>The character at which the error was found.</summary>
    public int ErrorOffset => _at;

    /// <summary>Reads the whole pattern.</summary>
    /// <returns>False where it is no chain.</returns>
    public bool Read()
    {
        ReadNode();
        SkipSpace();
        while (Error is null && _at < text.Length)
        {
            ReadHop();
            ReadNode();
            SkipSpace();
        }

        return Error is null;
    }

    private void ReadNode()
    {
        Expect('(');
        var variable = ReadName();
        var label = Take(':') ? RequireName("a label") : null;
        Expect(')');
        if (Error is null)
        {
            Nodes.Add(new ThroughNode(variable, label));
        }
    }

    private void ReadHop()
    {
        var leftwards = Take('<');
        Expect('-');
        Expect('[');
        Expect(':');
        List<string> types = [RequireName("a relationship type")];
        while (Take('|'))
        {
            Take(':');
            types.Add(RequireName("a relationship type"));
        }

        var (min, max) = Take('*') ? ReadLengths() : (1, 1);
        Expect(']');
        Expect('-');
        var rightwards = Take('>');
        if (Error is null && leftwards && rightwards)
        {
            Error = "a relationship has one direction.";
        }

        if (Error is null)
        {
            var direction = leftwards ? RelationshipDirection.In : rightwards ? RelationshipDirection.Out : RelationshipDirection.Either;
            Hops.Add(new ThroughHop(types, direction, min, max));
        }
    }

    private (int Min, int? Max) ReadLengths()
    {
        var min = ReadNumber();
        if (!Take('.'))
        {
            return (min ?? 1, min);
        }

        Expect('.');
        var max = ReadNumber();
        if (max < (min ?? 1))
        {
            Error ??= "the longest length is shorter than the shortest.";
        }

        return (min ?? 1, max);
    }

    private int? ReadNumber()
    {
        SkipSpace();
        var start = _at;
        while (_at < text.Length && char.IsAsciiDigit(text[_at]))
        {
            _at++;
        }

        if (start == _at)
        {
            return null;
        }

        if (int.TryParse(text.AsSpan(start, _at - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Error ??= "a length is too large.";
        return null;
    }

    private string RequireName(string what)
    {
        var name = ReadName();
        if (name is null)
        {
            Error ??= $"{what} is missing at {Here()}.";
        }

        return name ?? string.Empty;
    }

    private string? ReadName()
    {
        SkipSpace();
        var start = _at;
        while (Error is null && _at < text.Length && (char.IsAsciiLetterOrDigit(text[_at]) || text[_at] == '_'))
        {
            _at++;
        }

        return start == _at ? null : text[start.._at];
    }

    private bool Take(char character)
    {
        SkipSpace();
        if (Error is not null || _at >= text.Length || text[_at] != character)
        {
            return false;
        }

        _at++;
        return true;
    }

    private void Expect(char character)
    {
        if (!Take(character))
        {
            Error ??= $"`{character}` is missing at {Here()}.";
        }
    }

    private string Here() => _at < text.Length ? $"`{text[_at..]}`" : "the end";

    private void SkipSpace()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at]))
        {
            _at++;
        }
    }
}
