using FluentAssertions;
using Inlogov.Graph.GraphQL.Schema;
using Xunit;

namespace Inlogov.Graph.GraphQL.Tests.Schema;

public sealed class OntologyTests
{
    [Fact]
    public void The_shipped_ontology_gives_an_api()
    {
        var schema = ApiSchema.Create(ShippedOntology.Text, ShippedOntology.FileName);
        schema.Sdl.Should().Contain("type Query");
    }
}
