using System.Diagnostics;
using System.Globalization;
using FluentAssertions;
using Inlogov.Graph.GraphQL.Documents;
using Inlogov.Graph.GraphQL.Http;
using Inlogov.Graph.GraphQL.Schema;
using Inlogov.Graph.GraphQL.Tests.Http;
using Xunit;

namespace Inlogov.Graph.GraphQL.Tests.Documents;

/// <summary>Documents made to hurt: each is refused by the guard that is meant for it, quickly, and the process lives.</summary>
public sealed class GuardTests
{
    private static readonly ApiSchema Schema = ApiSchema.Create(ShippedOntology.Text, ShippedOntology.FileName);

    private static readonly GraphQLHttp Endpoint = new(
        GraphQLEngine.Create(ShippedOntology.Text, ShippedOntology.FileName, new UnusedDatabase(), new GraphQLOptions()), new GraphQLHttpOptions());

    // A generous bound for a busy machine; what each costs on a quiet one is the benchmarks' to say.
    private static readonly TimeSpan TimeMax = TimeSpan.FromSeconds(2);

    public static TheoryData<string> Attacks => [.. Attack.All.Select(attack => attack.Name)];

    [Theory]
    [MemberData(nameof(Attacks))]
    public async Task An_attack_is_refused_by_its_guard(string name)
    {
        var attack = Attack.All.Single(one => one.Name == name);
        var watch = Stopwatch.StartNew();
        using var answer = await Endpoint.ExecuteAsync(
            new GraphQLHttpRequest { Method = "POST", ContentType = "application/json", Accept = "application/graphql-response+json", Body = attack.Body },
            TestContext.Current.CancellationToken);
        answer.Status.Should().Be(400);
        answer.ErrorCodes.Should().Contain(attack.Code);
        answer.ErrorCodes.Count.Should().BeLessThanOrEqualTo(5);
        answer.Body.Length.Should().BeLessThan(20_000);
        watch.Elapsed.Should().BeLessThan(TimeMax);
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
