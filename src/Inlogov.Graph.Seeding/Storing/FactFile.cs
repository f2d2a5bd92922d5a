using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Inlogov.Graph.Seeding.Facts;
using Inlogov.Graph.Seeding.Sources;

namespace Inlogov.Graph.Seeding.Storing;

/// <summary>One article's facts as JSON: two spaces, line feeds, fields in fixed order, one piece of evidence a line, so that a change is a small diff.</summary>
internal static class FactFile
{
    private static readonly JsonWriterOptions Wide = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonWriterOptions Narrow = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(ArticleFacts article)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Wide))
        {
            WriteArticle(json, article);
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    public static ArticleFacts? Read(ReadOnlySpan<byte> octets, ProblemSink problems) =>
        JsonSource.Read(octets, problems) is { } node ? FieldReader.Read(node, string.Empty, problems, FactReading.ReadArticle) : null;

    private static void WriteArticle(Utf8JsonWriter json, ArticleFacts article)
    {
        json.WriteStartObject();
        json.WriteString("id", article.Id);
        json.WriteString("slug", article.Slug);
        json.WriteString("title", article.Title);
        json.WriteBoolean("anonymous", article.Anonymous);
        WriteOptional(json, "publishedOn", article.PublishedOn?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        WriteOptional(json, "firstPublishedIn", article.FirstPublishedIn);
        WriteLines(json, "occurrences", article.Occurrences, (line, one) =>
        {
            line.WriteString("document", one.Document);
            line.WriteNumber("startLine", one.StartLine);
            line.WriteNumber("endLine", one.EndLine);
        });
        WriteList(json, "authors", article.Authors, WriteAuthor);
        WriteList(json, "affiliations", article.Affiliations, WriteAffiliation);
        WriteList(json, "organisations", article.Organisations, WriteMention);
        WriteList(json, "policies", article.Policies, WriteMention);
        WriteList(json, "people", article.People, WriteMention);
        WriteList(json, "places", article.Places, WriteMention);
        WriteList(json, "topics", article.Topics, WriteTopic);
        if (article.Decisions.Count > 0)
        {
            WriteLines(json, "decisions", article.Decisions, WriteDecision);
        }

        json.WriteEndObject();
    }

    private static void WriteAuthor(Utf8JsonWriter json, AuthorFact fact)
    {
        json.WriteString("person", fact.Person);
        json.WriteNumber("position", fact.Position);
        json.WriteString("byline", fact.Byline);
        WriteOptional(json, "honorific", fact.Honorific);
        WriteTrust(json, fact.Confidence, fact.Recogniser);
        WriteEvidence(json, fact.Evidence);
    }

    private static void WriteAffiliation(Utf8JsonWriter json, AffiliationFact fact)
    {
        json.WriteString("author", fact.Author);
        json.WriteString("organisation", fact.Organisation);
        WriteOptional(json, "role", fact.Role);
        json.WriteBoolean("current", fact.Current);
        WriteTrust(json, fact.Confidence, fact.Recogniser);
        WriteEvidence(json, fact.Evidence);
    }

    private static void WriteMention(Utf8JsonWriter json, MentionFact fact)
    {
        json.WriteString("entity", fact.Entity);
        json.WriteNumber("count", fact.Count);
        json.WriteNumber("bodyCount", fact.BodyCount);
        json.WriteNumber("bioCount", fact.BioCount);
        json.WriteNumber("noteCount", fact.NoteCount);
        json.WriteBoolean("inTitle", fact.InTitle);
        WriteTexts(json, "surfaceForms", fact.SurfaceForms);
        WriteTrust(json, fact.Confidence, fact.Recogniser);
        WriteEvidence(json, fact.Evidence);
    }

    private static void WriteTopic(Utf8JsonWriter json, TopicFact fact)
    {
        json.WriteString("topic", fact.Topic);
        json.WriteNumber("weight", fact.Weight);
        json.WriteNumber("rank", fact.Rank);
        WriteTrust(json, fact.Confidence, fact.Recogniser);
        WriteTexts(json, "reasons", fact.Reasons);
    }

    private static void WriteDecision(Utf8JsonWriter json, CurationNote note)
    {
        json.WriteString("decision", note.Decision);
        json.WriteString("type", note.Type);
        json.WriteString("name", note.Name);
        WriteOptional(json, "to", note.To);
    }

    private static void WriteTrust(Utf8JsonWriter json, double confidence, string recogniser)
    {
        json.WriteNumber("confidence", confidence);
        json.WriteString("recogniser", recogniser);
    }

    private static void WriteEvidence(Utf8JsonWriter json, IReadOnlyList<Evidence> evidence) =>
        WriteLines(json, "evidence", evidence, (line, one) =>
        {
            line.WriteString("document", one.Document);
            line.WriteNumber("line", one.Line);
            line.WriteNumber("column", one.Column);
            line.WriteString("form", one.Form);
        });

    private static void WriteOptional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLines<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteRawValue(OnOneLine(line =>
            {
                line.WriteStartObject();
                write(line, item);
                line.WriteEndObject();
            }));
        }

        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(OnOneLine(line =>
        {
            line.WriteStartArray();
            foreach (var text in texts)
            {
                line.WriteStringValue(text);
            }

            line.WriteEndArray();
        }));
    }

    private static string OnOneLine(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var line = new Utf8JsonWriter(buffer, Narrow))
        {
            write(line);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
