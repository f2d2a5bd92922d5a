using FluentAssertions;
using Inlogov.Graph.Seeding.Recognising;
using Inlogov.Graph.Testing;
using Xunit;

namespace Inlogov.Graph.Seeding.Tests.Recognising;

public sealed class MentionTests
{
    public static IEnumerable<TheoryDataRow<string>> Cases => CaseFile.Read("mentions.md").Select(one => new TheoryDataRow<string>(one.Title));

    public static IEnumerable<TheoryDataRow<string>> Posts => CaseFile.Read("affiliations.md").Select(one => new TheoryDataRow<string>(one.Title));

    public static IEnumerable<TheoryDataRow<string>> Bylines => CaseFile.Read("bylines.md").Select(one => new TheoryDataRow<string>(one.Title));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Mentions_are_found_as_a_careful_reader_would(string title)
    {
        var reading = ReaderOfCases.Read(CaseFile.Block("mentions.md", title, "text"));
        var found = reading.Mentions
            .Where(one => one.Confidence >= 0.5)
            .GroupBy(one => (one.Entity.Type, one.Entity.Name))
            .Select(group => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{group.Key.Type.ToString().ToLowerInvariant()} | {group.Key.Name} | {Kind(group.First())}{group.Count()}"))
            .Order(StringComparer.Ordinal);

        string.Join('\n', found).Should().Be(CaseFile.Block("mentions.md", title, "found"));
    }

    [Theory]
    [MemberData(nameof(Posts))]
    public void Posts_are_read_from_biographies(string title)
    {
        var reading = ReaderOfCases.Read("The end.", CaseFile.Block("affiliations.md", title, "text"));
        var found = reading.Affiliations
            .Where(one => one.Confidence >= 0.5)
            .Select(one => $"{one.Organisation.Name} | {one.Role ?? "-"} | {(one.IsCurrent ? "current" : "past")}")
            .Order(StringComparer.Ordinal);

        string.Join('\n', found).Should().Be(CaseFile.Block("affiliations.md", title, "found"));
    }

    [Theory]
    [MemberData(nameof(Bylines))]
    public void Bylines_are_read(string title)
    {
        var found = CaseFile.Block("bylines.md", title, "text").Split('\n').Select(line => ReaderOfCases.Byline(line) switch
        {
            null => "no byline",
            { IsAnonymous: true } => "anonymous",
            var byline => string.Join("; ", byline.Names.Select(name => name.Honorific is null ? name.Name : $"{name.Honorific} / {name.Name}")),
        });

        string.Join('\n', found).Should().Be(CaseFile.Block("bylines.md", title, "found"));
    }

    private static string Kind(Mention mention) => mention.Entity.Kind.Length == 0 ? string.Empty : $"{mention.Entity.Kind} | ";
}
