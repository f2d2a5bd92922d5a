using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace Inlogov.Graph.GraphQL.Tests.Operations;

/// <content>Walks lists page by page, from either end.</content>
public abstract partial class OperationCases
{
    private const string Page = "first: $first, after: $after, last: $last, before: $before";
    private const string Rows = "{ edges { cursor node { ...Key } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount }";

    public static TheoryData<string> Lists =>
    [
        $"articles({Page})",
        $"articles({Page}, order: [{{ publishedOn: ASC }}])",
        $"articles({Page}, order: [{{ publishedOn: DESC }}])",
        $"articles({Page}, order: [{{ publishedOn: ASC }}, {{ title: DESC }}])",
        $"articles({Page}, order: [{{ firstPublishedIn: ASC }}, {{ publishedOn: DESC }}])",
        $"articles({Page}, order: [{{ firstPublishedIn: DESC }}, {{ publishedOn: ASC }}])",
        $"articles({Page}, order: [{{ anonymous: DESC }}])",
        $"articles({Page}, order: [{{ topicsCount: DESC }}, {{ publishedOn: ASC }}])",
        $"articles({Page}, order: [{{ mentionsCount: ASC }}])",
        $"articles({Page}, where: {{ topics: {{ some: {{ slug: {{ in: [\"finance\", \"housing\"] }} }} }} }}, order: [{{ publishedOn: DESC }}])",
        $"policies({Page}, order: [{{ year: DESC }}, {{ kind: ASC }}])",
        $"people({Page}, order: [{{ coauthorsCount: DESC }}, {{ articlesCount: ASC }}])",
        $"person(slug: \"ada-quill\") {{ articles({Page}, order: [{{ edge: {{ position: ASC }} }}, {{ publishedOn: DESC }}]) ROWS }}",
        $"article(slug: \"who-audits-the-auditors\") {{ mentions({Page}, order: [{{ edge: {{ confidence: DESC }} }}]) ROWS }}",
        $"topic(slug: \"finance\") {{ authors({Page}) ROWS }}",
        $"topic(slug: \"finance\") {{ authors({Page}, where: {{ edge: {{ articleCount: {{ gte: 1 }} }} }}, order: [{{ edge: {{ articleCount: ASC }} }}]) ROWS }}",
        $"authorsByTopic(topic: \"finance\", {Page})",
        $"authorsByTopic(topic: \"housing\", includeNarrower: false, {Page}, order: [{{ name: DESC }}])",
    ];

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Pages_join_to_the_whole_list_from_either_end(string list)
    {
        var engine = GraphQLEngine.Create(
            CaseGraph.Invented.Sdl, CaseGraph.Invented.SdlName, await OpenAsync(CaseGraph.Invented, TestContext.Current.CancellationToken), GraphQLOptions.Default);
        var whole = await PageAsync(engine, list, """{ "first": 50 }""");
        whole.Ids.Should().HaveCount(whole.Total).And.HaveCountGreaterThan(1).And.OnlyHaveUniqueItems();
        foreach (var size in (int[])[1, 2, 3, 5])
        {
            (await WalkAsync(engine, list, size, isForward: true)).Should().Equal(whole.Ids, "pages of {0} follow each other", size);
            (await WalkAsync(engine, list, size, isForward: false)).Should().Equal(whole.Ids, "pages of {0} lead back", size);
        }
    }

    private static async Task<IReadOnlyList<string>> WalkAsync(GraphQLEngine engine, string list, int size, bool isForward)
    {
        List<string> ids = [];
        var cursor = "null";
        while (true)
        {
            var page = await PageAsync(engine, list, isForward ? $$"""{ "first": {{size}}, "after": {{cursor}} }""" : $$"""{ "last": {{size}}, "before": {{cursor}} }""");
            ids.InsertRange(isForward ? ids.Count : 0, page.Ids);
            (isForward ? page.HasPrevious : page.HasNext).Should().Be(cursor != "null");
            if (!(isForward ? page.HasNext : page.HasPrevious))
            {
                return ids;
            }

            cursor = $"\"{(isForward ? page.End : page.Start)}\"";
        }
    }

    private static async Task<PageOfIds> PageAsync(GraphQLEngine engine, string list, string variables)
    {
        var field = list.Contains("ROWS", StringComparison.Ordinal) ? list.Replace("ROWS", Rows, StringComparison.Ordinal) : $"{list} {Rows}";
        var query = $"query ($first: Int, $after: String, $last: Int, $before: String) {{ {field} }} fragment Key on Node {{ id }}";
        using var response = await engine.ExecuteAsync(
            new GraphQLRequest(query) { Variables = JsonDocument.Parse(variables).RootElement }, TestContext.Current.CancellationToken);
        using var answer = JsonDocument.Parse(response.Body);
        answer.RootElement.TryGetProperty("errors", out var errors).Should().BeFalse("{0} {1}", query, errors);
        var connection = answer.RootElement.GetProperty("data").EnumerateObject().Single().Value;
        connection = connection.TryGetProperty("edges", out _) ? connection : connection.EnumerateObject().Single().Value;
        var info = connection.GetProperty("pageInfo");
        return new PageOfIds(
            [.. connection.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("node").GetProperty("id").GetString()!)],
            connection.GetProperty("totalCount").GetInt32(),
            info.GetProperty("hasNextPage").GetBoolean(),
            info.GetProperty("hasPreviousPage").GetBoolean(),
            info.GetProperty("startCursor").GetString(),
            info.GetProperty("endCursor").GetString());
    }

    private sealed record PageOfIds(IReadOnlyList<string> Ids, int Total, bool HasNext, bool HasPrevious, string? Start, string? End);
}
