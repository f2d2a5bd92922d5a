using Inlogov.Graph.Seeding.Curating;
using Inlogov.Graph.Seeding.Facts;
using Inlogov.Graph.Seeding.Sources;

namespace Inlogov.Graph.Seeding.Storing;

/// <summary>The fields of a file of facts, in the order in which <see cref="FactFile"/> writes them.</summary>
internal static class FactReading
{
    public static ArticleFacts ReadArticle(FieldReader read) => new(
        read.OwnId("article"),
        read.Text("slug"),
        read.Text("title"),
        read.Flag("anonymous"),
        read.OptionalDate("publishedOn"),
        read.OptionalText("firstPublishedIn"),
        read.List("occurrences", ReadOccurrence),
        read.List("authors", ReadAuthor),
        read.List("affiliations", ReadAffiliation),
        read.List("organisations", one => ReadMention(one, "organisation")),
        read.List("policies", one => ReadMention(one, "policy")),
        read.List("people", one => ReadMention(one, "person")),
        read.List("places", one => ReadMention(one, "place")),
        read.List("topics", ReadTopic))
    {
        Decisions = read.List("decisions", ReadDecision, required: false),
    };

    private static Occurrence ReadOccurrence(FieldReader read)
    {
        var occurrence = new Occurrence(read.Id("document", "document"), read.Integer("startLine", 1), read.Integer("endLine", 1));
        if (occurrence.EndLine < occurrence.StartLine)
        {
            read.Report("FIELD_RANGE", "endLine", $"`endLine` is `{occurrence.EndLine}`, before `startLine`, which is `{occurrence.StartLine}`.");
        }

        return occurrence;
    }

    private static AuthorFact ReadAuthor(FieldReader read) => new(
        read.Id("person", "person"),
        read.Integer("position", 1),
        read.Text("byline"),
        read.OptionalText("honorific"),
        read.Share("confidence"),
        read.Text("recogniser"),
        read.List("evidence", ReadEvidence));

    private static AffiliationFact ReadAffiliation(FieldReader read) => new(
        read.Id("author", "person"),
        read.Id("organisation", "organisation"),
        read.OptionalText("role"),
        read.Flag("current"),
        read.Share("confidence"),
        read.Text("recogniser"),
        read.List("evidence", ReadEvidence));

    private static MentionFact ReadMention(FieldReader read, string kind)
    {
        var mention = new MentionFact(
            read.Id("entity", kind),
            read.Integer("count", 1),
            read.Integer("bodyCount", 0),
            read.Integer("bioCount", 0),
            read.Integer("noteCount", 0),
            read.Flag("inTitle"),
            read.Texts("surfaceForms"),
            read.Share("confidence"),
            read.Text("recogniser"),
            read.List("evidence", ReadEvidence));
        var sum = mention.BodyCount + mention.BioCount + mention.NoteCount;
        if (sum != mention.Count)
        {
            read.Report("COUNT_MISMATCH", "count", $"`count` is `{mention.Count}`, but body, biography and notes have {sum} together.");
        }

        return mention;
    }

    private static TopicFact ReadTopic(FieldReader read) => new(
        read.Id("topic", "topic"),
        read.Share("weight"),
        read.Integer("rank", 1),
        read.Share("confidence"),
        read.Text("recogniser"),
        read.Texts("reasons"));

    private static CurationNote ReadDecision(FieldReader read) => new(
        read.OneOf("decision", Decision.Kinds),
        read.OneOf("type", Decision.Types),
        read.Text("name"),
        read.OptionalText("to"));

    private static Evidence ReadEvidence(FieldReader read) => new(
        read.Id("document", "document"),
        read.Integer("line", 1),
        read.Integer("column", 1),
        read.Text("form"));
}
