using Inlogov.Graph.Seeding.Facts;
using Inlogov.Graph.Seeding.Sources;

namespace Inlogov.Graph.Seeding.Storing;

/// <summary>The entity files of <c>seed/entities</c>, the documents and the topics: YAML to records and back.</summary>
internal static class RegistryFile
{
    public const string People = "entities/people.yaml";
    public const string Organisations = "entities/organisations.yaml";
    public const string Policies = "entities/policies.yaml";
    public const string Places = "entities/places.yaml";
    public const string Documents = "documents.yaml";
    public const string Topics = "vocabularies/topics.yaml";

    public static IReadOnlyList<PersonEntry> ReadPeople(string text, ProblemSink problems) => ReadList(text, problems, read => new PersonEntry(
        read.OwnId("person"), read.Text("name"), read.Texts("aliases"), read.Ids("formerIds", "person", mustExist: false), ReadExternalIds(read)));

    public static IReadOnlyList<OrganisationEntry> ReadOrganisations(string text, ProblemSink problems) => ReadList(text, problems, read => new OrganisationEntry(
        read.OwnId("organisation"),
        read.Text("name"),
        read.OneOf("kind", EntityKinds.Organisation),
        read.Texts("aliases"),
        read.Ids("formerIds", "organisation", mustExist: false),
        ReadExternalIds(read),
        read.Ids("partOf", "organisation")));

    public static IReadOnlyList<PolicyEntry> ReadPolicies(string text, ProblemSink problems) => ReadList(text, problems, read => new PolicyEntry(
        read.OwnId("policy"),
        read.Text("name"),
        read.OneOf("kind", EntityKinds.Policy),
        read.OptionalInteger("year", 1000),
        read.Texts("aliases"),
        read.Ids("formerIds", "policy", mustExist: false),
        ReadExternalIds(read),
        read.Ids("partOf", "policy"),
        read.Ids("issuedBy", "organisation"),
        read.Ids("concerns", "topic")));

    public static IReadOnlyList<PlaceEntry> ReadPlaces(string text, ProblemSink problems) => ReadList(text, problems, read => new PlaceEntry(
        read.OwnId("place"), read.Text("name"), read.Texts("aliases"), read.Ids("formerIds", "place", mustExist: false), ReadExternalIds(read)));

    public static IReadOnlyList<DocumentEntry> ReadDocuments(string text, ProblemSink problems) => ReadList(text, problems, read => new DocumentEntry(
        read.OwnId("document"), read.Text("path"), read.Text("sha256")));

    public static IReadOnlyList<TopicEntry> ReadTopics(string text, ProblemSink problems) => ReadList(text, problems, read =>
    {
        var id = read.OwnId("topic");
        var broader = read.Ids("broader", "topic");
        return new TopicEntry(id, id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..], read.Text("label"), read.Text("definition"), broader.Count > 0 ? broader[0] : null, ReadCues(read, problems));
    });

    public static string Write(IEnumerable<PersonEntry> people) => WriteEntries("People: authors, and those whom an article names.", people, (_, _) => { });

    public static string Write(IEnumerable<OrganisationEntry> organisations) =>
        WriteEntries("Organisations that a fact names, and what they are part of.", organisations, (yaml, one) =>
        {
            yaml.Field("kind", one.Kind);
            yaml.List("partOf", one.PartOf);
        });

    public static string Write(IEnumerable<PolicyEntry> policies) =>
        WriteEntries("Policies that a fact names, and what they are part of.", policies, (yaml, one) =>
        {
            yaml.Field("kind", one.Kind);
            yaml.Number("year", one.Year);
            yaml.List("partOf", one.PartOf);
            yaml.List("issuedBy", one.IssuedBy);
            yaml.List("concerns", one.Concerns);
        });

    public static string Write(IEnumerable<PlaceEntry> places) => WriteEntries("Places that an article names.", places, (_, _) => { });

    public static string Write(IEnumerable<DocumentEntry> documents)
    {
        var yaml = new YamlText();
        yaml.Comment("The documents from which facts were read; the documents themselves are not part of the project.");
        foreach (var document in documents.OrderBy(one => one.Id, StringComparer.Ordinal))
        {
            yaml.Item("id", document.Id);
            yaml.Field("path", document.Path);
            yaml.Field("sha256", document.Sha256);
        }

        return yaml.ToString();
    }

    private static string WriteEntries<T>(string comment, IEnumerable<T> entries, Action<YamlText, T> writeOwn)
        where T : EntityEntry
    {
        var yaml = new YamlText();
        yaml.Comment($"{comment} Ids are minted once; a corrected name keeps its id, a merged one goes to formerIds.");
        foreach (var entry in entries.OrderBy(one => one.Id, StringComparer.Ordinal))
        {
            yaml.Item("id", entry.Id);
            yaml.Field("name", entry.Name);
            writeOwn(yaml, entry);
            yaml.List("aliases", entry.Aliases);
            yaml.List("formerIds", entry.FormerIds);
            yaml.Map("externalIds", entry.ExternalIds);
        }

        return yaml.ToString();
    }

    private static IReadOnlyList<T> ReadList<T>(string text, ProblemSink problems, Func<FieldReader, T> steps)
        where T : class
    {
        var node = YamlSource.Read(text, problems);
        if (node is null or SourceScalar { Kind: SourceScalarKind.Null })
        {
            return [];
        }

        if (node is not SourceList list)
        {
            problems.Add("FIELD_TYPE", node.Line, string.Empty, $"The file holds {node.Noun}, and must hold a list of entries.");
            return [];
        }

        return [.. list.Items
            .Select((item, i) => FieldReader.Read(item, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"[{i}]"), problems, steps))
            .OfType<T>()];
    }

    private static Dictionary<string, string> ReadExternalIds(FieldReader read)
    {
        Dictionary<string, string> ids = new(StringComparer.Ordinal);
        foreach (var (key, value) in read.Map("externalIds"))
        {
            ids[key.Text] = value is SourceScalar scalar ? scalar.Text : string.Empty;
        }

        return ids;
    }

    /// <summary>Cues stand under their weight: <c>3: [integrated care board*, …]</c>.</summary>
    private static List<TopicCue> ReadCues(FieldReader read, ProblemSink problems)
    {
        List<TopicCue> cues = [];
        foreach (var (key, value) in read.Map("cues"))
        {
            if (!double.TryParse(key.Text, System.Globalization.CultureInfo.InvariantCulture, out var weight) || value is not SourceList list)
            {
                problems.Add("FIELD_TYPE", key.Line, "cues", $"`{key.Text}` must be a weight with a list of words below it.");
                continue;
            }

            cues.AddRange(list.Items.OfType<SourceScalar>().Select(words => new TopicCue(words.Text, weight)));
        }

        return cues;
    }
}
