using System.Globalization;
using System.Numerics;
using System.Text.Json;
using FluentAssertions;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using Inlogov.Graph.GraphQL.Documents;
using Inlogov.Graph.GraphQL.Documents.Rules;
using Inlogov.Graph.GraphQL.Schema;
using Inlogov.Graph.Testing;
using Xunit;

namespace Inlogov.Graph.GraphQL.Tests.Conformance;

/// <summary>Every case of the corpus, but for the keys listed in <c>known-differences.txt</c>, each with its cause.</summary>
public sealed class ConformanceTests
{
    private static readonly OntologyModel NoOntology = new()
    {
        NodeTypes = [],
        Interfaces = [],
        Unions = [],
        EdgeTypes = [],
        ZipTypes = [],
        Status = new StatusModel { Name = "Graph" },
        Enums = [],
        Roots = [],
        Global = null,
    };

    [Fact]
    public async Task Documents_and_variables_are_judged_as_the_specification_does()
    {
        Assert.SkipUnless(ConformanceCases.ArePresent, "The corpus ../shared/graphql-conformance is not present.");
        var failed = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var passed = 0;
        foreach (var (one, schema) in ConformanceCases.Read("validate.jsonl"))
        {
            Note(one, await JudgeAsync(one, schema));
        }

        foreach (var (one, schema) in ConformanceCases.Read("variables.jsonl"))
        {
            Note(one, await CoerceAsync(one, schema));
        }

        WriteArtifact(passed, failed);
        var known = KnownDifferences();
        string.Join('\n', failed.Where(one => !known.ContainsKey(one.Key)).Select(one => $"{one.Key}: {one.Value}"))
            .Should().BeEmpty("cases that differ are listed with their cause");
        string.Join('\n', known.Keys.Except(failed.Keys)).Should().BeEmpty("a difference that is gone leaves the list");

        void Note(JsonElement one, string? difference)
        {
            if (difference is null)
            {
                passed++;
            }
            else
            {
                failed[one.GetProperty("key").GetString()!] = difference;
            }
        }
    }

    private static async Task<string?> JudgeAsync(JsonElement one, ISchema schema)
    {
        var options = OptionsOf(one);
        var (document, errors) = DocumentPreparation.Read(ConformanceCases.SourceOf(one), options);
        errors = document is null ? errors : await DocumentRules.CheckAsync(schema, document, options);
        var isValid = one.GetProperty("expect").GetProperty("errors").GetArrayLength() == 0;
        return isValid == (errors.Count == 0) ? null
            : isValid ? $"refused: {errors[0].Code} {errors[0].Message}"
            : $"accepted, expected {one.GetProperty("expect").GetProperty("errors")[0]}";
    }

    private static async Task<string?> CoerceAsync(JsonElement one, ISchema schema)
    {
        var options = new GraphQLOptions();
        var (document, errors) = DocumentPreparation.Read(ConformanceCases.SourceOf(one), options);
        if (document is null)
        {
            return $"refused: {errors[0].Message}";
        }

        var definition = document.Definitions.OfType<GraphQLOperationDefinition>().First();
        var operation = new GraphQLOperation(new ApiSchema(NoOntology, schema), document, definition, options);
        if (VariableReader.Read(one.GetProperty("inputs"), options.ListItemsMax, out var inputs) is { } unreadable)
        {
            return one.GetProperty("expect").TryGetProperty("errors", out _) ? null : $"unreadable: {unreadable.Message}";
        }

        var coerced = await operation.CoerceAsync(inputs);
        if (!one.GetProperty("expect").TryGetProperty("coerced", out var expected))
        {
            return coerced.Errors.Count > 0 ? null : "accepted";
        }

        return coerced.Errors.Count > 0 ? $"refused: {coerced.Errors[0].Message}" : Differ(coerced.Values, expected);
    }

    private static GraphQLOptions OptionsOf(JsonElement one) => new()
    {
        Introspection = !one.GetProperty("key").GetString()!.Contains("NoSchemaIntrospection", StringComparison.Ordinal),
    };

    private static string? Differ(Variables variables, JsonElement expected)
    {
        var given = variables.Where(one => one.ValueSpecified).ToDictionary(one => one.Name, one => one.Value);
        return AreSame(given, expected) ? null : $"coerced to {JsonSerializer.Serialize(given)}, expected {expected}";
    }

    private static bool AreSame(object? value, JsonElement expected) => (value, expected.ValueKind) switch
    {
        (null, JsonValueKind.Null) => true,
        (bool truth, _) => expected.ValueKind == (truth ? JsonValueKind.True : JsonValueKind.False),
        (string text, JsonValueKind.String) => text == expected.GetString(),
        (IDictionary<string, object?> members, JsonValueKind.Object) =>
            members.Count == expected.EnumerateObject().Count() && expected.EnumerateObject().All(one => members.TryGetValue(one.Name, out var inner) && AreSame(inner, one.Value)),
        (System.Collections.IEnumerable list and not string, JsonValueKind.Array) =>
            list.Cast<object?>().Zip(expected.EnumerateArray()).All(pair => AreSame(pair.First, pair.Second)) && list.Cast<object?>().Count() == expected.GetArrayLength(),
        (BigInteger number, JsonValueKind.Number) => (double)number == expected.GetDouble(),
        (IConvertible number and not string, JsonValueKind.Number) => number.ToDouble(CultureInfo.InvariantCulture) == expected.GetDouble(),
        _ => false,
    };

    private static Dictionary<string, string> KnownDifferences() =>
        File.ReadLines(Path.Combine(Workplace.Root, "tests", "Inlogov.Graph.GraphQL.Tests", "Conformance", "known-differences.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(": ", 2))
            .ToDictionary(parts => parts[0], parts => parts[1]);

    private static void WriteArtifact(int passed, SortedDictionary<string, string> failed)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Workplace.Root, "artifacts"));
        File.WriteAllText(
            Path.Combine(folder.FullName, "graphql-conformance.json"),
            JsonSerializer.Serialize(new { passed, failed = failed.Count, failedKeys = failed.Keys }));
    }
}
