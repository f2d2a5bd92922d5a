using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Extensions;
using ArchUnitNET.Loader;
using FluentAssertions;
using Inlogov.Graph.Testing;
using Xunit;

namespace Inlogov.Graph.Tests;

/// <summary>The references between projects are those of ARCHITECTURE.md, and point one way.</summary>
public sealed class ArchitectureTests
{
    private const string Root = "Inlogov.Graph";

    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        [Root] = [],
        [$"{Root}.Cypher"] = [Root],
        [$"{Root}.Embedded"] = [Root, $"{Root}.Cypher"],
        [$"{Root}.Neo4j"] = [Root],
        [$"{Root}.GraphQL"] = [Root, $"{Root}.Cypher"],
        [$"{Root}.Seeding"] = [Root],
        [$"{Root}.Web"] = [],
        [$"{Root}.Seeder"] = [Root, $"{Root}.Embedded", $"{Root}.Neo4j", $"{Root}.Seeding"],
        [$"{Root}.Server"] = [Root, $"{Root}.Embedded", $"{Root}.Neo4j", $"{Root}.GraphQL", $"{Root}.Seeding", $"{Root}.Web"],
    };

    private static readonly Lazy<Architecture> Product = new(() => new ArchLoader()
        .LoadAssemblies([.. Allowed.Keys.Select(System.Reflection.Assembly.Load)])
        .Build());

    public static TheoryData<string> Projects => [.. Allowed.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Types_of_a_project_use_only_the_projects_it_may_reference(string project)
    {
        var types = Product.Value.Types.Where(type => NameOf(type.Assembly) == project).ToList();
        types.Should().NotBeEmpty();

        var used = types
            .SelectMany(type => type.GetTypeDependencies())
            .Select(type => NameOf(type.Assembly))
            .Where(name => name is not null && name.StartsWith(Root, StringComparison.Ordinal) && name != project)
            .Distinct();

        used.Should().BeSubsetOf(Allowed[project]);
    }

    [Fact]
    public void Every_project_under_src_has_its_references_written_down_here()
    {
        var projects = Directory.EnumerateFiles(Path.Combine(Workplace.Root, "src"), "*.csproj", SearchOption.AllDirectories)
            .Select(Path.GetFileNameWithoutExtension);

        projects.Should().BeEquivalentTo(Allowed.Keys);
    }

    [Fact]
    public void No_source_file_is_longer_than_400_lines()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Workplace.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

        files.Where(path => File.ReadLines(path).Count() > 400).Should().BeEmpty();
    }

    private static string? NameOf(ArchUnitNET.Domain.Assembly assembly) => assembly?.Name.Split(',')[0];
}
