using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using FluentAssertions;
using GraphQL.Validation;
using Inlogov.Graph.GraphQL;
using Inlogov.Graph.GraphQL.Http;
using Inlogov.Graph.Neo4j;
using Inlogov.Graph.Port;
using Inlogov.Graph.Server.Configuration;
using Inlogov.Graph.Testing;
using Xunit;

namespace Inlogov.Graph.Server.Tests;

/// <summary>What the docs list is what the program has.</summary>
public sealed partial class DocumentationTests
{
    /// <summary>The codes of values that do not fit; the library makes them of no rule's name.</summary>
    private static readonly string[] Values = ["INVALID_VALUE", "INVALID_LITERAL"];

    /// <summary>Codes of the library for what this server does not use: its own HTTP layer, its complexity rule, its directives on input.</summary>
    private static readonly string[] Unused =
        ["NO_INTROSPECTION", "INPUT_FIELDS_AND_ARGUMENTS_OF_CORRECT_LENGTH", "COMPLEXITY"];

    [Fact]
    public void Every_setting_is_in_the_table_with_its_default_and_nothing_else_is()
    {
        var rows = SettingPattern().Matches(Read("operations.md")).ToDictionary(row => row.Groups[1].Value, row => row.Groups[2].Value.Trim('`'));

        string[] keys = ["urls", .. ConfigurationKeys.All.Keys];
        keys.Except(rows.Keys).Should().BeEmpty("docs/operations.md lists all settings");
        rows.Keys.Except(keys).Should().BeEmpty("docs/operations.md lists no setting that is gone");
        foreach (var (key, expected) in Defaults())
        {
            rows[key].Should().Be(expected, key);
        }
    }

    [Fact]
    public void Every_error_code_is_listed_and_no_other()
    {
        var listed = RowPattern().Matches(Read("errors.md")).SelectMany(row => CodePattern().Matches(row.Value)).Select(code => code.Groups[1].Value).ToHashSet();
        var codes = OurCodes().Concat(LibraryCodes()).ToHashSet();
        codes.Should().Contain("DEPTH_EXCEEDED").And.Contain("SDL_SYNTAX").And.Contain("FIELDS_ON_CORRECT_TYPE").And.Contain("FORBIDDEN");

        codes.Except(listed).Should().BeEmpty("docs/errors.md lists all codes");
        listed.Except(codes).Should().BeEmpty("docs/errors.md lists no code that is gone");
    }

    [Fact]
    public void Every_status_code_of_the_port_is_listed()
    {
        var text = Read("errors.md");
        var constants = typeof(GraphStatusCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);
        var literals = Sources(string.Empty).SelectMany(source => StatusPattern().Matches(source)).Select(match => match.Groups[1].Value);
        var codes = constants.Concat(literals).Distinct().ToList();

        codes.Should().HaveCountGreaterThan(30);
        codes.Where(code => !text.Contains($"`{code}`", StringComparison.Ordinal)).Should().BeEmpty();
    }

    private static IEnumerable<(string Key, string Default)> Defaults() =>
        new (string Section, object Options)[]
        {
            ("GraphQL", GraphQLOptions.Default), ("GraphQL", new GraphQLHttpOptions()), ("Neo4j", new Neo4jOptions()), ("Auth", new AuthOptions()),
            ("Auth:Jwt", new JwtOptions()), ("Cors", new OriginOptions()), ("Cypher", new CypherOptions()), ("Data", new DataOptions()), ("Log", new LogOptions()),
            ("Ontology", new OntologyOptions()), ("RateLimit", new RateLimitOptions()), ("Seed", new SeedOptions()), ("Shutdown", new ShutdownOptions()), ("Telemetry", new TelemetryOptions()),
        }.SelectMany(one => one.Options.GetType().GetProperties()
            .Where(property => property.CanWrite && property.PropertyType != typeof(JwtOptions) && property.GetIndexParameters().Length == 0)
            .Select(property => ($"{one.Section}:{property.Name}", Print(property.GetValue(one.Options)))));

    private static string Print(object? value) => value switch
    {
        null or "" => "empty",
        string[] => "none",
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static IEnumerable<string> OurCodes() =>
        Sources("Inlogov.Graph.GraphQL").Concat(Sources("Inlogov.Graph.Server")).Concat(Sources("Inlogov.Graph.Seeding")).Concat(Sources("Inlogov.Graph.Seeder"))
            .SelectMany(source => RaisedPattern().Matches(source)).Select(match => match.Groups[1].Value);

    private static IEnumerable<string> LibraryCodes() => typeof(ValidationError).Assembly.GetExportedTypes()
        .Where(type => type.Namespace == "GraphQL.Validation.Errors" && type.IsSubclassOf(typeof(ValidationError)))
        .Select(type => string.Concat(type.Name[..^"Error".Length].Select((letter, i) => i > 0 && char.IsUpper(letter) ? $"_{letter}" : $"{char.ToUpperInvariant(letter)}")))
        .Except(Unused)
        .Concat(Values);

    private static string Read(string name) => File.ReadAllText(Path.Combine(Workplace.Root, "docs", name));

    private static IEnumerable<string> Sources(string project) => Directory
        .EnumerateFiles(Path.Combine(Workplace.Root, "src", project), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .Select(File.ReadAllText);

    [GeneratedRegex(@"^\| `([A-Za-z0-9:]+)` \| (`[^|`]+`|empty|none) \|", RegexOptions.Multiline)]
    private static partial Regex SettingPattern();

    [GeneratedRegex(@"^\| (?:`[A-Z_]+`(?:, )?)+ \|", RegexOptions.Multiline)]
    private static partial Regex RowPattern();

    [GeneratedRegex("`([A-Z]+(?:_[A-Z]+)*)`")]
    private static partial Regex CodePattern();

    // A code is what an error is made with; the few ways to make one are named here.
    [GeneratedRegex(@"(?:\b(?:new|Of|Hidden|Keep|Refuse|ResponseError|SeedProblem|Problem|Report)\((?:\d+, )?|Add\((?=""[A-Z]+_)|context, |\?\? |Code = |\((?=""SDL_))""([A-Z]{2,}(?:_[A-Z]+)*)""")]
    private static partial Regex RaisedPattern();

    [GeneratedRegex(@"""(Neo\.(?:Client|Transient|Database)Error\.[A-Za-z]+\.[A-Za-z]+)""")]
    private static partial Regex StatusPattern();
}
