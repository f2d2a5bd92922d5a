using FluentAssertions;
using GraphQL.Types;
using Inlogov.Graph.GraphQL.Schema;
using Inlogov.Graph.Testing;
using Xunit;

namespace Inlogov.Graph.GraphQL.Tests.Schema;

public sealed class OntologyTests
{
    private const string Project = "Inlogov.Graph.GraphQL.Tests";

    public static TheoryData<string> Mistakes => [.. CaseFile.Read("ontology-mistakes.md").Select(one => one.Title)];

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_reported_with_its_place_and_remedy(string title)
    {
        var sdl = CaseFile.Block("ontology-mistakes.md", title, "graphql");
        var reading = () => ApiSchema.Create(sdl, "sdl");
        var mistakes = reading.Should().Throw<OntologyException>().Which.Message.Split('\n').Order(StringComparer.Ordinal);
        if (CaseUpdate.IsOn)
        {
            CaseUpdate.Write(Project, "ontology-mistakes.md", title, "error", string.Join('\n', mistakes));
            return;
        }

        mistakes.Should().Equal(CaseFile.Block("ontology-mistakes.md", title, "error").Split('\n').Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_shipped_ontology_gives_an_api_in_which_every_field_has_a_plan()
    {
        var schema = ApiSchema.Create(ShippedOntology.Text, ShippedOntology.FileName);
        var fields = schema.Types.AllTypes.OfType<IObjectGraphType>()
            .Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal))
            .SelectMany(type => type.Fields.Select(field => (type.Name, field.Name, Plan: FieldPlan.Find(field))));
        fields.Should().OnlyContain(field => field.Plan != null);
    }

    [Fact]
    public void A_small_sdl_gives_the_api_that_is_written_down()
    {
        var schema = ApiSchema.Create(CaseFile.Block("small-api.md", "A shop of parts", "graphql"), "parts.graphql");
        if (CaseUpdate.IsOn)
        {
            CaseUpdate.Write(Project, "small-api.md", "A shop of parts", "api", schema.Sdl.Trim());
            return;
        }

        schema.Sdl.Trim().ReplaceLineEndings("\n").Should().Be(CaseFile.Block("small-api.md", "A shop of parts", "api").Trim());
    }

    [Fact]
    public void The_printed_api_can_be_read_again()
    {
        var schema = ApiSchema.Create(ShippedOntology.Text, ShippedOntology.FileName);
        var parsing = () => global::GraphQLParser.Parser.Parse(schema.Sdl);
        parsing.Should().NotThrow();
    }
}
