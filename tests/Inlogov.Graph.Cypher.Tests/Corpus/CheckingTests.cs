using FluentAssertions;
using Inlogov.Graph.Testing;
using Xunit;

namespace Inlogov.Graph.Cypher.Tests.Corpus;

/// <summary>
/// Every statement of the corpora is accepted or refused as Neo4j does, with its code. <c>not-yet.txt</c> lists the keys that don't
/// agree, <c>while-running.txt</c> those whose syntax error Neo4j finds only when it runs them; UPDATE_CASES=1 rewrites the first.
/// </summary>
public sealed class CheckingTests
{
    private static readonly string Folder = Path.Combine(Workplace.Root, "tests", "Inlogov.Graph.Cypher.Tests", "Corpus");

    [Fact]
    public void Statements_are_refused_as_Neo4j_refuses_them()
    {
        var cases = CorpusCase.ReadAll();
        Assert.SkipWhen(cases.Count == 0, "The corpora are not present beside the project.");

        var whileRunning = File.ReadLines(Path.Combine(Folder, "while-running.txt")).ToHashSet(StringComparer.Ordinal);
        var wrong = cases.Select(one => (one, Verdict: Verdict.Of(one, whileRunning))).Where(pair => pair.Verdict is not null)
            .ToDictionary(pair => pair.one.Key, pair => $"{pair.one.Key}: {pair.Verdict}: {pair.one.Text}", StringComparer.Ordinal);
        var notYet = Path.Combine(Folder, "not-yet.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_CASES") == "1")
        {
            File.WriteAllLines(notYet, wrong.Keys.Order(StringComparer.Ordinal));
        }

        var listed = File.ReadLines(notYet).ToHashSet(StringComparer.Ordinal);
        string.Join('\n', wrong.Where(pair => !listed.Contains(pair.Key)).Select(pair => pair.Value)).Should().BeEmpty("a case must not get worse");
        listed.Where(key => !wrong.ContainsKey(key)).Should().BeEmpty("a case that agrees must leave not-yet.txt");
    }
}
