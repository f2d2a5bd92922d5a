using Inlogov.Graph.Seeding.Vocabularies;

namespace Inlogov.Graph.Seeding.Recognising;

/// <summary>
/// A guess of a pattern gains weight by its company: where an article names no body and no policy that tables know, one capital before a head noun
/// (<c>the Merge Commission</c>, <c>our Command Unit</c>) are most likely jokes, products or jargon.
/// </summary>
internal static class Corroboration
{
    private const double Sure = 0.8;
    private const double WeakGuess = 0.7;
    private const double Doubted = 0.45;

    public static List<Mention> Weigh(List<Mention> mentions) => mentions.Exists(IsKnownForSure)
        ? mentions
        : [.. mentions.Select(one => IsWeakGuess(one) ? one with { Confidence = Math.Min(one.Confidence, Doubted) } : one)];

    private static bool IsKnownForSure(Mention one) =>
        one.Entity is { IsKnown: true, Type: EntityType.Organisation or EntityType.Policy } && one.Confidence > Sure;

    private static bool IsWeakGuess(Mention one) =>
        one.Entity is { IsKnown: false, Type: EntityType.Organisation or EntityType.Policy } && one.Confidence < WeakGuess && one.Entity.Name.Count(letter => letter == ' ') == 1;
}
