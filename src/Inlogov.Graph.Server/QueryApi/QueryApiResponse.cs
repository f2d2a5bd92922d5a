using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Inlogov.Graph.Json;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.Server.QueryApi;

/// <summary>Writes answers in the shape of Neo4j's Query API.</summary>
internal static class QueryApiResponse
{
    private static readonly JsonWriterOptions Options = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An answer with whatever of its parts is known, in Neo4j's order.</summary>
    public static ReadOnlyMemory<byte> Of(QueryApiAnswer answer)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            if (answer.Rows is { } rows)
            {
                WriteData(writer, rows);
            }

            if (answer.Summary is { } summary)
            {
                WriteSummary(writer, summary, answer.IncludeCounters);
            }

            WriteErrors(writer, answer.Failure);
            WriteTransaction(writer, answer.Transaction);
            WriteBookmarks(writer, answer.Bookmarks);
            writer.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    /// <summary>An answer with an error alone.</summary>
    public static ReadOnlyMemory<byte> OfError(GraphException failure) => Of(new QueryApiAnswer { Failure = failure });

    private static void WriteData(Utf8JsonWriter writer, QueryApiRows rows)
    {
        writer.WriteStartObject("data"u8);
        writer.WriteStartArray("fields"u8);
        foreach (var column in rows.Columns)
        {
            writer.WriteStringValue(column);
        }

        writer.WriteEndArray();
        writer.WritePropertyName("values"u8);
        rows.WriteTo(writer);
        writer.WriteEndObject();
    }

    private static void WriteSummary(Utf8JsonWriter writer, GraphSummary summary, bool includeCounters)
    {
        if (summary.Notifications.Count > 0)
        {
            writer.WriteStartArray("notifications"u8);
            foreach (var notification in summary.Notifications)
            {
                WriteNotification(writer, notification);
            }

            writer.WriteEndArray();
        }

        if (includeCounters)
        {
            WriteCounters(writer, summary.Counters);
        }

        if (summary.Plan is { } plan)
        {
            writer.WritePropertyName(plan.Rows is null ? "queryPlan"u8 : "profiledQueryPlan"u8);
            WritePlan(writer, plan);
        }
    }

    private static void WriteNotification(Utf8JsonWriter writer, GraphNotification notification)
    {
        writer.WriteStartObject();
        writer.WriteString("code"u8, notification.Code);
        writer.WriteString("description"u8, notification.Description);
        writer.WriteString("severity"u8, notification.Severity);
        writer.WriteString("title"u8, notification.Title);
        if (notification.Position is { } position)
        {
            writer.WriteStartObject("position"u8);
            writer.WriteNumber("offset"u8, position.Offset);
            writer.WriteNumber("line"u8, position.Line);
            writer.WriteNumber("column"u8, position.Column);
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteNull("position"u8);
        }

        writer.WriteString("category"u8, notification.Category);
        writer.WriteEndObject();
    }

    private static void WriteCounters(Utf8JsonWriter writer, GraphCounters counters)
    {
        writer.WriteStartObject("counters"u8);
        writer.WriteBoolean("containsUpdates"u8, counters.ContainsUpdates);
        writer.WriteNumber("nodesCreated"u8, counters.NodesCreated);
        writer.WriteNumber("nodesDeleted"u8, counters.NodesDeleted);
        writer.WriteNumber("propertiesSet"u8, counters.PropertiesSet);
        writer.WriteNumber("relationshipsCreated"u8, counters.RelationshipsCreated);
        writer.WriteNumber("relationshipsDeleted"u8, counters.RelationshipsDeleted);
        writer.WriteNumber("labelsAdded"u8, counters.LabelsAdded);
        writer.WriteNumber("labelsRemoved"u8, counters.LabelsRemoved);
        writer.WriteNumber("indexesAdded"u8, counters.IndexesAdded);
        writer.WriteNumber("indexesRemoved"u8, counters.IndexesRemoved);
        writer.WriteNumber("constraintsAdded"u8, counters.ConstraintsAdded);
        writer.WriteNumber("constraintsRemoved"u8, counters.ConstraintsRemoved);
        writer.WriteBoolean("containsSystemUpdates"u8, false);
        writer.WriteNumber("systemUpdates"u8, 0);
        writer.WriteEndObject();
    }

    private static void WritePlan(Utf8JsonWriter writer, GraphPlan plan)
    {
        writer.WriteStartObject();
        writer.WriteString("operatorType"u8, $"{plan.Operator}@{QueryApiEndpoint.DatabaseName}");
        writer.WriteStartObject("arguments"u8);
        writer.WriteString("Details"u8, plan.Details);
        writer.WritePropertyName("EstimatedRows"u8);
        PlainJson.Write(writer, plan.EstimatedRows);
        writer.WriteEndObject();
        writer.WriteStartArray("identifiers"u8);
        foreach (var identifier in plan.Identifiers)
        {
            writer.WriteStringValue(identifier);
        }

        writer.WriteEndArray();
        if (plan.Rows is { } rows)
        {
            writer.WriteNumber("dbHits"u8, plan.DatabaseHits ?? 0);
            writer.WriteNumber("records"u8, rows);
        }

        writer.WriteStartArray("children"u8);
        foreach (var child in plan.Children)
        {
            WritePlan(writer, child);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteErrors(Utf8JsonWriter writer, GraphException? failure)
    {
        if (failure is null)
        {
            return;
        }

        writer.WriteStartArray("errors"u8);
        writer.WriteStartObject();
        writer.WriteString("code"u8, failure.Code);
        writer.WriteString("message"u8, failure.Message);
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static void WriteTransaction(Utf8JsonWriter writer, OpenTransaction? transaction)
    {
        if (transaction is null)
        {
            return;
        }

        writer.WriteStartObject("transaction"u8);
        writer.WriteString("id"u8, transaction.Id);
        writer.WriteString("expires"u8, transaction.Expires.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        writer.WriteEndObject();
    }

    private static void WriteBookmarks(Utf8JsonWriter writer, IReadOnlyList<string>? bookmarks)
    {
        if (bookmarks is null)
        {
            return;
        }

        writer.WriteStartArray("bookmarks"u8);
        foreach (var bookmark in bookmarks)
        {
            writer.WriteStringValue(bookmark);
        }

        writer.WriteEndArray();
    }
}
