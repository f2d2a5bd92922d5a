using System.Buffers;
using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphQL.Execution;

namespace Inlogov.Graph.GraphQL.Introspection;

/// <summary>Writes the executer's tree of an introspection answer as JSON: objects, lists, texts and Booleans.</summary>
internal static class IntrospectionJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The value of a field.</summary>
    public static byte[] Write(ExecutionNode node)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            Write(node, writer);
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void Write(ExecutionNode node, Utf8JsonWriter writer)
    {
        switch (node)
        {
            case ObjectExecutionNode { SubFields: { } fields }:
                writer.WriteStartObject();
                foreach (var field in fields)
                {
                    writer.WritePropertyName(field.Name!);
                    Write(field, writer);
                }

                writer.WriteEndObject();
                break;
            case ArrayExecutionNode { Items: { } items }:
                writer.WriteStartArray();
                items.ForEach(item => Write(item, writer));
                writer.WriteEndArray();
                break;
            default:
                Write(node.ToValue(), writer);
                break;
        }
    }

    private static void Write(object? value, Utf8JsonWriter writer)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool truth:
                writer.WriteBooleanValue(truth);
                break;
            default:
                throw new UnreachableException($"Introspection has no value of type {value.GetType()}.");
        }
    }
}
