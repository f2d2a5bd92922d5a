using FluentAssertions;
using Inlogov.Graph.Embedded.Catalog;
using Inlogov.Graph.Embedded.Storage;
using Inlogov.Graph.Port;
using Inlogov.Graph.Values;
using Xunit;

namespace Inlogov.Graph.Embedded.Tests.Storage;

public sealed class GraphWriterTests
{
    private readonly GraphSnapshot _empty = new(new GraphNames());

    [Fact]
    public void A_second_node_with_a_unique_value_is_refused_by_the_write_that_makes_it()
    {
        var writer = new GraphWriter(WithUniqueId());
        var (label, key) = (writer.Names.Labels.Find("Person"), writer.Names.Keys.Find("id"));
        writer.CreateNode([label], [new(key, "a")]);

        var act = () => writer.CreateNode([label], [new(key, "a")]);

        act.Should().Throw<GraphException>().WithMessage("Node(0) already exists with label `Person` and property `id` = 'a'")
            .Which.Code.Should().Be(GraphStatusCodes.ConstraintValidationFailed);
    }

    [Fact]
    public void A_unique_value_can_be_found_before_the_commit_and_used_again_after_a_delete()
    {
        var writer = new GraphWriter(WithUniqueId());
        var (label, key) = (writer.Names.Labels.Find("Person"), writer.Names.Keys.Find("id"));
        var index = writer.Schema.OrderedIndexes(EntityKind.Node, label)[0];

        var first = writer.CreateNode([label], [new(key, "a")]);
        writer.SeekUnique(index, "a").Should().Be(first);
        writer.DeleteNode(first);
        writer.SeekUnique(index, "a").Should().Be(-1);
        var second = writer.CreateNode([label], [new(key, "a")]);

        writer.Freeze().SeekUnique(index, "a").Should().Be(second);
    }

    [Fact]
    public void A_deleted_node_with_relationships_fails_at_the_commit()
    {
        var writer = new GraphWriter(_empty);
        var node = writer.CreateNode([], []);
        writer.CreateRelationship(node, writer.Names.Types.Ensure("KNOWS"), node, []);
        writer.DeleteNode(node);

        writer.Invoking(one => one.Freeze()).Should().Throw<GraphException>()
            .Which.Code.Should().Be(GraphStatusCodes.ConstraintValidationFailed);
    }

    [Fact]
    public void A_property_of_what_is_deleted_is_an_error_and_deleting_twice_is_none()
    {
        var writer = new GraphWriter(_empty);
        var node = writer.CreateNode([], []);
        writer.DeleteNode(node);
        writer.DeleteNode(node);

        writer.Invoking(one => one.NodeProperty(node, 0)).Should().Throw<GraphException>()
            .Which.Code.Should().Be(GraphStatusCodes.EntityNotFound);
        writer.Counters.Take().NodesDeleted.Should().Be(1);
    }

    [Fact]
    public void Schema_after_data_is_refused_and_data_after_schema()
    {
        var definition = new IndexDefinition(null, IndexKind.Range, EntityKind.Node, ["Person"], ["name"]);
        var data = new GraphWriter(_empty);
        data.CreateNode([], []);
        var schema = new GraphWriter(_empty);
        schema.CreateIndex(definition, ifNotExists: false);

        data.Invoking(one => one.CreateIndex(definition, ifNotExists: false)).Should().Throw<GraphException>()
            .Which.Code.Should().Be(GraphStatusCodes.ForbiddenDueToTransactionType);
        schema.Invoking(one => one.CreateNode([], [])).Should().Throw<GraphException>()
            .Which.Code.Should().Be(GraphStatusCodes.ForbiddenDueToTransactionType);
    }

    [Fact]
    public void A_list_of_integers_and_floats_is_kept_as_floats()
    {
        var writer = new GraphWriter(_empty);
        var key = writer.Names.Keys.Ensure("list");

        var node = writer.CreateNode([], [new(key, GraphValue.ListOf(1, 2.5))]);

        writer.NodeProperty(node, key).Should().Be(GraphValue.ListOf(1.0, 2.5));
    }

    [Fact]
    public void Values_that_no_property_can_have_are_refused()
    {
        var writer = new GraphWriter(_empty);
        GraphValue[] values =
        [
            GraphMap.Empty, GraphValue.ListOf(GraphMap.Empty), GraphValue.ListOf(1, default), GraphValue.ListOf(1, "x"), GraphValue.ListOf(GraphValue.ListOf(1)),
        ];

        foreach (var value in values)
        {
            writer.Invoking(one => one.CreateNode([], [new(0, value)])).Should().Throw<GraphException>()
                .Which.Code.Should().Be(GraphStatusCodes.TypeError);
        }
    }

    [Fact]
    public void A_writer_that_is_dropped_leaves_the_version_below_as_it_was()
    {
        var first = new GraphWriter(_empty);
        var type = first.Names.Types.Ensure("KNOWS");
        var node = first.CreateNode([], []);
        for (var i = 0; i < 3; i++)
        {
            first.CreateRelationship(node, type, node, []);
        }

        var snapshot = first.Freeze();
        var dropped = new GraphWriter(snapshot);
        dropped.CreateRelationship(node, type, node, []);
        var second = new GraphWriter(snapshot);
        second.CreateRelationship(node, type, second.CreateNode([], []), []);

        snapshot.Degree(node, Direction.Both).Should().Be(3);
        second.Degree(node, Direction.Both).Should().Be(4);
        second.Degree(node, Direction.Incoming).Should().Be(3);
    }

    private GraphSnapshot WithUniqueId()
    {
        var writer = new GraphWriter(_empty);
        writer.CreateUniqueness(new IndexDefinition("person_id", IndexKind.Range, EntityKind.Node, ["Person"], ["id"]), ifNotExists: false);
        return writer.Freeze();
    }
}
