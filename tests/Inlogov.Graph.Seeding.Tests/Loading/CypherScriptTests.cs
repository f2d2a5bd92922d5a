using FluentAssertions;
using Inlogov.Graph.Seeding.Loading;
using Xunit;

namespace Inlogov.Graph.Seeding.Tests.Loading;

public sealed class CypherScriptTests
{
    [Theory]
    [InlineData("RETURN 1", "1:RETURN 1")]
    [InlineData("RETURN 1;\nRETURN 2;\n", "1:RETURN 1|2:RETURN 2")]
    [InlineData(" ;; \n;RETURN 1", "2:RETURN 1")]
    [InlineData("RETURN 'a;b', \"c;d\"; RETURN 2", "1:RETURN 'a;b', \"c;d\"|1:RETURN 2")]
    [InlineData("RETURN 'it\\'s; one'; RETURN 2", "1:RETURN 'it\\'s; one'|1:RETURN 2")]
    [InlineData("RETURN 'a\\\\'; RETURN 2", "1:RETURN 'a\\\\'|1:RETURN 2")]
    [InlineData("RETURN 1 AS `a;``b;`; RETURN 2", "1:RETURN 1 AS `a;``b;`|1:RETURN 2")]
    [InlineData("// first; of all\nRETURN 1 // not; here\n; /* nor;\n here; */ RETURN 2", "2:RETURN 1 // not; here|4:RETURN 2")]
    [InlineData("RETURN 4/2; RETURN 'https://x;y'", "1:RETURN 4/2|1:RETURN 'https://x;y'")]
    [InlineData("// nothing;\n/* nothing; */", "")]
    [InlineData("RETURN 'open; end", "1:RETURN 'open; end")]
    public void Statements_are_apart_by_semicolons(string text, string expected) =>
        string.Join('|', CypherScript.Parse("x.cypher", text).Statements.Select(one => FormattableString.Invariant($"{one.Line}:{one.Text}"))).Should().Be(expected);

    [Fact]
    public void A_missing_file_is_named() =>
        Record.Exception(() => CypherScript.Read("/no/such/file.cypher")).Should().BeOfType<FileNotFoundException>()
            .Which.Message.Should().Contain("`/no/such/file.cypher`");
}
