using System.Text;
using FluentAssertions;
using Inlogov.Graph.Port;
using Inlogov.Graph.Values;
using Xunit;

namespace Inlogov.Graph.Testing.Contract;

/// <content>Values as parameters and as results, in both formats.</content>
public abstract partial class DatabaseContract
{
    /// <summary>A literal of each type, its plain JSON, and whether a property can have it.</summary>
    public static TheoryData<string, string, bool> Literals => new()
    {
        { "null", "null", false },
        { "true", "true", true },
        { "9223372036854775807", "9223372036854775807", true },
        { "-9223372036854775808", "-9223372036854775808", true },
        { "10.0", "10.0", true },
        { "1.0e21", "1.0E21", true },
        { "-0.0", "-0.0", true },
        { "0.1", "0.1", true },
        { "0.0/0.0", "\"NaN\"", true },
        { "1.0/0.0", "\"Infinity\"", true },
        { "-1.0/0.0", "\"-Infinity\"", true },
        { "''", "\"\"", true },
        { "'näive \\'quoted\\' \\\\ \\n'", "\"näive 'quoted' \\\\ \\n\"", true },
        { "[]", "[]", true },
        { "[1, 2, 3]", "[1,2,3]", true },
        { "['a', 'b']", "[\"a\",\"b\"]", true },
        { "[1, 1.5, 'x', null, [true]]", "[1,1.5,\"x\",null,[true]]", false },
        { "{a: {b: [1]}}", "{\"a\":{\"b\":[1]}}", false },
        { "date('2026-03-01')", "\"2026-03-01\"", true },
        { "date('-0044-03-15')", "\"-0044-03-15\"", true },
        { "localtime('10:11:12.123456789')", "\"10:11:12.123456789\"", true },
        { "time('10:11:12+02:00')", "\"10:11:12+02:00\"", true },
        { "localdatetime('2026-03-01T10:11:12.5')", "\"2026-03-01T10:11:12.5\"", true },
        { "datetime('2026-03-01T10:11:12+02:00')", "\"2026-03-01T10:11:12+02:00\"", true },
        { "datetime('2026-07-01T10:11:12[Europe/Oslo]')", "\"2026-07-01T10:11:12+02:00\"", true },
        { "duration('P1Y2M25DT5H6M7.000000008S')", "\"P1Y2M25DT5H6M7.000000008S\"", true },
        { "duration('PT0S')", "\"PT0S\"", true },
        { "point({x: 1.5, y: 2})", "\"SRID=7203;POINT (1.5 2.0)\"", true },
        { "point({longitude: -0.1, latitude: 51.5, height: 10})", "\"SRID=4979;POINT Z (-0.1 51.5 10.0)\"", true },
    };

    [Theory]
    [MemberData(nameof(Literals))]
    public async Task A_value_goes_in_as_a_parameter_and_comes_out_the_same(string literal, string json, bool isStorable)
    {
        var value = (await Run($"RETURN {literal} AS x")).Rows[0][0];

        var back = await Run("RETURN $p AS x", ("p", value));

        back.Rows[0][0].Should().Be(value, "{0} is {1}, storable: {2}", literal, json, isStorable);
    }

    [Theory]
    [MemberData(nameof(Literals))]
    public async Task A_value_is_written_as_plain_json(string literal, string json, bool isStorable)
    {
        _ = isStorable;
        (await Json($"RETURN {literal} AS x")).Should().Be($"[{json}]");
    }

    [Theory]
    [MemberData(nameof(Literals))]
    public async Task A_value_is_kept_as_a_property_or_refused(string literal, string json, bool isStorable)
    {
        _ = json;
        var value = (await Run($"RETURN {literal} AS x")).Rows[0][0];
        var act = async () => (await Run("CREATE (n:Thing {value: $p}) RETURN n.value", ("p", value))).Rows[0][0];

        if (isStorable || value.IsNull)
        {
            (await act()).Should().Be(value);
            (await Run("MATCH (n:Thing) RETURN n.value")).Rows[0][0].Should().Be(value);
        }
        else
        {
            (await act.Should().ThrowAsync<GraphException>()).Which.Code.Should().Be(GraphStatusCodes.TypeError);
        }
    }

    [Fact]
    public async Task A_node_comes_with_its_labels_and_properties()
    {
        var node = (await Run("CREATE (n:Person:Author {name: 'Ada', born: 1815}) RETURN n")).Rows[0][0].AsNode();

        node.ElementId.Should().NotBeEmpty();
        node.Labels.Should().BeEquivalentTo("Person", "Author");
        node.Properties.Should().Equal(GraphMap.Of(("name", "Ada"), ("born", 1815)));
    }

    [Fact]
    public async Task A_relationship_comes_with_its_type_ends_and_properties()
    {
        var row = (await Run("CREATE (a:Person)-[r:WROTE {year: 1843}]->(b:Article) RETURN a, r, b, elementId(r)")).Rows[0];
        var relationship = row[1].AsRelationship();

        relationship.Type.Should().Be("WROTE");
        relationship.StartElementId.Should().Be(row[0].AsNode().ElementId);
        relationship.EndElementId.Should().Be(row[2].AsNode().ElementId);
        relationship.ElementId.Should().Be(row[3].AsString());
        relationship.Properties.Should().Equal(GraphMap.Of(("year", 1843)));
    }

    [Fact]
    public async Task A_path_comes_in_the_order_walked()
    {
        var path = (await Run("CREATE p = (:A {n: 1})<-[:X]-(:B {n: 2})-[:Y]->(:C {n: 3}) RETURN p")).Rows[0][0].AsPath();

        path.Nodes.Select(node => node.Properties["n"].AsInteger()).Should().Equal(1, 2, 3);
        path.Relationships.Select(relationship => relationship.Type).Should().Equal("X", "Y");
        path.Relationships[0].StartElementId.Should().Be(path.Nodes[1].ElementId);
    }

    [Fact]
    public async Task Nodes_inside_lists_and_maps_come_whole()
    {
        var value = (await Run("CREATE (n:Person {name: 'Ada'}) RETURN {list: [n, {node: n}]} AS x")).Rows[0][0];

        var list = value.AsMap()["list"].AsList();
        list[0].AsNode().Properties["name"].Should().Be((GraphValue)"Ada");
        list[1].AsMap()["node"].AsNode().Labels.Should().Equal("Person");
    }

    [Fact]
    public async Task A_node_is_written_as_json_with_its_element_id_labels_and_properties()
    {
        var id = (await Run("CREATE (n:Person {name: 'Ada'}) RETURN elementId(n)")).Rows[0][0].AsString();

        (await Json("MATCH (n:Person) RETURN n")).Should().Be(
            $$$"""[{"elementId":"{{{id}}}","labels":["Person"],"properties":{"name":"Ada"}}]""");
    }

    [Fact]
    public async Task A_path_is_written_as_json_in_one_flat_list()
    {
        await Run("CREATE (:Person)-[:WROTE]->(:Article)");

        var json = await Json("MATCH p = (:Person)-->(:Article) RETURN p");

        json.Should().StartWith("[[{\"elementId\":").And.Contain("\"type\":\"WROTE\"").And.EndWith("}]]");
    }

    [Fact]
    public async Task A_positional_list_is_written_as_json_in_its_order()
    {
        await Run("CREATE (:Article {title: 'One', rank: 1}), (:Article {title: 'Two', rank: 2})");

        var json = await Json("MATCH (a:Article) WITH a ORDER BY a.rank RETURN collect([a.title, a.rank, a.missing]) AS rows");

        json.Should().Be("""[[["One",1,null],["Two",2,null]]]""");
    }

    private async Task<string> Json(string text)
    {
        await using var session = Database.OpenSession(SessionOptions.Writing);
        await using var result = await session.RunAsync(Statement(text) with { Format = RowFormat.Json }, Stop);
        (await result.FetchAsync(Stop)).Should().BeTrue();
        return Encoding.UTF8.GetString(result.Batch.Json(0).Span);
    }
}
