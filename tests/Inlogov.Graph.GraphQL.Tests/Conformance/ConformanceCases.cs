using System.Globalization;
using System.Text.Json;
using GraphQL.Types;
using Inlogov.Graph.Testing;

namespace Inlogov.Graph.GraphQL.Tests.Conformance;

/// <summary>The conformance cases of the corpus beside the project, and of the folder that <c>INLOGOV_GRAPHQL_CASES</c> names.</summary>
internal static class ConformanceCases
{
    private const string Variable = "INLOGOV_GRAPHQL_CASES";

    public static bool ArePresent => Folders().Count > 0;

    public static IEnumerable<(JsonElement Case, ISchema Schema)> Read(string fileName)
    {
        foreach (var folder in Folders())
        {
            var schemas = Schemas(folder);
            var built = new Dictionary<string, ISchema>(StringComparer.Ordinal);
            foreach (var line in File.Exists(Path.Combine(folder, fileName)) ? File.ReadLines(Path.Combine(folder, fileName)) : [])
            {
                var one = JsonDocument.Parse(line).RootElement;
                if (one.TryGetProperty("experimental", out _))
                {
                    continue;
                }

                var name = one.GetProperty("schema").GetString()!;
                if (!built.TryGetValue(name, out var schema))
                {
                    built.Add(name, schema = SdlSchema.Build(schemas.GetValueOrDefault(name) ?? name));
                }

                yield return (one, schema);
            }
        }
    }

    public static string SourceOf(JsonElement one)
    {
        if (!one.TryGetProperty("units", out var units))
        {
            return one.GetProperty("source").GetString()!;
        }

        var hex = units.ValueKind == JsonValueKind.Array
            ? units.EnumerateArray().Select(unit => unit.GetString()!)
            : units.GetString()!.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(part => part.Chunk(4).Select(digits => new string(digits)));
        return new string([.. hex.Select(unit => (char)ushort.Parse(unit, NumberStyles.HexNumber, CultureInfo.InvariantCulture))]);
    }

    private static List<string> Folders() =>
        [.. new[] { Workplace.Shared("graphql-conformance"), Environment.GetEnvironmentVariable(Variable) }.Where(Directory.Exists).OfType<string>()];

    private static Dictionary<string, string> Schemas(string folder)
    {
        var schemas = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in new[] { Workplace.Shared("graphql-conformance"), folder }.OfType<string>().Select(one => Path.Combine(one, "schemas.json")).Where(File.Exists))
        {
            foreach (var member in JsonDocument.Parse(File.ReadAllText(file)).RootElement.EnumerateObject())
            {
                schemas[member.Name] = member.Value.GetString()!;
            }
        }

        return schemas;
    }
}
