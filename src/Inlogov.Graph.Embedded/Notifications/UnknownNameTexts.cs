using Inlogov.Graph.Port;

namespace Inlogov.Graph.Embedded.Notifications;

/// <summary>The texts of the warnings about unknown names, in Neo4j's words, so that clients which know those show ours.</summary>
internal static class UnknownNameTexts
{
    private const string Advice = "is not available in the database, make sure you didn't misspell it or that the label is available when you run this statement in your application";

    public static GraphNotification OfLabel(string name, StatementPosition position) => Of(
        "UnknownLabelWarning",
        "The provided label is not in the database.",
        $"One of the labels in your query {Advice} (the missing label name is: {name})",
        position);

    public static GraphNotification OfType(string name, StatementPosition position) => Of(
        "UnknownRelationshipTypeWarning",
        "The provided relationship type is not in the database.",
        $"One of the relationship types in your query {Advice} (the missing relationship type is: {name})",
        position);

    public static GraphNotification OfKey(string name, StatementPosition position) => Of(
        "UnknownPropertyKeyWarning",
        "The provided property key is not in the database",
        $"One of the property names in your query {Advice} (the missing property name is: {name})",
        position);

    private static GraphNotification Of(string code, string title, string description, StatementPosition position) =>
        new("Neo.ClientNotification.Statement." + code, title, description, "WARNING", "UNRECOGNIZED", position);
}
