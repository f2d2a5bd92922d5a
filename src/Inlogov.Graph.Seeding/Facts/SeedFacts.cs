namespace Inlogov.Graph.Seeding.Facts;

/// <summary>
/// The facts of a seed folder, each list in ordinal order of ids. The entities are those that a fact names, those to which these
/// belong or by which they were issued, and no others; the whole controlled vocabulary of topics is there.
/// </summary>
/// <param name="Articles">The articles.</param>
/// <param name="Documents">The documents in which articles stand.</param>
/// <param name="People">Authors and people named.</param>
/// <param name="Organisations">Organisations named, authors' organisations, and what these are part of.</param>
/// <param name="Policies">Policies named, and what these are part of.</param>
/// <param name="Places">Places named.</param>
/// <param name="Topics">The vocabulary of topics.</param>
public sealed record SeedFacts(
    IReadOnlyList<ArticleFacts> Articles,
    IReadOnlyList<DocumentEntry> Documents,
    IReadOnlyList<PersonEntry> People,
    IReadOnlyList<OrganisationEntry> Organisations,
    IReadOnlyList<PolicyEntry> Policies,
    IReadOnlyList<PlaceEntry> Places,
    IReadOnlyList<TopicEntry> Topics)
{
    /// <summary>No facts at all.</summary>
    public static SeedFacts Empty { get; } = new([], [], [], [], [], [], []);
}

/// <summary>What reading a seed folder gave: the facts, and everything that is wrong with them.</summary>
/// <param name="Facts">What could be read; complete only where there are no problems.</param>
/// <param name="Problems">By file and line; empty where the folder is sound.</param>
/// <param name="Hash">The SHA-256 of all files read, in lower-case hexadecimal: equal folders have equal hashes.</param>
public sealed record SeedReading(SeedFacts Facts, IReadOnlyList<SeedProblem> Problems, string Hash)
{
    /// <summary>Whether nothing is wrong.</summary>
    public bool IsSound => Problems.Count == 0;
}

/// <summary>Something wrong in a seed folder or a document.</summary>
/// <param name="Code">The stable code: <c>DUPLICATE_ID</c>.</param>
/// <param name="File">The file, relative to the folder, with forward slashes.</param>
/// <param name="Line">The line, from 1; 0 where the problem is the whole file.</param>
/// <param name="Field">The field's path inside the file: <c>mentions.organisations[3].entity</c>; empty for the whole file.</param>
/// <param name="Sentence">One sentence: what was found, what was expected, the remedy.</param>
public sealed record SeedProblem(string Code, string File, int Line, string Field, string Sentence)
{
    /// <summary><c>file:line: sentence [CODE]</c>.</summary>
    public override string ToString() => Line > 0 ? $"{File}:{Line}: {Sentence} [{Code}]" : $"{File}: {Sentence} [{Code}]";
}
