using FluentAssertions;
using Inlogov.Graph.Embedded.Procedures;
using Inlogov.Graph.Port;
using Xunit;

namespace Inlogov.Graph.Embedded.Tests.Transactions;

public sealed class UnexpectedFailureTests : IAsyncDisposable
{
    private readonly EmbeddedDatabase _database = new(new EmbeddedDatabaseOptions
    {
        Procedures = [new FixedProcedure("test.broken", [], [new("x", "INTEGER")], (_, _) => throw new InvalidOperationException("a secret"))],
    });

    [Theory]
    [InlineData("CALL test.broken()")]
    [InlineData("CREATE (n:Thing) WITH n CALL test.broken() YIELD x RETURN x")]
    public async Task A_failure_of_the_engine_has_a_code_of_its_own_and_leaves_nothing(string statement)
    {
        var stop = TestContext.Current.CancellationToken;
        var act = async () => await _database.QueryAsync(new GraphStatement(statement), SessionOptions.Writing, stop);

        var error = (await act.Should().ThrowAsync<GraphException>()).Which;
        error.Code.Should().Be(GraphStatusCodes.UnknownError);
        error.Message.Should().NotContain("secret");
        error.InnerException.Should().BeOfType<InvalidOperationException>();
        (await _database.GetStatisticsAsync(stop)).Nodes.Should().Be(0);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();
}
