using System.Text.Json;
using Inlogov.Graph.Json;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.GraphQL.Execution;

/// <summary>A condition of a filter that left nothing.</summary>
/// <param name="Path">Where it stands: <c>where.topics.some</c>.</param>
/// <param name="Alone">How many satisfy it, whatever the others say.</param>
/// <param name="Without">How many satisfy all others: the near misses.</param>
/// <param name="NearMisses">The keys of the first few of those.</param>
internal sealed record EmptyCondition(string Path, long Alone, long Without, GraphList NearMisses)
{
    /// <summary>The condition by two pairs of a count and keys.</summary>
    public static EmptyCondition Of(string path, GraphValue alone, GraphValue without) =>
        new(path, alone.AsList()[0].AsInteger(), without.AsList()[0].AsInteger(), without.AsList()[1].AsList());

    /// <summary>Writes the condition.</summary>
    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("condition"u8, Path);
        writer.WriteBoolean("removesEverything"u8, Alone == 0);
        writer.WriteNumber("alone"u8, Alone);
        writer.WriteNumber("without"u8, Without);
        writer.WritePropertyName("nearMisses"u8);
        PlainJson.Write(writer, NearMisses);
        writer.WriteEndObject();
    }
}
