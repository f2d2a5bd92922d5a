using Inlogov.Graph.Seeding.Tokens;
using Inlogov.Graph.Seeding.Vocabularies;

namespace Inlogov.Graph.Seeding.Recognising;

/// <summary>All known names as a tree of words, walked once from every word of a line.</summary>
internal sealed class NameIndex
{
    private readonly Node _root = new();

    public NameIndex(IEnumerable<KnownName> names)
    {
        foreach (var name in names)
        {
            Add(name);
        }
    }

    public void Add(KnownName name)
    {
        var tokens = name.Tokens;
        if (tokens.Length == 0)
        {
            return;
        }

        Insert(tokens, name);
        if (PluralOf(tokens, name) is { } plural)
        {
            Insert(plural, name);
        }
    }

    /// <summary>The names that begin at a word, each with the number of words it takes.</summary>
    public void Find(TokenLine line, int at, List<(KnownName Name, int Count)> found)
    {
        found.Clear();
        var node = _root;
        for (var i = at; i < line.Tokens.Length; i++)
        {
            var token = line.Tokens[i];
            if (token.Shape == TokenShape.Masked || (i > at && token.Gap == TokenGap.Break)
                || node.Children is null || !node.Children.TryGetValue(token.Key, out var next)
                || (i > at && token.Gap == TokenGap.Comma && !next.AfterComma))
            {
                return;
            }

            node = next;
            foreach (var name in node.Names)
            {
                found.Add((name, i - at + 1));
            }
        }
    }

    private void Insert(Token[] tokens, KnownName name)
    {
        var node = _root;
        foreach (var token in tokens)
        {
            node.Children ??= new Dictionary<string, Node>(StringComparer.Ordinal);
            if (!node.Children.TryGetValue(token.Key, out var next))
            {
                next = new Node();
                node.Children.Add(token.Key, next);
            }

            next.AfterComma |= token.Gap == TokenGap.Comma;
            node = next;
        }

        // The same words may stand in a table twice, with and without their capitals; the more tolerant form counts.
        var same = node.Names.FindIndex(other => other.Entity.Key == name.Entity.Key);
        if (same < 0)
        {
            node.Names.Add(name);
        }
        else if (name.Trust == NameTrust.AnyCase)
        {
            node.Names[same] = name;
        }
    }

    /// <summary>Classes and abbreviations are written in the plural too: <c>Integrated Care Boards</c>, <c>ICBs</c>.</summary>
    private static Token[]? PluralOf(Token[] tokens, KnownName name)
    {
        var last = tokens[^1];
        var isClass = name.Entity.Type == EntityType.Policy || name.Entity.Kind is "nhs-body" or "statutory-committee" or "combined-authority" or "public-body";
        return isClass && last.Shape is TokenShape.AllCapitals or TokenShape.Capital && !last.Key.EndsWith('s') && name.Entity.Type is EntityType.Organisation or EntityType.Policy
            ? [.. tokens[..^1], last with { Key = last.Key + "s" }]
            : null;
    }

    private sealed class Node
    {
        public Dictionary<string, Node>? Children { get; set; }

        public List<KnownName> Names { get; } = [];

        public bool AfterComma { get; set; }
    }
}
