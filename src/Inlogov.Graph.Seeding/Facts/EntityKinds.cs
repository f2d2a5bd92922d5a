namespace Inlogov.Graph.Seeding.Facts;

/// <summary>The closed vocabularies of kinds, spelt as in the database: lower case with hyphens. They are the enumerations of the ontology.</summary>
public static class EntityKinds
{
    /// <summary>The kinds of organisations.</summary>
    public static IReadOnlyList<string> Organisation { get; } =
    [
        "university", "research-centre", "research-funder", "think-tank", "local-authority", "combined-authority", "nhs-body",
        "statutory-committee", "government-department", "government-body", "public-body", "parliament", "court", "police",
        "audit-or-regulatory-body", "commission-or-inquiry", "political-party", "political-tendency", "membership-body",
        "campaign-or-alliance", "charity-or-nonprofit", "company", "media", "publisher", "international-organisation",
    ];

    /// <summary>The kinds of policies.</summary>
    public static IReadOnlyList<string> Policy { get; } =
    [
        "act", "bill", "strategy", "programme", "framework", "code", "budget", "target", "report", "commission-recommendation", "policy",
    ];
}
