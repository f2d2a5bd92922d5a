using System.Runtime.InteropServices;

namespace Inlogov.Graph.Embedded.FullText.Patterns;

/// <summary>
/// Makes regular expressions, each once, and their derivatives by a code point (Brzozowski, "Derivatives of regular expressions", 1964): what
/// may follow it. The derivatives are the states of a deterministic automaton that is only built as far as terms lead, so that no expression
/// can make it explode: it is given up when there are too many.
/// </summary>
internal sealed class RegexNodes
{
    private const int NodesMax = 20_000;
    private const int CodePointMax = 0x10FFFF;

    private readonly Dictionary<Key, RegexNode> _nodes = [];

    public RegexNodes()
    {
        Nothing = Make(RegexKind.Nothing, false);
        Empty = Make(RegexKind.Empty, true);
        AnySign = Range(0, CodePointMax);
    }

    /// <summary>No text at all.</summary>
    public RegexNode Nothing { get; }

    /// <summary>The empty text.</summary>
    public RegexNode Empty { get; }

    /// <summary>Any one code point.</summary>
    public RegexNode AnySign { get; }

    public RegexNode Range(int from, int to) => Make(RegexKind.Range, false, from: from, to: to);

    public RegexNode Interval(int from, int to, int digits) => Make(RegexKind.Interval, false, from: from, to: to, digits: digits);

    public RegexNode Concatenation(RegexNode left, RegexNode right)
    {
        if (left == Nothing || right == Nothing)
        {
            return Nothing;
        }

        if (left == Empty || right == Empty)
        {
            return left == Empty ? right : left;
        }

        return left.Kind == RegexKind.Concatenation
            ? Concatenation(left.Left!, Concatenation(left.Right!, right))
            : Make(RegexKind.Concatenation, left.IsNullable && right.IsNullable, left, right);
    }

    public RegexNode Union(RegexNode left, RegexNode right) => Combine(RegexKind.Union, left, right);

    public RegexNode Intersection(RegexNode left, RegexNode right) => Combine(RegexKind.Intersection, left, right);

    public RegexNode Complement(RegexNode inner) =>
        inner.Kind == RegexKind.Complement ? inner.Left! : Make(RegexKind.Complement, !inner.IsNullable, inner);

    public RegexNode Repetition(RegexNode inner, int from, int to)
    {
        if (to == 0 || inner == Empty)
        {
            return Empty;
        }

        return (from, to) == (1, 1)
            ? inner
            : Make(RegexKind.Repetition, from == 0 || inner.IsNullable, inner, from: from, to: to);
    }

    /// <summary>What may follow the code point.</summary>
    public RegexNode Derive(RegexNode node, int sign) => node.Kind switch
    {
        RegexKind.Range => node.From <= sign && sign <= node.To ? Empty : Nothing,
        RegexKind.Interval => DeriveInterval(node, sign),
        RegexKind.Concatenation => DeriveConcatenation(node, sign),
        RegexKind.Union => Union(Derive(node.Left!, sign), Derive(node.Right!, sign)),
        RegexKind.Intersection => Intersection(Derive(node.Left!, sign), Derive(node.Right!, sign)),
        RegexKind.Complement => Complement(Derive(node.Left!, sign)),
        RegexKind.Repetition => Concatenation(
            Derive(node.Left!, sign), Repetition(node.Left!, Math.Max(0, node.From - 1), node.To < 0 ? -1 : node.To - 1)),
        _ => Nothing,
    };

    private RegexNode DeriveConcatenation(RegexNode node, int sign)
    {
        var first = Concatenation(Derive(node.Left!, sign), node.Right!);
        return node.Left!.IsNullable ? Union(first, Derive(node.Right!, sign)) : first;
    }

    private RegexNode DeriveInterval(RegexNode node, int sign)
    {
        if (sign is < '0' or > '9')
        {
            return Nothing;
        }

        var (read, count) = ((node.Read * 10) + sign - '0', node.Digits > 0 ? node.ReadDigits + 1 : 1);
        if (read > node.To || (node.Digits > 0 && count > node.Digits))
        {
            return Nothing;
        }

        var isNumber = read >= node.From && (node.Digits == 0 || count == node.Digits);
        return Make(RegexKind.Interval, isNumber, from: node.From, to: node.To, digits: node.Digits, read: read, readDigits: count);
    }

    // Flat to the right, sorted and without repetition, so that equal sets are one node.
    private RegexNode Combine(RegexKind kind, RegexNode left, RegexNode right)
    {
        var parts = new SortedDictionary<int, RegexNode>();
        Gather(kind, left, parts);
        Gather(kind, right, parts);
        if (kind == RegexKind.Intersection && parts.ContainsKey(Nothing.Id))
        {
            return Nothing;
        }

        if (kind == RegexKind.Union && parts.Count > 1)
        {
            parts.Remove(Nothing.Id);
        }

        RegexNode? combined = null;
        foreach (var part in parts.Values.Reverse())
        {
            combined = combined is null ? part : Make(kind, IsNullable(kind, part, combined), part, combined);
        }

        return combined!;
    }

    private static bool IsNullable(RegexKind kind, RegexNode left, RegexNode right) =>
        kind == RegexKind.Union ? left.IsNullable || right.IsNullable : left.IsNullable && right.IsNullable;

    private static void Gather(RegexKind kind, RegexNode node, SortedDictionary<int, RegexNode> parts)
    {
        while (node.Kind == kind)
        {
            Gather(kind, node.Left!, parts);
            node = node.Right!;
        }

        parts[node.Id] = node;
    }

    private RegexNode Make(
        RegexKind kind, bool isNullable, RegexNode? left = null, RegexNode? right = null, int from = 0, int to = 0, int digits = 0, long read = 0, int readDigits = 0)
    {
        var key = new Key(kind, left?.Id ?? -1, right?.Id ?? -1, from, to, digits, read, readDigits);
        if (!_nodes.TryGetValue(key, out var node))
        {
            if (_nodes.Count >= NodesMax)
            {
                throw new RegexTooComplexException();
            }

            node = new RegexNode(kind, left, right, from, to, digits, read, readDigits) { Id = _nodes.Count, IsNullable = isNullable };
            _nodes[key] = node;
        }

        return node;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Key(RegexKind Kind, int Left, int Right, int From, int To, int Digits, long Read, int ReadDigits);
}
