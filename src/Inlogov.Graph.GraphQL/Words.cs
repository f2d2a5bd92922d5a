namespace Inlogov.Graph.GraphQL;

/// <summary>The few rules by which names are made from names.</summary>
internal static class Words
{
    /// <summary><c>Article</c> gives <c>article</c>, <c>URLPart</c> gives <c>urlPart</c>.</summary>
    public static string Decapitalise(string name)
    {
        var upper = name.TakeWhile(char.IsAsciiLetterUpper).Count();
        var lowered = upper > 1 && upper < name.Length ? upper - 1 : upper;
        return name[..lowered].ToLowerInvariant() + name[lowered..];
    }

    /// <summary><c>publishedOn</c> gives <c>PublishedOn</c>.</summary>
    public static string Capitalise(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];

    /// <summary>English plurals of the regular kind: <c>policies</c>, <c>boxes</c>, <c>articles</c>; others are given in the SDL.</summary>
    public static string Pluralise(string name) => name switch
    {
        [.., 'a' or 'e' or 'i' or 'o' or 'u', 'y'] => name + "s",
        [.. var stem, 'y'] => stem + "ies",
        [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] => name + "es",
        _ => name + "s",
    };
}
