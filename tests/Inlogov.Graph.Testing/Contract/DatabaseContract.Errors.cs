using FluentAssertions;
using Inlogov.Graph.Port;
using Xunit;

namespace Inlogov.Graph.Testing.Contract;

/// <content>The codes of errors, and schema.</content>
public abstract partial class DatabaseContract
{
    [Theory]
    [InlineData("RETRUN 1", GraphStatusCodes.SyntaxError)]
    [InlineData("RETURN x", GraphStatusCodes.SyntaxError)]
    [InlineData("RETURN nosuchfunction(1)", GraphStatusCodes.SyntaxError)]
    [InlineData("MATCH (n) RETURN n.name + ", GraphStatusCodes.SyntaxError)]
    [InlineData("RETURN $missing", GraphStatusCodes.ParameterMissing)]
    [InlineData("CALL no.such.procedure()", GraphStatusCodes.ProcedureNotFound)]
    [InlineData("RETURN 1/0", GraphStatusCodes.ArithmeticError)]
    [InlineData("WITH {a: 'x'} AS m RETURN m.a - 1", GraphStatusCodes.TypeError)]
    [InlineData("UNWIND [{a: 1}] AS m CREATE (:Thing {value: m})", GraphStatusCodes.TypeError)]
    [InlineData("CREATE (n:Thing) DELETE n RETURN n.name", GraphStatusCodes.EntityNotFound)]
    [InlineData("MERGE (n:Thing {value: null}) RETURN n", GraphStatusCodes.SemanticError)]
    [InlineData("RETURN 9223372036854775807 + 1", GraphStatusCodes.ArithmeticError)]
    public async Task An_error_carries_its_code(string text, string code)
    {
        var act = async () => await Run(text);

        (await act.Should().ThrowAsync<GraphException>()).Which.Code.Should().Be(code);
    }

    [Fact]
    public async Task A_syntax_error_names_its_place()
    {
        var act = async () => await Run("MATCH (n)\nRETRUN n");

        var error = (await act.Should().ThrowAsync<GraphException>()).Which;
        error.Position.Should().NotBeNull();
        error.Position!.Value.Line.Should().Be(2);
        error.Position.Value.Column.Should().Be(1);
        error.IsTransient.Should().BeFalse();
    }

    [Fact]
    public async Task All_missing_parameters_are_named_at_once()
    {
        var act = async () => await Run("RETURN $first + $second");

        (await act.Should().ThrowAsync<GraphException>()).Which.Message.Should().Contain("first").And.Contain("second");
    }

    [Fact]
    public async Task Parameters_that_nobody_needs_do_no_harm()
    {
        (await Run("RETURN 1", ("unused", 2))).Rows.Should().ContainSingle();
    }

    [Fact]
    public async Task A_uniqueness_constraint_refuses_a_second_node_with_the_value()
    {
        var schema = await Run("CREATE CONSTRAINT person_id FOR (p:Person) REQUIRE p.id IS UNIQUE");
        await Run("CREATE (:Person {id: 'a'}), (:Other {id: 'a'})");

        var create = async () => await Run("CREATE (:Person {id: 'a'})");
        var set = async () => await Run("MATCH (o:Other) SET o:Person");

        schema.Summary.Counters.ConstraintsAdded.Should().Be(1);
        (await create.Should().ThrowAsync<GraphException>()).Which.Code.Should().Be(GraphStatusCodes.ConstraintValidationFailed);
        (await set.Should().ThrowAsync<GraphException>()).Which.Code.Should().Be(GraphStatusCodes.ConstraintValidationFailed);
        (await Number("MATCH (p:Person) RETURN count(p)")).Should().Be(1);
    }

    [Fact]
    public async Task A_constraint_that_the_data_breaks_is_not_created()
    {
        await Run("CREATE (:Person {id: 'a'}), (:Person {id: 'a'})");

        var act = async () => await Run("CREATE CONSTRAINT person_id FOR (p:Person) REQUIRE p.id IS UNIQUE");

        (await act.Should().ThrowAsync<GraphException>()).Which.Code.Should().Be(GraphStatusCodes.ConstraintCreationFailed);
    }

    [Fact]
    public async Task A_constraint_lets_a_value_go_with_its_node()
    {
        await Run("CREATE CONSTRAINT person_id FOR (p:Person) REQUIRE p.id IS UNIQUE");
        await Run("CREATE (:Person {id: 'a'})");

        await Run("MATCH (p:Person {id: 'a'}) DELETE p CREATE (:Person {id: 'a', again: true})");

        (await Number("MATCH (p:Person {id: 'a', again: true}) RETURN count(p)")).Should().Be(1);
    }

    [Fact]
    public async Task Schema_made_again_with_if_not_exists_changes_nothing()
    {
        var index = "CREATE INDEX article_slug IF NOT EXISTS FOR (a:Article) ON (a.slug)";
        var constraint = "CREATE CONSTRAINT article_id IF NOT EXISTS FOR (a:Article) REQUIRE a.id IS UNIQUE";
        var first = (await Run(index)).Summary.Counters + (await Run(constraint)).Summary.Counters;
        var second = (await Run(index)).Summary.Counters + (await Run(constraint)).Summary.Counters;

        first.Should().Be(new GraphCounters { IndexesAdded = 1, ConstraintsAdded = 1 });
        second.Should().Be(GraphCounters.None);
    }

    [Fact]
    public async Task Schema_is_shown()
    {
        await Run("CREATE CONSTRAINT article_id FOR (a:Article) REQUIRE a.id IS UNIQUE");
        await Run("CREATE INDEX wrote_position FOR ()-[w:WROTE]-() ON (w.position)");

        var indexes = await Run(
            "SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties, owningConstraint WHERE type <> 'LOOKUP' RETURN name, entityType, owningConstraint ORDER BY name");
        var constraints = await Run("SHOW CONSTRAINTS YIELD name, type RETURN name, type");

        indexes.Rows.Select(row => string.Join(' ', row)).Should().Equal("'article_id' 'NODE' 'article_id'", "'wrote_position' 'RELATIONSHIP' null");
        constraints.Rows.Select(row => string.Join(' ', row)).Should().Equal("'article_id' 'UNIQUENESS'");
    }

    [Fact]
    public async Task Schema_can_be_dropped()
    {
        await Run("CREATE CONSTRAINT article_id FOR (a:Article) REQUIRE a.id IS UNIQUE");
        await Run("CREATE INDEX article_slug FOR (a:Article) ON (a.slug)");

        var constraint = await Run("DROP CONSTRAINT article_id");
        var index = await Run("DROP INDEX article_slug");
        var nothing = await Run("DROP INDEX article_slug IF EXISTS");

        constraint.Summary.Counters.ConstraintsRemoved.Should().Be(1);
        index.Summary.Counters.IndexesRemoved.Should().Be(1);
        nothing.Summary.Counters.Should().Be(GraphCounters.None);
    }
}
