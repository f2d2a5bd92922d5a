using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FluentAssertions;
using Inlogov.Graph.Testing;

namespace Inlogov.Graph.EndToEnd.Tests;

/// <summary>A page of the documentation: its operations, with their variables and the answers that it prints.</summary>
internal sealed partial class GuidePage(string name)
{
    private const int LineLengthMax = 110;

    private static readonly JsonSerializerOptions Printed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string _path = Path.Combine(Workplace.Root, "docs", name);

    /// <summary>A block of the page that stands there once.</summary>
    public string Block(string language) =>
        Regex.Match(File.ReadAllText(_path), $"```{language}\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

    /// <summary>Asks each operation of the page and compares the answers; writes them instead while cases are updated.</summary>
    public async Task CheckAsync(RunningServer server, int operationsLeast, CancellationToken cancellationToken)
    {
        var text = await File.ReadAllTextAsync(_path, cancellationToken);
        var operations = Operation().Matches(text);
        operations.Should().HaveCountGreaterThanOrEqualTo(operationsLeast);
        var printed = text;
        foreach (var operation in operations.Reverse())
        {
            var variables = operation.Groups["variables"] is { Success: true, Value: var given } ? JsonNode.Parse(given) : null;
            var answer = await server.AskAsync(operation.Groups["query"].Value, variables, cancellationToken);
            var shown = operation.Groups["answer"];
            if (CaseUpdate.IsOn)
            {
                printed = printed[..shown.Index] + Print(answer) + "\n" + printed[(shown.Index + shown.Length)..];
                continue;
            }

            JsonNode.DeepEquals(answer, JsonNode.Parse(shown.Value)).Should().BeTrue("{0} answers {1}", operation.Groups["query"].Value, answer.ToJsonString());
        }

        if (CaseUpdate.IsOn)
        {
            await File.WriteAllTextAsync(_path, printed, cancellationToken);
        }
    }

    /// <summary>The answer with everything on one line that fits.</summary>
    private static string Print(JsonNode? node, int indent = 0)
    {
        var line = Line(node);
        if (line.Length + indent <= LineLengthMax || node is JsonValue)
        {
            return line;
        }

        var inner = new string(' ', indent + 2);
        var (open, close, items) = node is JsonObject thing
            ? ("{", "}", thing.Select(member => $"{inner}{Text(member.Key)}: {Print(member.Value, indent + 2)}"))
            : ("[", "]", node!.AsArray().Select(item => inner + Print(item, indent + 2)));
        return $"{open}\n{string.Join(",\n", items)}\n{new string(' ', indent)}{close}";
    }

    private static string Line(JsonNode? node) => node switch
    {
        JsonObject { Count: > 0 } thing => $"{{ {string.Join(", ", thing.Select(member => $"{Text(member.Key)}: {Line(member.Value)}"))} }}",
        JsonArray list => $"[{string.Join(", ", list.Select(Line))}]",
        null => "null",
        _ => node.ToJsonString(Printed),
    };

    private static string Text(string value) => JsonSerializer.Serialize(value, Printed);

    [GeneratedRegex("```graphql\n(?<query>[^`]*)```\n\n(?:```variables\n(?<variables>[^`]*)```\n\n)?```json\n(?<answer>[^`]*)```")]
    private static partial Regex Operation();
}
