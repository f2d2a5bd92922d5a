using System.Text.Json;
using FluentAssertions;
using Inlogov.Graph.GraphQL.Tests.Operations;
using Xunit;

namespace Inlogov.Graph.GraphQL.Tests.Statements;

/// <summary>A statement's text depends on shape alone.</summary>
public sealed class StatementShapeTests
{
    private const string Articles =
        "query ($where: ArticleFilterInput, $order: [ArticleSortInput!], $first: Int, $id: ID!) { articles(where: $where, order: $order, first: $first) { totalCount nodes { title } } topic(id: $id) { name } }";

    [Fact]
    public void Values_do_not_change_the_text()
    {
        var texts = Enumerable.Range(0, 200).SelectMany(i => Texts(Articles, $$"""
            { "where": { "title": { "contains": "word {{i}}", "neq": "{{i}}" }, "topics": { "some": { "slug": { "in": [{{string.Join(", ", Enumerable.Range(0, i % 7).Select(n => $"\"{n}\""))}}] } } }, "publishedOn": { "gt": "20{{i % 90 + 10}}-01-01" } },
              "order": [{ "title": "ASC" }], "first": {{i % 50}}, "id": "topic:{{i}}" }
            """));
        texts.Distinct(StringComparer.Ordinal).Should().HaveCount(2, "there are two root fields");
    }

    [Fact]
    public void Values_of_trust_facets_neighbours_and_redirected_ids_do_not_change_the_text_either()
    {
        const string Query = """
            query ($least: Float!, $size: Int!, $by: DatePart!, $id: ID!, $sure: Float, $first: Int, $ids: [ID!]!) @trust(minConfidence: $least) {
              articles(where: { authors: { some: { id: { in: $ids } } } }) { facets(first: $size) { topics { values { node { name } count } other } publishedOn(by: $by) { values { value } } } }
              neighbours(id: $id, minConfidence: $sure, first: $first) { nodes { id } }
              related(id: $id, first: $first) { edges { score because(first: $size) { count } } }
            }
            """;
        string[] parts = ["YEAR", "MONTH", "DAY"];
        var texts = Enumerable.Range(0, 50).SelectMany(i => Texts(Query, $$"""
            { "least": {{i / 100.0}}, "size": {{i}}, "by": "{{parts[i % 3]}}", "id": "topic:{{i}}", "sure": {{i / 60.0}}, "first": {{i}}, "ids": ["person:{{i}}", "person:x"] }
            """));
        texts.Distinct(StringComparer.Ordinal).Should().HaveCount(3, "there are three root fields");
    }

    [Fact]
    public void No_text_of_a_user_stands_in_a_statement()
    {
        const string Marker = "Robert'); MATCH (n) DETACH DELETE n //";
        Texts(Articles, $$"""{ "where": { "title": { "eq": "{{Marker}}" }, "slug": { "startsWith": "{{Marker}}" } }, "id": "{{Marker}}" }""")
            .Should().OnlyContain(text => !text.Contains("Robert"));
    }

    [Theory]
    [InlineData("""{ "id": "a" }""", """{ "id": "topic:a" }""", "an id with a colon is global")]
    [InlineData("""{ "id": "a", "order": [{ "title": "ASC" }] }""", """{ "id": "a", "order": [{ "title": "DESC" }] }""", "the order differs")]
    [InlineData("""{ "id": "a", "where": { "title": { "eq": "x" } } }""", """{ "id": "a", "where": { "title": { "eq": null } } }""", "absence is asked for")]
    [InlineData("""{ "id": "a", "where": { "publishedOn": { "in": ["2020-01-01"] } } }""", """{ "id": "a", "where": { "publishedOn": { "in": ["2020-01-01", null] } } }""", "a list has a null")]
    [InlineData("""{ "id": "a", "where": { "title": { "eq": "x" } } }""", """{ "id": "a", "where": { "title": { "eq": "x", "caseInsensitive": true } } }""", "case is ignored")]
    [InlineData("""{ "id": "a", "where": { "or": [{ "slug": { "eq": "a" } }] } }""", """{ "id": "a", "where": { "or": [{ "slug": { "eq": "a" } }, { "slug": { "eq": "b" } }] } }""", "there is one more alternative")]
    public void Another_shape_has_another_text(string one, string other, string because) =>
        Texts(Articles, one).Should().NotEqual(Texts(Articles, other), because);

    private static IEnumerable<string> Texts(string query, string variables) =>
        StatementInspection.Compile(CaseGraph.Invented, new GraphQLRequest(query) { Variables = JsonDocument.Parse(variables).RootElement })
            .Select(one => one.Root.Statement);
}
