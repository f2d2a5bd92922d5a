using System.Text.Json;

namespace Inlogov.Graph.Seeding.Scoring;

/// <summary>The door to scoring: an annotation beside the facts of a seed folder.</summary>
public static class Score
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>Compares; only articles of the annotation are scored, and of these only occurrences in the documents that it names.</summary>
    /// <param name="goldFile">A JSON array of articles.</param>
    /// <param name="seedFolder">The seed folder.</param>
    /// <exception cref="InvalidDataException">The annotation is no such array, or the seed folder has problems; the message says where.</exception>
    public static ScoreReport Run(string goldFile, string seedFolder)
    {
        var reading = SeedFolder.Read(seedFolder);
        if (!reading.IsSound)
        {
            throw new InvalidDataException($"The seed folder has problems, the first of {reading.Problems.Count}: {reading.Problems[0]}");
        }

        return new GoldComparison(reading.Facts).Compare(ReadGold(goldFile));
    }

    private static List<GoldArticle> ReadGold(string goldFile)
    {
        try
        {
            using var stream = File.OpenRead(goldFile);
            return JsonSerializer.Deserialize<List<GoldArticle>>(stream, Options) ?? [];
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"`{goldFile}` is no annotation, an array of articles (line {(error.LineNumber ?? 0) + 1}): {error.Message}", error);
        }
    }
}
