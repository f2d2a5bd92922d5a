using FluentAssertions;
using Inlogov.Graph.Port;
using Inlogov.Graph.Seeding.Facts;
using Inlogov.Graph.Seeding.Loading;
using Inlogov.Graph.Values;
using Xunit;

namespace Inlogov.Graph.Seeding.Tests.Loading;

/// <summary>What loading promises, on whatever database.</summary>
public abstract class LoadingContract : IAsyncLifetime
{
    protected IGraphDatabase Database { get; set; } = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public abstract ValueTask InitializeAsync();

    public abstract ValueTask DisposeAsync();

    [Fact]
    public async Task Facts_become_the_graph_of_the_ontology()
    {
        var report = await Load(TinySeed.Facts);

        report.Total.Created.Should().Be(12 + 21);
        report.Counters.NodesCreated.Should().Be(13, "the status node comes on top");
        report.Counters.RelationshipsCreated.Should().Be(21);
        report.Revision.Should().Be(1);
        var article = (await Ask("MATCH (a:Article {id: 'article:parks-after-dark'}) RETURN a")).AsNode();
        article.Labels.Should().BeEquivalentTo("Article", "InlogovEntity");
        article.Properties.Keys.Should().BeEquivalentTo("id", "slug", "title", "anonymous", "publishedOn", "inlogovSeed");
        article.Properties["publishedOn"].Should().Be((GraphValue)GraphDate.Of(2019, 3, 1));
        (await Ask("MATCH (p:Author) RETURN collect(p.id)")).AsList().Should().Equal("person:ada-moss");
        var mention = (await Ask("MATCH (:Article {slug: 'bins'})-[r:MENTIONS]->(:Policy) RETURN r")).AsRelationship().Properties;
        mention["count"].Should().Be((GraphValue)2);
        mention["sources"].AsList().Should().Equal("article:bins");
        mention["evidenceLines"].AsList().Should().Equal(3, 4);
        (await Count("(:Person)-[:AFFILIATED_WITH]->(:Organisation)")).Should().Be(2);
        (await Count("(:Topic)-[:BROADER]->(:Topic)")).Should().Be(1);
        (await Count("(:Policy)-[:ISSUED_BY]->(:Organisation)")).Should().Be(1);
        (await Count("(:Policy)-[:CONCERNS]->(:Topic)")).Should().Be(1);
        (await Count("(:Organisation)-[:PART_OF]->(:Organisation)")).Should().Be(1);
    }

    [Fact]
    public async Task An_entity_keeps_the_ids_that_were_merged_into_it()
    {
        await Load(TinySeed.Facts);
        var people = TinySeed.Facts.People.Select(person => person.Id == "person:ada-moss" ? person with { FormerIds = ["person:a-moss"] } : person);

        await Load(TinySeed.Facts with { People = [.. people] }, "merged");

        (await Ask("MATCH (p:Person) WHERE p.formerIds IS NOT NULL RETURN collect([p.id, p.formerIds])")).ToString()
            .Should().Be("[['person:ada-moss', ['person:a-moss']]]");
        await Load(TinySeed.Facts, "apart");
        (await Ask("MATCH (p:Person) WHERE p.formerIds IS NOT NULL RETURN collect(p.id)")).AsList().Should().BeEmpty();
    }

    [Theory]
    [InlineData("first", true)]
    [InlineData("other", false)]
    public async Task Loading_twice_changes_nothing(string hash, bool nothingAtAll)
    {
        await Load(TinySeed.Facts, "first");

        var report = await Load(TinySeed.Facts, hash);

        report.HasChanges.Should().BeFalse();
        report.Total.Unchanged.Should().Be(12 + 21);
        report.Revision.Should().Be(1);
        if (nothingAtAll)
        {
            report.Counters.Should().Be(GraphCounters.None);
        }
        else
        {
            report.Counters.Should().Be(GraphCounters.None with { PropertiesSet = report.Counters.PropertiesSet }, "only the status node learns the new hash");
        }
    }

    [Fact]
    public async Task A_fact_that_goes_away_leaves_and_nothing_else_does()
    {
        await Load(TinySeed.Facts);
        var before = await Names();

        var report = await Load(TinySeed.Facts
            .WithArticle("bins", article => article with { Organisations = [.. article.Organisations.Take(1)] })
            .WithArticle("parks-after-dark", article => article with { Organisations = [.. article.Organisations.Take(1)], PublishedOn = null })
            with
        {
            Organisations = [.. TinySeed.Facts.Organisations.Take(2)],
        });

        report.Total.Should().Be(new SeedTally("total", Created: 0, Changed: 1, Removed: 3, Unchanged: 29));
        report.Counters.NodesDeleted.Should().Be(1);
        report.Counters.RelationshipsDeleted.Should().Be(2);
        report.Revision.Should().Be(2);
        (await Names()).Should().Equal(before.Where(name => name != "organisation:parks-trust"));
        (await Ask("MATCH (a:Article {slug: 'parks-after-dark'}) RETURN a.publishedOn IS NULL")).AsBoolean().Should().BeTrue();
    }

    [Fact]
    public async Task Somebody_who_no_longer_wrote_is_no_author()
    {
        await Load(TinySeed.Facts);

        await Load(TinySeed.Facts.WithArticle("parks-after-dark", article => article with { Authors = [] }));

        (await Count("(:Author)")).Should().Be(0);
        (await Count("(:Person)")).Should().Be(2);
    }

    [Fact]
    public async Task A_persons_edits_survive()
    {
        await Load(TinySeed.Facts);
        await Ask("MATCH (a:Article {slug: 'bins'}) SET a.note = 'mine', a:Favourite RETURN 1");
        await Ask("MATCH (a:Article {slug: 'bins'}), (b:Article {slug: 'parks-after-dark'}) CREATE (a)-[:SEE_ALSO {why: 'mine'}]->(b), (a)-[:MENTIONS {why: 'mine'}]->(:Idea) RETURN 1");
        await Ask("MATCH (:Article {slug: 'bins'})-[r:ABOUT]->() SET r.note = 'mine' RETURN 1");

        await Load(TinySeed.Facts.WithArticle("bins", article => article with { Title = "Bins again", Topics = [article.Topics[0] with { Weight = 0.5 }] }));

        (await Ask("MATCH (a:Article:Favourite {slug: 'bins'}) RETURN [a.title, a.note]")).AsList().Should().Equal("Bins again", "mine");
        (await Ask("MATCH (:Article {slug: 'bins'})-[r:ABOUT]->() RETURN [r.weight, r.note]")).AsList().Should().Equal(0.5, "mine");
        (await Count("(:Article)-[:SEE_ALSO]->(:Article)")).Should().Be(1);
        (await Count("(:Article)-[:MENTIONS]->(:Idea)")).Should().Be(1);
    }

    [Fact]
    public async Task An_entity_that_is_no_longer_a_fact_keeps_what_somebody_tied_to_it()
    {
        await Load(TinySeed.Facts);
        await Ask("MATCH (o:Organisation {id: 'organisation:parks-trust'}) SET o.note = 'mine' CREATE (o)<-[:KNOWS]-(:Me) RETURN 1");

        var report = await Load(WithoutTrust());

        report.Nodes.Single(tally => tally.Name == "Organisation").Removed.Should().Be(1);
        var kept = (await Ask("MATCH (:Me)-[:KNOWS]->(o) RETURN o")).AsNode();
        kept.Labels.Should().BeEmpty();
        kept.Properties.Should().BeEquivalentTo(GraphMap.Of(("note", "mine")));
        (await Ask("MATCH (:Me)-[:KNOWS]->(o) RETURN COUNT { (o)--() }")).AsInteger().Should().Be(1);
        (await Load(WithoutTrust())).HasChanges.Should().BeFalse();
    }

    [Fact]
    public async Task A_fact_that_somebody_took_away_comes_back()
    {
        await Load(TinySeed.Facts);
        await Ask("MATCH (p:Policy) DETACH DELETE p RETURN 1");

        var report = await Load(TinySeed.Facts);

        report.Total.Should().Be(new SeedTally("total", Created: 5, Unchanged: 28));
    }

    [Fact]
    public async Task Foreign_nodes_are_left_alone()
    {
        await Ask("CREATE (:Car {id: 'article:bins', name: 'T'})-[:WROTE]->(:Car) RETURN 1");

        await Load(TinySeed.Facts);
        await Load(SeedFacts.Empty);

        (await Count("(:Car)-[:WROTE]->(:Car)")).Should().Be(1);
        (await Ask("MATCH (n) WHERE NOT n:InlogovGraph RETURN count(n)")).AsInteger().Should().Be(2);
    }

    [Fact]
    public async Task Nodes_with_our_labels_that_are_not_ours_are_refused_before_anything_is_written()
    {
        await Ask("CREATE (:Person {name: 'Grace'}), (:Topic {id: 'topic:mine'}) RETURN 1");
        var schema = await Constraints();

        var failure = await Record.ExceptionAsync(async () => await Load(TinySeed.Facts));

        failure.Should().BeOfType<GraphException>().Which.Message.Should().Contain("`Grace`").And.Contain("`topic:mine`").And.Contain("nothing was written");
        (await Ask("MATCH (n) RETURN count(n)")).AsInteger().Should().Be(2);
        (await Constraints()).Should().Be(schema);
    }

    [Fact]
    public async Task A_seeding_that_fails_half_way_leaves_the_graph_as_it_was()
    {
        await Load(TinySeed.Facts);
        var before = await Names();
        await Ask("CREATE CONSTRAINT mine IF NOT EXISTS FOR (a:Article) REQUIRE a.anonymous IS UNIQUE");
        var bins = TinySeed.Facts.Articles[1];

        try
        {
            var failure = await Record.ExceptionAsync(async () => await Load(WithoutTrust() with
            {
                Articles = [.. WithoutTrust().Articles, bins with { Id = "article:bins-2", Slug = "bins-2" }],
            }));

            failure.Should().BeOfType<GraphException>().Which.Code.Should().Be(GraphStatusCodes.ConstraintValidationFailed);
            (await Names()).Should().Equal(before);
            (await Count("()-[]->()")).Should().Be(21);
        }
        finally
        {
            await Ask("DROP CONSTRAINT mine");
        }
    }

    [Fact]
    public async Task A_seeding_in_several_transactions_that_was_cut_short_is_finished_by_the_next()
    {
        await Ask("CREATE CONSTRAINT mine IF NOT EXISTS FOR (a:Article) REQUIRE a.anonymous IS UNIQUE");
        var bins = TinySeed.Facts.Articles[1];
        var more = TinySeed.Facts with { Articles = [.. TinySeed.Facts.Articles, bins with { Id = "article:bins-2", Slug = "bins-2" }] };
        var seed = TinySeed.Reading(more, "more");
        try
        {
            await Record.ExceptionAsync(async () => await new SeedRun(Database, seed, DocumentTexts.None, null, atomicChangesMax: 10).RunAsync(Stop));
        }
        finally
        {
            await Ask("DROP CONSTRAINT mine");
        }

        var written = (await Names()).Count;
        var report = await new SeedRun(Database, seed, DocumentTexts.None, null, atomicChangesMax: 10).RunAsync(Stop);

        written.Should().BeInRange(1, 12);
        report.Total.Unchanged.Should().Be(written - 1, "the status node is there too");
        (await Load(more, "more")).Counters.Should().Be(GraphCounters.None);
    }

    [Fact]
    public async Task The_users_documents_give_the_text()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "page-7.txt"), "Parks after dark\n", Stop);
            var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("Parks after dark\n"u8));
            var facts = TinySeed.Facts with { Documents = [TinySeed.Facts.Documents[0] with { Sha256 = hash }] };

            await Load(facts, texts: DocumentTexts.Read(folder.FullName, facts.Documents));

            (await Ask("MATCH (d:Document) RETURN d.text")).AsString().Should().Be("Parks after dark\n");
            (await Load(facts)).Total.Changed.Should().Be(1, "without the documents the text goes");
            (await Ask("MATCH (d:Document) RETURN d.text IS NULL")).AsBoolean().Should().BeTrue();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static SeedFacts WithoutTrust() => TinySeed.Facts
        .WithArticle("bins", article => article with { Organisations = [.. article.Organisations.Take(1)] })
        .WithArticle("parks-after-dark", article => article with { Organisations = [.. article.Organisations.Take(1)] })
        with
    {
        Organisations = [.. TinySeed.Facts.Organisations.Take(2)],
    };

    private async Task<SeedReport> Load(SeedFacts facts, string? hash = null, DocumentTexts? texts = null) => await GraphLoader.LoadAsync(
        Database, TinySeed.Reading(facts, hash ?? $"hash of {facts.GetHashCode()}"), texts ?? DocumentTexts.None, null, Stop);

    private async Task<GraphValue> Ask(string text)
    {
        var rows = (await Database.QueryAsync(new GraphStatement(text), SessionOptions.Writing, Stop)).Rows;
        return rows.Count > 0 ? rows[0][0] : GraphValue.Null;
    }

    private async Task<long> Count(string pattern) => (await Ask($"MATCH {pattern} RETURN count(*)")).AsInteger();

    private async Task<long> Constraints() =>
        (await Database.QueryAsync(new GraphStatement("SHOW CONSTRAINTS YIELD name RETURN name"), SessionOptions.Reading, Stop)).Rows.Count;

    private async Task<IReadOnlyList<string>> Names() =>
        [.. (await Ask("MATCH (n:InlogovEntity) WITH n.id AS id ORDER BY id RETURN collect(id)")).AsList().Select(id => id.AsString())];
}
