using System.Text;
using System.Text.Json;
using FluentAssertions;
using Inlogov.Graph.Json;
using Inlogov.Graph.Port;
using Inlogov.Graph.Testing;
using Xunit;

namespace Inlogov.Graph.Embedded.Tests.Behaviour;

/// <summary>Rows that are written as they are computed are those that values would give.</summary>
public sealed class WrittenRowsTests
{
    private const long SmallMemory = 1_000_000;

    public static IEnumerable<TheoryDataRow<string, string>> Cases() =>
        StatementCaseTests.Cases().Where(one => CaseFile.Read(one.Data.Item1).First(found => found.Title == one.Data.Item2).Blocks.ContainsKey("rows"));

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Rows_as_JSON_are_the_values_written(string file, string title)
    {
        var values = await ReadAsync(file, title, RowFormat.Values);
        var json = await ReadAsync(file, title, RowFormat.Json);

        json.Should().Equal(values);
    }

    [Theory]
    [InlineData("RETURN COLLECT { UNWIND range(1, 200000) AS i RETURN 'a text of some length ' + i } AS texts")]
    [InlineData("RETURN [COLLECT { UNWIND range(1, 2000) AS i RETURN [COLLECT { UNWIND range(1, 200) AS j RETURN j }] }] AS lists")]
    public async Task An_answer_that_is_written_beyond_the_memory_limit_ends_the_statement(string text)
    {
        await using var database = new EmbeddedDatabase(new EmbeddedDatabaseOptions());
        var statement = new GraphStatement(text) { Format = RowFormat.Json, Limits = new StatementLimits(null, SmallMemory) };
        await using var session = database.OpenSession(SessionOptions.Reading);

        var reading = async () =>
        {
            await using var result = await session.RunAsync(statement, TestContext.Current.CancellationToken);
            await result.FetchAsync(TestContext.Current.CancellationToken);
        };

        (await reading.Should().ThrowAsync<GraphException>()).Which.Code.Should().Be("Neo.TransientError.General.MemoryPoolOutOfMemoryError");
    }

    [Fact]
    public async Task A_failure_in_a_row_that_nobody_reads_is_not_lost()
    {
        await using var database = new EmbeddedDatabase(new EmbeddedDatabaseOptions { BatchRowsMax = 1 });
        var statement = new GraphStatement("UNWIND [1, 2, 0] AS x RETURN 1 / x AS y") { Format = RowFormat.Json };
        await using var session = database.OpenSession(SessionOptions.Reading);
        await using var result = await session.RunAsync(statement, TestContext.Current.CancellationToken);
        (await result.FetchAsync(TestContext.Current.CancellationToken)).Should().BeTrue();

        var consuming = async () => await result.ConsumeAsync(TestContext.Current.CancellationToken);

        (await consuming.Should().ThrowAsync<GraphException>()).Which.Code.Should().Be(GraphStatusCodes.ArithmeticError);
    }

    private static async Task<List<string>> ReadAsync(string file, string title, RowFormat format)
    {
        await using var database = new EmbeddedDatabase(new EmbeddedDatabaseOptions());
        var statement = await StatementCases.PrepareAsync(database, file, title, TestContext.Current.CancellationToken) with { Format = format };
        await using var session = database.OpenSession(SessionOptions.Writing);
        await using var result = await session.RunAsync(statement, TestContext.Current.CancellationToken);
        List<string> rows = [];
        while (await result.FetchAsync(TestContext.Current.CancellationToken))
        {
            for (var i = 0; i < result.Batch.Count; i++)
            {
                rows.Add(format == RowFormat.Json ? Encoding.UTF8.GetString(result.Batch.Json(i).Span) : Write(result.Batch.Values(i)));
            }
        }

        return rows;
    }

    private static string Write(ReadOnlySpan<Values.GraphValue> row)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartArray();
            foreach (var value in row)
            {
                PlainJson.Write(writer, value);
            }

            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
