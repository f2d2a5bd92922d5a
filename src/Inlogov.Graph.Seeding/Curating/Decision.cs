using Inlogov.Graph.Identifiers;
using Inlogov.Graph.Seeding.Facts;
using Inlogov.Graph.Seeding.Sources;
using Inlogov.Graph.Seeding.Vocabularies;

namespace Inlogov.Graph.Seeding.Curating;

/// <summary>One decision of a person about what extraction finds.</summary>
/// <param name="Kind">What is decided.</param>
/// <param name="Type">The type of entity.</param>
/// <param name="Name">The name, or the printed form, that the decision is about.</param>
/// <param name="Article">The article's slug, where the decision holds for one article only.</param>
/// <param name="To">For merge and split, the name it becomes.</param>
/// <param name="OfKind">For add and split, the kind of the new entity.</param>
/// <param name="File">Where it is written.</param>
/// <param name="Line">The line of the file.</param>
internal sealed record Decision(DecisionKind Kind, EntityType Type, string Name, string? Article, string? To, string? OfKind, string File, int Line)
{
    /// <summary>The words for what can be decided, in the order of <see cref="DecisionKind"/>.</summary>
    public static readonly IReadOnlyList<string> Kinds = ["accept", "reject", "merge", "split", "add"];

    /// <summary>The words for the types of entities.</summary>
    public static readonly IReadOnlyList<string> Types = ["organisation", "policy", "person", "place"];

    /// <summary>What an article that the decision changed says of it.</summary>
    public CurationNote Note => new(Word(Kind), Word(Type), Name, To);

    /// <summary>The id that the name has, or had before it was merged.</summary>
    public string NamedId => $"{Word(Type)}:{Slug.From(Name)}";

    /// <summary>Whether it holds for this article.</summary>
    public bool Covers(string slug) => Article is null || Article == slug;

    public static Decision Read(FieldReader read, string file)
    {
        var kind = read.OneOf("decision", Kinds);
        var type = read.OneOf("type", Types);
        var decision = new Decision(
            Enum.TryParse<DecisionKind>(kind, ignoreCase: true, out var parsed) ? parsed : DecisionKind.Accept,
            Enum.TryParse<EntityType>(type, ignoreCase: true, out var parsedType) ? parsedType : EntityType.Organisation,
            read.Text("name"),
            read.OptionalText("article"),
            read.OptionalText("to"),
            read.OptionalText("kind"),
            file,
            read.Line);
        read.OptionalText("why");
        CheckFields(decision, read);
        return decision;
    }

    private static void CheckFields(Decision decision, FieldReader read)
    {
        var needsTo = decision.Kind is DecisionKind.Merge or DecisionKind.Split;
        if (needsTo && decision.To is null)
        {
            read.Report("FIELD_MISSING", "to", $"A decision to {Word(decision.Kind)} needs `to`, the name of what `{decision.Name}` becomes.");
        }

        var takesKind = decision.Kind is (DecisionKind.Split or DecisionKind.Add) && decision.Type is EntityType.Organisation or EntityType.Policy;
        var kinds = decision.Type == EntityType.Policy ? EntityKinds.Policy : EntityKinds.Organisation;
        if (takesKind && decision.OfKind is { } kind && !kinds.Contains(kind))
        {
            read.Report("BAD_KIND", "kind", $"`{kind}` is no kind of {Word(decision.Type)}; expected one of {string.Join(", ", kinds)}.");
        }

        if (decision.Kind == DecisionKind.Add && takesKind && decision.OfKind is null)
        {
            read.Report("FIELD_MISSING", "kind", $"A decision to add needs `kind`, the kind of {Word(decision.Type)} that `{decision.Name}` is.");
        }
    }

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
