using FluentAssertions;
using Inlogov.Graph.Testing;
using Xunit;

namespace Inlogov.Graph.Cypher.Tests;

/// <summary>The messages of <c>Cases/messages.md</c>; UPDATE_CASES=1 rewrites them for review.</summary>
public sealed class MessageTests
{
    private const string FileName = "messages.md";

    public static TheoryData<string> Titles => [.. CaseFile.Read(FileName).Select(one => one.Title)];

    [Theory]
    [MemberData(nameof(Titles))]
    public void A_wrong_statement_is_explained(string title)
    {
        var found = CypherChecker.ParseAndCheck(CaseFile.Block(FileName, title, "cypher")).Diagnostics;
        found.Should().NotBeEmpty();
        var message = found[0].ToException().Message;
        if (Environment.GetEnvironmentVariable("UPDATE_CASES") == "1")
        {
            Rewrite(title, message);
            return;
        }

        message.Should().Be(CaseFile.Block(FileName, title, "error"));
    }

    private static void Rewrite(string title, string message)
    {
        var path = Path.Combine(Workplace.Root, "tests", "Inlogov.Graph.Cypher.Tests", "Cases", FileName);
        var lines = File.ReadAllLines(path).ToList();
        var begin = lines.IndexOf("```error", lines.IndexOf($"## {title}"));
        var end = lines.IndexOf("```", begin);
        lines.RemoveRange(begin + 1, end - begin - 1);
        lines.Insert(begin + 1, message);
        File.WriteAllLines(path, lines);
    }
}
