using System.Text.Encodings.Web;
using System.Text.Json;

namespace Inlogov.Graph.GraphQL.Responses;

/// <summary>Writes the errors of an answer (GraphQL specification 7.1.2).</summary>
internal static class ErrorList
{
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the list, brackets included.</summary>
    public static void Write(IEnumerable<ResponseError> errors, ResponseBuffer buffer)
    {
        using var writer = new Utf8JsonWriter(buffer, Json);
        writer.WriteStartArray();
        foreach (var error in errors)
        {
            Write(error, writer);
        }

        writer.WriteEndArray();
    }

    private static void Write(ResponseError error, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("message"u8, error.Message);
        WriteLocations(error, writer);
        WritePath(error, writer);
        writer.WriteStartObject("extensions"u8);
        writer.WriteString("code"u8, error.Code);
        foreach (var (name, value) in error.Details)
        {
            writer.WriteString(name, value);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteLocations(ResponseError error, Utf8JsonWriter writer)
    {
        if (error.Locations.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("locations"u8);
        foreach (var (line, column) in error.Locations)
        {
            writer.WriteStartObject();
            writer.WriteNumber("line"u8, line);
            writer.WriteNumber("column"u8, column);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WritePath(ResponseError error, Utf8JsonWriter writer)
    {
        if (error.Path is null)
        {
            return;
        }

        writer.WriteStartArray("path"u8);
        foreach (var segment in error.Path)
        {
            if (segment is int index)
            {
                writer.WriteNumberValue(index);
            }
            else
            {
                writer.WriteStringValue((string)segment);
            }
        }

        writer.WriteEndArray();
    }
}
