using FluentAssertions;
using Inlogov.Graph.Port;
using Xunit;

namespace Inlogov.Graph.Neo4j.Tests.Faults;

public sealed class OptionTests
{
    [Theory]
    [InlineData("http://localhost:7474", "Neo4j at http://localhost:7474")]
    [InlineData("http://localhost:7474/", "Neo4j at http://localhost:7474")]
    [InlineData(" https://graph.example.org/neo4j/ ", "Neo4j at https://graph.example.org/neo4j")]
    [InlineData("neo4j+s://0123abcd.databases.neo4j.io", "Neo4j at https://0123abcd.databases.neo4j.io")]
    [InlineData("neo4j+s://0123abcd.databases.neo4j.io:7687", "Neo4j at https://0123abcd.databases.neo4j.io")]
    public async Task An_address_is_brought_to_one_form(string uri, string name)
    {
        await using var database = new Neo4jDatabase(new Neo4jOptions { Uri = uri });

        database.Name.Should().Be(name);
    }

    [Theory]
    [InlineData("bolt://db.example.org:7687", "use `http://db.example.org:7474`")]
    [InlineData("neo4j://localhost", "use `http://localhost:7474`")]
    [InlineData("neo4j+s://db.example.org", "use `https://db.example.org:7473`")]
    [InlineData("localhost:7474", "give one such as `http://localhost:7474`")]
    [InlineData("ftp://localhost", "give one such as")]
    [InlineData("http://localhost:7474/?a=b", "give one such as")]
    [InlineData("http://neo4j:hidden@localhost:7474", "give them as `Neo4j:User` and `Neo4j:Password`")]
    [InlineData("x y://neo4j:hidden@localhost", "give one such as")]
    public void A_wrong_address_names_the_remedy(string uri, string words)
    {
        var failure = Record.Exception(() => new Neo4jDatabase(new Neo4jOptions { Uri = uri }));

        failure.Should().BeOfType<GraphException>().Which.Message.Should().Contain(words).And.NotContain("hidden");
    }

    [Fact]
    public void A_missing_password_file_is_named() =>
        Record.Exception(() => new Neo4jDatabase(new Neo4jOptions { Uri = "http://localhost:7474", PasswordFile = "/no/such/file" }))
            .Should().BeOfType<GraphException>().Which.Message.Should().Contain("`/no/such/file`");

    [Fact]
    public void Two_passwords_are_one_too_many() =>
        Record.Exception(() => new Neo4jDatabase(new Neo4jOptions { Uri = "http://localhost:7474", Password = "a", PasswordFile = "b" }))
            .Should().BeOfType<GraphException>().Which.Message.Should().Contain("keep one of them");
}
