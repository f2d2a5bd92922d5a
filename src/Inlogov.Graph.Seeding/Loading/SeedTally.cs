namespace Inlogov.Graph.Seeding.Loading;

/// <summary>How many things of one label or type a seeding created, changed, removed and left.</summary>
/// <param name="Name">The label or type.</param>
/// <param name="Created">Facts that were not in the graph.</param>
/// <param name="Changed">Facts that were there otherwise.</param>
/// <param name="Removed">Things of the graph that are no longer facts.</param>
/// <param name="Unchanged">Facts that were there already.</param>
public sealed record SeedTally(string Name, long Created = 0, long Changed = 0, long Removed = 0, long Unchanged = 0)
{
    /// <summary>Whether anything was created, changed or removed.</summary>
    public bool HasChanges => Created + Changed + Removed > 0;

    /// <summary>The sums of both, under the first one's name.</summary>
    public static SeedTally operator +(SeedTally left, SeedTally right) => left with
    {
        Created = left.Created + right.Created,
        Changed = left.Changed + right.Changed,
        Removed = left.Removed + right.Removed,
        Unchanged = left.Unchanged + right.Unchanged,
    };
}
