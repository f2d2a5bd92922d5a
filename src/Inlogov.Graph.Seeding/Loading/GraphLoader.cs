using Inlogov.Graph.Port;
using Inlogov.Graph.Seeding.Facts;

namespace Inlogov.Graph.Seeding.Loading;

/// <summary>
/// Brings a graph to what the facts say, on either database: creates, changes and removes what is the facts' own, and
/// touches nothing else. Loading the same facts twice changes nothing.
/// </summary>
public static class GraphLoader
{
    /// <summary>
    /// Loads the facts, up to 100,000 changes in one transaction: fails it half-way, the graph is as it was. More are written in several
    /// transactions, and a seeding that was cut short is finished by the next.
    /// </summary>
    /// <param name="database">Where the graph is.</param>
    /// <param name="seed">Facts without problems.</param>
    /// <param name="texts">The user's documents, or <see cref="DocumentTexts.None"/>.</param>
    /// <param name="progress">Is told how far it is, or null.</param>
    /// <param name="cancellationToken">Stops the seeding.</param>
    /// <exception cref="GraphException">The database failed, or holds nodes of our labels that are not ours; the message names them.</exception>
    public static ValueTask<SeedReport> LoadAsync(
        IGraphDatabase database, SeedReading seed, DocumentTexts texts, IProgress<SeedProgress>? progress, CancellationToken cancellationToken) =>
        seed.IsSound
            ? new SeedRun(database, seed, texts, progress).RunAsync(cancellationToken)
            : throw new ArgumentException($"The facts have problems: {seed.Problems[0]}", nameof(seed));
}
