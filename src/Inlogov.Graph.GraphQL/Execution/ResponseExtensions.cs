using System.Text.Encodings.Web;
using System.Text.Json;
using Inlogov.Graph.GraphQL.Responses;

namespace Inlogov.Graph.GraphQL.Execution;

/// <summary>Writes the member <c>extensions</c> of an answer, where there is something to say beside the data.</summary>
internal static class ResponseExtensions
{
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the member with the comma before it, or nothing.</summary>
    public static void Write(OperationExecution execution, ResponseBuffer buffer)
    {
        var hasPlan = execution.Asked.Plan != PlanReport.Off;
        var hasCost = execution.Asked.Cost != CostReport.Off;
        if (!hasPlan && !hasCost && execution.Redirects.Count == 0 && execution.Empty.Count == 0)
        {
            return;
        }

        buffer.Write(",\"extensions\":"u8);
        using var writer = new Utf8JsonWriter(buffer, Json);
        writer.WriteStartObject();
        if (hasPlan)
        {
            writer.WritePropertyName("plan"u8);
            PlanList.Write(execution, writer);
        }

        if (hasCost)
        {
            writer.WritePropertyName("cost"u8);
            execution.Cost.Write(writer, execution.CostMax);
        }

        WriteRedirects(execution, writer);
        WriteEmpty(execution, writer);
        writer.WriteEndObject();
    }

    private static void WriteRedirects(OperationExecution execution, Utf8JsonWriter writer)
    {
        if (execution.Redirects.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("redirects"u8);
        foreach (var redirect in execution.Redirects)
        {
            writer.WriteStartObject();
            writer.WriteString("from"u8, redirect.From);
            writer.WriteString("to"u8, redirect.To);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteEmpty(OperationExecution execution, Utf8JsonWriter writer)
    {
        if (execution.Empty.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("empty"u8);
        foreach (var explanation in execution.Empty)
        {
            explanation.Write(writer);
        }

        writer.WriteEndArray();
    }
}
