using System.Diagnostics;
using System.Globalization;
using FluentAssertions;
using Inlogov.Graph.GraphQL.Documents;
using Inlogov.Graph.GraphQL.Schema;
using Xunit;

namespace Inlogov.Graph.GraphQL.Tests.Documents;

/// <summary>Documents made to hurt: each is refused by the guard that is meant for it, quickly, and the process lives.</summary>
public sealed class GuardTests
{
    private static readonly ApiSchema Schema = ApiSchema.Create(ShippedOntology.Text, ShippedOntology.FileName);

    // A generous bound for a busy machine; what each costs on a quiet one is the benchmarks' to say.
    private static readonly TimeSpan TimeMax = TimeSpan.FromSeconds(2);

    public static TheoryData<string, string, string> Attacks => new()
    {
        { "a chain of fragments", "TOO_MANY_FRAGMENTS", "{ ...F0 } " + Repeat(1_100, i => $"fragment F{i} on Query {{ ...F{i + 1} }} ") },
        { "fragments nested deep", "DEPTH_EXCEEDED", "{ ...F0 } " + Repeat(99, i => $"fragment F{i} on Query {{ {Repeat(40, _ => "... {")} ...F{i + 1} {Repeat(40, _ => "}")} }} ") + "fragment F99 on Query { __typename }" },
        { "unreachable fragments nested deep", "DEPTH_EXCEEDED", "{ __typename } " + Repeat(99, i => $"fragment F{i} on Query {{ {Repeat(40, _ => "... {")} ...F{i + 1} {Repeat(40, _ => "}")} }} ") + "fragment F99 on Query { __typename }" },
        { "doubling fragments", "TOO_MANY_FIELDS", "{ ...F0 } " + Repeat(60, i => $"fragment F{i} on Query {{ ...F{i + 1} ...F{i + 1} }} ") + "fragment F60 on Query { __typename }" },
        { "a cycle of fragments", "NO_FRAGMENT_CYCLES", "{ ...A } fragment A on Query { ...B } fragment B on Query { ...C } fragment C on Query { ...A }" },
        { "a cycle that nothing reaches", "NO_FRAGMENT_CYCLES", "{ __typename } fragment A on Query { ...A }" },
        { "fields of one name with other arguments", "TOO_MANY_FIELDS", "{ " + Repeat(1_300, i => $"articles(first: {i}) {{ totalCount }} ") + "}" },
        { "conflicting fields within the limit", "OVERLAPPING_FIELDS_CAN_BE_MERGED", "{ articles { nodes { " + Repeat(900, i => $"authors(first: {i % 50}) {{ totalCount }} ") + "} } }" },
        { "deep fields", "DEPTH_EXCEEDED", "{ articles { nodes { " + Repeat(6, _ => "authors { nodes { articles { nodes { ") + "id" + Repeat(6, _ => "} } } }") + "} } }" },
        { "deep fields through fragments", "DEPTH_EXCEEDED", "{ articles { nodes { ...F0 } } } " + Repeat(8, i => $"fragment F{i} on Article {{ authors {{ nodes {{ articles {{ nodes {{ ...F{i + 1} }} }} }} }} }} ") + "fragment F8 on Article { id }" },
        { "aliases", "TOO_MANY_ALIASES", "{ articles { nodes { " + Repeat(31, i => $"a{i}: title ") + "} } }" },
        { "root fields", "TOO_MANY_ROOT_FIELDS", "{ " + Repeat(21, i => $"{(i == 0 ? string.Empty : $"a{i}: ")}articles {{ totalCount }} ") + "}" },
        { "root fields through fragments", "TOO_MANY_ROOT_FIELDS", "{ " + Repeat(7, _ => "...F ") + "} fragment F on Query { a: __typename b: __typename c: __typename }" },
        { "directives", "TOO_MANY_DIRECTIVES", "{ articles " + Repeat(3_000, _ => "@skip(if: false) ") + "{ totalCount } }" },
        { "variables", "TOO_MANY_VARIABLES", "query (" + Repeat(3_000, i => $"$v{i}: Int ") + ") { __typename }" },
        { "an introspection bomb", "INTROSPECTION_TOO_DEEP", "{ __schema { types { interfaces { possibleTypes { interfaces { possibleTypes { name } } } } } } }" },
        { "an introspection bomb in fragments", "INTROSPECTION_TOO_DEEP", "{ __schema { types { ...A } } } fragment A on __Type { fields { type { ...B } } } fragment B on __Type { fields { type { ...C } } } fragment C on __Type { fields { name } }" },
        { "a long list", "LIST_TOO_LONG", "{ articles(where: { title: { in: [" + Repeat(10_000, _ => "\"a\" ") + "] } }) { totalCount } }" },
        { "a giant integer", "NUMBER_TOO_LONG", "{ articles(first: " + new string('9', 50_000) + ") { totalCount } }" },
        { "deep brackets", "DEPTH_EXCEEDED", "{ articles(where: " + Repeat(5_000, _ => "{ and: [") },
        { "deep types", "DEPTH_EXCEEDED", "query ($a: " + new string('[', 30_000) },
        { "a long document", "DOCUMENT_TOO_LARGE", "{ __typename } #" + new string('x', 70_000) },
        { "half a surrogate pair", "SYNTAX_ERROR", "{ articles(where: { title: { eq: \"\\uD83D\" } }) { totalCount } }" },
        { "an operation without a root type", "OPERATION_TYPE_EXISTENCE", "mutation { x }" },
        { "a definition that cannot be executed", "EXECUTABLE_DEFINITIONS", "{ __typename } type T { x: Int }" },
    };

    [Theory]
    [MemberData(nameof(Attacks))]
    public async Task An_attack_is_refused_by_its_guard(string what, string code, string document)
    {
        var watch = Stopwatch.StartNew();
        var result = await new DocumentPreparation(Schema, new GraphQLOptions()).PrepareAsync(document, null);
        result.Operation.Should().BeNull(what);
        result.Errors.Select(error => error.Code).Should().Contain(code, what);
        result.Errors.Count.Should().BeLessThanOrEqualTo(5);
        watch.Elapsed.Should().BeLessThan(TimeMax, what);
    }

    [Fact]
    public async Task Two_thousand_equal_fields_are_merged_in_no_time()
    {
        var watch = Stopwatch.StartNew();
        var document = "{ articles { nodes { " + Repeat(950, _ => "authors(first: 3) { totalCount } ") + "} } }";
        var result = await new DocumentPreparation(Schema, new GraphQLOptions()).PrepareAsync(document, null);
        result.Errors.Should().BeEmpty();
        watch.Elapsed.Should().BeLessThan(TimeMax);
    }

    [Fact]
    public async Task Errors_stop_at_five()
    {
        var document = "{ articles { nodes { " + Repeat(1_900, i => $"titel{i} ") + "} } }";
        var result = await new DocumentPreparation(Schema, new GraphQLOptions()).PrepareAsync(document, null);
        result.Errors.Should().HaveCount(5);
    }

    [Fact]
    public async Task A_misspelt_name_gets_a_suggestion_unless_introspection_is_off()
    {
        const string document = "{ articles { nodes { titel } } }";
        (await new DocumentPreparation(Schema, new GraphQLOptions()).PrepareAsync(document, null))
            .Errors.Should().ContainSingle().Which.Message.Should().Contain("title");
        (await new DocumentPreparation(Schema, new GraphQLOptions { Introspection = false }).PrepareAsync(document, null))
            .Errors.Should().ContainSingle().Which.Message.Should().NotContain("title");
    }

    [Fact]
    public async Task Introspection_can_be_switched_off()
    {
        var result = await new DocumentPreparation(Schema, new GraphQLOptions { Introspection = false }).PrepareAsync("{ __schema { queryType { name } } }", null);
        result.Errors.Should().ContainSingle().Which.Code.Should().Be("INTROSPECTION_DISABLED");
    }

    [Fact]
    public async Task An_operation_is_chosen_by_name_and_kept()
    {
        var preparation = new DocumentPreparation(Schema, new GraphQLOptions());
        const string document = "query A { __typename } query B { articles { totalCount } }";
        (await preparation.PrepareAsync(document, null)).Errors.Should().ContainSingle().Which.Code.Should().Be("NO_OPERATION_NAME");
        (await preparation.PrepareAsync(document, "C")).Errors.Should().ContainSingle().Which.Code.Should().Be("INVALID_OPERATION_NAME");
        var chosen = await preparation.PrepareAsync(document, "B");
        chosen.Operation!.Definition.Name!.StringValue.Should().Be("B");
        (await preparation.PrepareAsync(document, "B")).Operation.Should().BeSameAs(chosen.Operation);
    }

    private static string Repeat(int times, Func<int, string> part) =>
        string.Concat(Enumerable.Range(0, times).Select(i => part(i).ToString(CultureInfo.InvariantCulture)));
}
