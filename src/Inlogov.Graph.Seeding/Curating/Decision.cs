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
internal sealed record Decision(DecisionKind Kind, EntityType Type, string Name, string? Article, string? To, string? OfKind, string File, int Line);
