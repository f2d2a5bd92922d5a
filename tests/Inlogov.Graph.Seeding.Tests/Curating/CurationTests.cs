using System.Globalization;
using FluentAssertions;
using Inlogov.Graph.Seeding.Facts;
using Inlogov.Graph.Seeding.Tests.Extracting;
using Inlogov.Graph.Testing;
using Xunit;

namespace Inlogov.Graph.Seeding.Tests.Curating;

public sealed class CurationTests
{
    private const string CaseName = "curation.md";
    private const string DecisionsFile = "curation/decisions.yaml";

    public static IEnumerable<TheoryDataRow<string>> Cases => CaseFile.Read(CaseName).Select(one => new TheoryDataRow<string>(one.Title));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Decisions_change_the_facts_and_check_tells_whether_they_apply(string title)
    {
        using var scratch = new ScratchSeed();
        WritePage(scratch, title);
        scratch.Write(DecisionsFile, "[]\n");
        Extract(scratch);
        var before = Facts(scratch).ToList();

        scratch.Write(DecisionsFile, CaseFile.Block(CaseName, title, "decisions") + "\n");
        SeedFolder.CheckCuration(scratch.Folder).Should().NotBeEmpty("a decision is not in the facts before the next extraction");
        Extract(scratch);
        var after = Facts(scratch).ToList();
        var changed = before.Except(after).Select(line => "- " + line).Concat(after.Except(before).Select(line => "+ " + line));

        Expect(title, "changed", string.Join('\n', changed));
        Expect(title, "problems", string.Join('\n', SeedFolder.CheckCuration(scratch.Folder)));
        SeedFolder.Read(scratch.Folder).Problems.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Extracting_again_with_the_same_decisions_changes_nothing(string title)
    {
        using var scratch = new ScratchSeed();
        WritePage(scratch, title);
        scratch.Write(DecisionsFile, CaseFile.Block(CaseName, title, "decisions") + "\n");
        Extract(scratch);
        var first = scratch.Files();

        Extract(scratch).Changed.Should().BeEmpty();

        scratch.Files().Should().Equal(first);
    }

    [Fact]
    public void A_decision_that_was_taken_back_is_reported_until_the_next_extraction()
    {
        using var scratch = new ScratchSeed();
        const string title = "Accept makes a guess certain";
        WritePage(scratch, title);
        scratch.Write(DecisionsFile, CaseFile.Block(CaseName, title, "decisions") + "\n");
        Extract(scratch);

        scratch.Write(DecisionsFile, "[]\n");
        SeedFolder.CheckCuration(scratch.Folder).Should().ContainSingle().Which.Code.Should().Be("DECISION_GONE");
        Extract(scratch);

        SeedFolder.CheckCuration(scratch.Folder).Should().BeEmpty();
    }

    [Fact]
    public void A_file_of_decisions_that_is_no_list_is_named()
    {
        using var scratch = new ScratchSeed(withFacts: true);
        scratch.Write(DecisionsFile, "decision: accept\n");

        SeedFolder.CheckCuration(scratch.Folder).Should().ContainSingle().Which.ToString().Should().StartWith("curation/decisions.yaml:1: The file is a map");
    }

    private static void WritePage(ScratchSeed scratch, string title)
    {
        var blocks = CaseFile.Read(CaseName).First(one => one.Title == title).Blocks;
        var biography = blocks.GetValueOrDefault("biography", "Ada Moss is a gardener.");
        scratch.Write(
            "page.txt",
            $"What the gardeners think\n\nAda Moss\n\nGardens are for everybody, and this piece says at some length why that is so, and for whom they are not, and what then must be done.\n\n{blocks["text"]}\n\n{biography}\n");
    }

    private static ExtractionResult Extract(ScratchSeed scratch) =>
        Extraction.Run(Path.Combine(scratch.Folder, "page.txt"), scratch.Folder, cancellationToken: TestContext.Current.CancellationToken);

    private static IEnumerable<string> Facts(ScratchSeed scratch)
    {
        var facts = SeedFolder.Read(scratch.Folder).Facts;
        var entities = facts.Organisations.Cast<EntityEntry>().Concat(facts.Policies).Concat(facts.People).Concat(facts.Places).ToDictionary(one => one.Id, StringComparer.Ordinal);
        foreach (var fact in facts.Articles.SelectMany(article => article.Mentions))
        {
            var entity = entities[fact.Entity];
            var former = entity.FormerIds.Count == 0 ? string.Empty : $" | formerly {string.Join(", ", entity.FormerIds)}";
            yield return string.Create(CultureInfo.InvariantCulture, $"{entity.Name} ({entity.Id}) | {fact.Count} | {fact.Recogniser} | {fact.Confidence}{former}");
        }

        foreach (var post in facts.Articles.SelectMany(article => article.Affiliations))
        {
            yield return $"{entities[post.Author].Name} at {entities[post.Organisation].Name}";
        }
    }

    private static void Expect(string title, string language, string text)
    {
        if (CaseUpdate.IsOn)
        {
            CaseUpdate.Write("Inlogov.Graph.Seeding.Tests", CaseName, title, language, text);
            return;
        }

        text.Should().Be(CaseFile.Block(CaseName, title, language));
    }
}
