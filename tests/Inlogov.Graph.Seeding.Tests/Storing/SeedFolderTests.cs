using FluentAssertions;
using Inlogov.Graph.Seeding.Tests.Extracting;
using Inlogov.Graph.Testing;
using Xunit;

namespace Inlogov.Graph.Seeding.Tests.Storing;

public sealed class SeedFolderTests
{
    private const string Fact = "facts/are-councillors-safe-debatenothate.json";

    public static TheoryData<string, string, string, string> Damages => new()
    {
        { Fact, "\"anonymous\": false", "\"anonymous\": \"no\"", "FIELD_TYPE" },
        { Fact, "\"anonymous\": false,", string.Empty, "FIELD_MISSING" },
        { Fact, "\"anonymous\": false,", "\"anonymous\": false, \"colour\": 1,", "FIELD_UNKNOWN" },
        { Fact, "\"anonymous\": false,", "\"anonymous\": false, \"anonymous\": false,", "DUPLICATE_FIELD" },
        { Fact, "\"person\": \"person:jason-lowther\"", "\"person\": \"person:nobody-at-all\"", "DANGLING_ID" },
        { Fact, "\"person\": \"person:jason-lowther\"", "\"person\": \"Jason\"", "BAD_ID" },
        { Fact, "\"position\": 1", "\"position\": 0", "FIELD_RANGE" },
        { Fact, "\"count\": 5", "\"count\": 6", "COUNT_MISMATCH" },
        { Fact, "\"slug\": \"are-", "\"slug\": \"aren-", "SLUG_MISMATCH" },
        { Fact, "\"slug\":", "\"slug\" \"", "BAD_JSON" },
        { "entities/organisations.yaml", "kind: media", "kind: newspaper", "BAD_KIND" },
        { "entities/places.yaml", "- id: place:birmingham", "- id: place:amsterdam", "DUPLICATE_ID" },
        { "entities/people.yaml", "name: Annika Agger", "name: [Annika", "BAD_YAML" },
        { "entities/people.yaml", "name: Annika Agger", "name: &a Annika Agger", "BAD_YAML" },
        { "entities/people.yaml", "name: Annika Agger", "name:", "FIELD_MISSING" },
    };

    [Theory]
    [MemberData(nameof(Damages))]
    public void A_damage_is_reported_with_file_and_line(string file, string before, string after, string code)
    {
        using var scratch = new ScratchSeed(withFacts: true);
        var text = File.ReadAllText(Path.Combine(scratch.Folder, file));
        var place = text.IndexOf(before, StringComparison.Ordinal);
        place.Should().BePositive();
        scratch.Write(file, text[..place] + after + text[(place + before.Length)..]);

        var problem = SeedFolder.Read(scratch.Folder).Problems.Should().Contain(one => one.Code == code).Which;

        problem.File.Should().Be(file);
        problem.Line.Should().BeCloseTo(1 + text[..place].Count(character => character == '\n'), code == "SLUG_MISMATCH" || code == "FIELD_MISSING" ? 1000u : 1u);
    }

    [Fact]
    public void All_problems_are_reported_at_once()
    {
        using var scratch = new ScratchSeed(withFacts: true);
        foreach (var damage in Damages.Select(row => row.Data).Where(row => row.Item4 is "FIELD_TYPE" or "BAD_KIND" or "DUPLICATE_ID"))
        {
            var text = File.ReadAllText(Path.Combine(scratch.Folder, damage.Item1));
            scratch.Write(damage.Item1, text.Replace(damage.Item2, damage.Item3, StringComparison.Ordinal));
        }

        SeedFolder.Read(scratch.Folder).Problems.Select(problem => problem.Code).Distinct().Should().Contain(["FIELD_TYPE", "BAD_KIND", "DUPLICATE_ID"]);
    }

    [Fact]
    public void A_missing_folder_is_one_problem() =>
        SeedFolder.Read("/no/such/seed").Problems.Should().ContainSingle().Which.Code.Should().Be("SEED_FOLDER_MISSING");

    [Fact]
    public void Equal_folders_have_equal_hashes()
    {
        using var scratch = new ScratchSeed(withFacts: true);

        SeedFolder.Read(scratch.Folder).Hash.Should().Be(SeedFolder.Read(Workplace.Seed).Hash);
    }

    [Fact]
    public void The_kinds_are_those_of_the_ontology()
    {
        EnumOf("OrganisationKind").Should().BeEquivalentTo(Facts.EntityKinds.Organisation);
        EnumOf("PolicyKind").Should().BeEquivalentTo(Facts.EntityKinds.Policy);
    }

    private static IEnumerable<string> EnumOf(string name)
    {
        var text = ShippedOntology.Text;
        var start = text.IndexOf('{', text.IndexOf($"enum {name}", StringComparison.Ordinal)) + 1;
        return text[start..text.IndexOf('}', start)].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(value => value.ToLowerInvariant().Replace('_', '-'));
    }
}
