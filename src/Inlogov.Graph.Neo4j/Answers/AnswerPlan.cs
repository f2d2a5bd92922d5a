using System.Globalization;
using System.Text.Json;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.Neo4j.Answers;

/// <summary>Reads the plan of an answer, whose arguments are plain or typed as the rows are.</summary>
internal static class AnswerPlan
{
    public static GraphPlan Read(JsonElement plan, bool profiled) => new(
        OperatorName(plan),
        Argument(plan, "Details") ?? string.Empty,
        plan.TryGetProperty("identifiers", out var identifiers) ? [.. identifiers.EnumerateArray().Select(one => one.GetString()!)] : [],
        double.TryParse(Argument(plan, "EstimatedRows"), NumberStyles.Float, CultureInfo.InvariantCulture, out var rows) ? rows : 0,
        profiled ? plan.GetProperty("records").GetInt64() : null,
        profiled ? plan.GetProperty("dbHits").GetInt64() : null,
        plan.TryGetProperty("children", out var children) ? [.. children.EnumerateArray().Select(child => Read(child, profiled))] : []);

    private static string OperatorName(JsonElement plan)
    {
        var name = plan.GetProperty("operatorType").GetString()!;
        var at = name.IndexOf('@', StringComparison.Ordinal);
        return at < 0 ? name : name[..at];
    }

    private static string? Argument(JsonElement plan, string name)
    {
        if (!plan.TryGetProperty("arguments", out var arguments) || !arguments.TryGetProperty(name, out var value))
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty("_value", out var typed))
        {
            value = typed;
        }

        return value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText();
    }
}
