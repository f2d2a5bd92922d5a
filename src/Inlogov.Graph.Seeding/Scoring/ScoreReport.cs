using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Inlogov.Graph.Seeding.Scoring;

/// <summary>How what extraction made compares with an annotation.</summary>
/// <param name="Articles">Articles, titles, extents, authors, affiliations and first topics.</param>
/// <param name="Organisations">Organisations.</param>
/// <param name="Policies">Policies.</param>
/// <param name="People">People.</param>
/// <param name="Places">Places.</param>
/// <param name="Errors">Every error, by article.</param>
public sealed record ScoreReport(
    ArticleScore Articles,
    EntityScore Organisations,
    EntityScore Policies,
    EntityScore People,
    EntityScore Places,
    IReadOnlyList<ScoreError> Errors)
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, IndentSize = 2, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The report as one JSON object, as <c>score --format json</c> prints it; what had nothing to score is null.</summary>
    public string ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            WriteArticles(json);
            WriteEntity(json, "organisations", Organisations, hasKinds: true, hasCounts: true);
            WriteEntity(json, "policies", Policies, hasKinds: true, hasCounts: true);
            WriteEntity(json, "people", People, hasKinds: false, hasCounts: true);
            WriteEntity(json, "places", Places, hasKinds: false, hasCounts: false);
            WriteErrors(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private void WriteArticles(Utf8JsonWriter json)
    {
        json.WriteStartObject("articles");
        json.WriteNumber("of", Articles.Of);
        json.WriteNumber("found", Articles.Found);
        WriteShare(json, "titles", Articles.Titles);
        WriteShare(json, "extents", Articles.Extents);
        WriteShare(json, "authors", Articles.Authors);
        WriteShare(json, "affiliations", Articles.Affiliations);
        WriteShare(json, "firstTopic", Articles.FirstTopic);
        json.WriteEndObject();
    }

    private static void WriteEntity(Utf8JsonWriter json, string name, EntityScore score, bool hasKinds, bool hasCounts)
    {
        json.WriteStartObject(name);
        json.WriteNumber("truePositives", score.TruePositives);
        json.WriteNumber("falsePositives", score.FalsePositives);
        json.WriteNumber("falseNegatives", score.FalseNegatives);
        WriteShare(json, "precision", score.Precision);
        WriteShare(json, "recall", score.Recall);
        WriteShare(json, "f1", score.F1);
        WriteShare(json, "names", score.Names);
        if (hasKinds)
        {
            WriteShare(json, "kinds", score.Kinds);
        }

        if (hasCounts)
        {
            WriteShare(json, "counts", score.Counts);
        }

        json.WriteEndObject();
    }

    private void WriteErrors(Utf8JsonWriter json)
    {
        json.WriteStartArray("errors");
        foreach (var error in Errors)
        {
            json.WriteStartObject();
            json.WriteString("article", error.Article);
            json.WriteString("type", error.Type);
            json.WriteString("error", error.Error);
            json.WriteString("name", error.Name);
            if (error.Detail is not null)
            {
                json.WriteString("detail", error.Detail);
            }

            if (error.Document is not null)
            {
                json.WriteString("document", error.Document);
                json.WriteNumber("line", error.Line);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteShare(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, Math.Round(number, 4));
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
