using Inlogov.Graph.Seeding.Vocabularies;

namespace Inlogov.Graph.Seeding.Recognising;

/// <summary>Of overlapping mentions, the longest of each type stays; across types, nesting is allowed except where the inner name is only a part of the outer.</summary>
internal static class MentionSelection
{
    private const double Doubtful = 0.5;

    /// <summary>The mentions that stay, in order of place.</summary>
    public static List<Mention> Select(IEnumerable<Mention> found)
    {
        List<Mention> kept = [];
        foreach (var type in found.GroupBy(one => one.Entity.Type))
        {
            foreach (var mention in type.OrderBy(IsGuess).ThenByDescending(one => one.Length).ThenByDescending(one => one.Confidence).ThenBy(one => one.Entity.Key, StringComparer.Ordinal))
            {
                if (!kept.Exists(one => one.Entity.Type == mention.Entity.Type && one.Overlaps(mention)))
                {
                    kept.Add(mention);
                }
            }
        }

        return [.. kept.Where(one => one.Entity.Type != EntityType.Nothing && !kept.Exists(outer => Hides(outer, one))).OrderBy(one => one.Line).ThenBy(one => one.Start)];
    }

    private static bool IsGuess(Mention mention) => mention.Confidence < Doubtful;

    private static bool Hides(Mention outer, Mention inner)
    {
        if (ReferenceEquals(outer, inner) || !outer.Overlaps(inner) || (outer.Confidence < Doubtful && outer.Entity.Type != EntityType.Nothing))
        {
            return false;
        }

        return (outer.Entity.Type, inner.Entity.Type) switch
        {
            (EntityType.Nothing, _) => outer.Length >= inner.Length,
            (EntityType.Organisation, EntityType.Policy) or (EntityType.Policy, EntityType.Organisation) when outer.Length == inner.Length => WinsSameWords(outer, inner),
            (EntityType.Organisation, EntityType.Place or EntityType.Person or EntityType.Policy) => outer.Contains(inner),
            (EntityType.Policy, EntityType.Place or EntityType.Person) => outer.Contains(inner),
            (EntityType.Person, EntityType.Place) => outer.Contains(inner),
            (EntityType.Policy, EntityType.Organisation) => outer.Contains(inner) && (outer.Entity.Kind is "act" or "bill" or "budget" || (outer.Entity.IsKnown && !inner.Entity.IsKnown)),
            _ => false,
        };
    }

    /// <summary>Of two readings of the same words, what is known beats a guess: the King's Fund is no fund. Otherwise it is the body.</summary>
    private static bool WinsSameWords(Mention outer, Mention inner) => outer.Entity.IsKnown == inner.Entity.IsKnown
        ? outer.Entity.Type == EntityType.Organisation
        : outer.Entity.IsKnown;
}
