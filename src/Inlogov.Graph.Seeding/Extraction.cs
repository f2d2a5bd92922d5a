using Inlogov.Graph.Seeding.Extracting;
using Inlogov.Graph.Seeding.Reading;

namespace Inlogov.Graph.Seeding;

/// <summary>The door to extraction: documents in, facts of the seed folder out.</summary>
public static class Extraction
{
    /// <summary>
    /// Reads the documents and rewrites the facts of the articles that stand in them; facts of other articles, and occurrences in documents that are not
    /// given, stay. Running it again changes no octet.
    /// </summary>
    /// <param name="documents">A folder of documents, or one document.</param>
    /// <param name="seedFolder">The seed folder, with its <c>vocabularies</c>.</param>
    /// <param name="progress">Hears of every article; may be called from several threads.</param>
    /// <param name="cancellationToken">Stops between articles; nothing has been written then.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder or file of documents.</exception>
    public static ExtractionResult Run(string documents, string seedFolder, IProgress<ExtractionProgress>? progress = null, CancellationToken cancellationToken = default) =>
        Run([documents], seedFolder, progress, cancellationToken);

    /// <summary>The same for several folders and documents at once, so that the copies of an article in all of them are seen together.</summary>
    /// <param name="documents">Folders of documents, and documents.</param>
    /// <param name="seedFolder">The seed folder, with its <c>vocabularies</c>.</param>
    /// <param name="progress">Hears of every article; may be called from several threads.</param>
    /// <param name="cancellationToken">Stops between articles; nothing has been written then.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder or file of documents.</exception>
    public static ExtractionResult Run(IReadOnlyList<string> documents, string seedFolder, IProgress<ExtractionProgress>? progress, CancellationToken cancellationToken)
    {
        foreach (var path in documents.Where(path => !Path.Exists(path)))
        {
            throw new DirectoryNotFoundException($"There is no folder or file `{path}` to read documents from.");
        }

        return new ExtractionRun(seedFolder, progress, cancellationToken).Run([.. documents.SelectMany(DocumentFolder.Files).Distinct(StringComparer.Ordinal)]);
    }
}
