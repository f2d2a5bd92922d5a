using System.Text.RegularExpressions;
using FluentAssertions;
using Inlogov.Graph.Testing;
using Xunit;

namespace Inlogov.Graph.Tests;

/// <summary>The GraphQL project knows annotated SDL and the port, and no word of this product's own ontology.</summary>
public sealed partial class OntologyIndependenceTests
{
    // A GraphQL document and a document type of the ontology share a name.
    private static readonly string[] SharedWithGraphQL = ["Document", "document", "documents"];

    [Fact]
    public void No_label_or_relationship_type_of_the_ontology_is_named_in_the_GraphQL_project()
    {
        var names = NodeTypes().Concat(RelationshipTypes()).Append("Author").Except(SharedWithGraphQL).ToHashSet();
        names.Should().Contain(["Article", "Person", "WROTE", "MENTIONS"]);

        var found = from literal in Literals()
                    from word in Words().Matches(literal.Text).Select(match => match.Value)
                    where names.Contains(word)
                    select $"{literal.File}: {literal.Text}";

        found.Should().BeEmpty();
    }

    [Fact]
    public void No_root_field_of_the_ontology_is_named_in_the_GraphQL_project()
    {
        var singular = NodeTypes().Select(name => char.ToLowerInvariant(name[0]) + name[1..]).ToList();
        var roots = singular.Concat(singular.Select(name => name + "s"))
            .Concat(["people", "policies", "author", "authors", "authorsByTopic"])
            .Except(SharedWithGraphQL).ToHashSet();

        Literals().Where(literal => roots.Contains(literal.Text)).Select(literal => $"{literal.File}: {literal.Text}").Should().BeEmpty();
    }

    private static IEnumerable<string> NodeTypes() => NodeTypePattern().Matches(ShippedOntology.Text).Select(match => match.Groups[1].Value);

    private static IEnumerable<string> RelationshipTypes() =>
        RelationshipPattern().Matches(ShippedOntology.Text).Select(match => match.Groups[1].Value);

    private static IEnumerable<(string File, string Text)> Literals() =>
        from file in Directory.EnumerateFiles(Path.Combine(Workplace.Root, "src", "Inlogov.Graph.GraphQL"), "*.cs", SearchOption.AllDirectories)
        where !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
        from line in File.ReadLines(file)
        where !line.TrimStart().StartsWith("//", StringComparison.Ordinal)
        from Match match in LiteralPattern().Matches(line)
        select (Path.GetFileName(file), match.Groups[1].Value);

    [GeneratedRegex(@"^type (\w+) implements Node @node", RegexOptions.Multiline)]
    private static partial Regex NodeTypePattern();

    [GeneratedRegex(@"@relationship\(type: ""(\w+)""")]
    private static partial Regex RelationshipPattern();

    [GeneratedRegex(@"""((?:[^""\\]|\\.)*)""")]
    private static partial Regex LiteralPattern();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Words();
}
