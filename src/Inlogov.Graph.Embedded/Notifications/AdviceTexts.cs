using Inlogov.Graph.Port;

namespace Inlogov.Graph.Embedded.Notifications;

/// <summary>The texts of advice about statements that work, under Neo4j's codes and in our words.</summary>
internal static class AdviceTexts
{
    public static GraphNotification OfCartesianProduct(StatementPosition position) => new(
        "Neo.ClientNotification.Statement.CartesianProduct",
        "The patterns of this clause are not connected.",
        "Patterns without a common variable are combined in all ways, each row of one with each of the other. Connect them by a relationship or a variable, unless that is what is wanted.",
        "INFORMATION",
        "PERFORMANCE",
        position);

    public static GraphNotification OfFunction(string name, string instead, StatementPosition position) =>
        Deprecated($"The function `{name}` is deprecated; use `{instead}`.", position);

    public static GraphNotification OfUnscopedCall(StatementPosition position) =>
        Deprecated("A subquery that does not name the variables it sees is deprecated; write `CALL (x, y) { … }`, or `CALL () { … }` for none.", position);

    public static GraphNotification OfEntityAsProperties(StatementPosition position) =>
        Deprecated("Setting properties from a node or relationship is deprecated; use `properties(x)`.", position);

    public static GraphNotification OfTypeFormat(StatementPosition position) => new(
        "Neo.ClientNotification.Procedure.ProcedureWarning",
        "The procedure gives a warning.",
        "The names in `propertyTypes` are those of Neo4j 5; the next version spells them as Cypher does.",
        "WARNING",
        "GENERIC",
        position);

    public static GraphNotification OfNoEffect(bool creates) => new(
        creates ? "Neo.ClientNotification.Schema.IndexOrConstraintAlreadyExists" : "Neo.ClientNotification.Schema.IndexOrConstraintDoesNotExist",
        "The command has no effect.",
        creates ? "There is such an index or constraint already." : "There is no such index or constraint.",
        "INFORMATION",
        "SCHEMA",
        null);

    private static GraphNotification Deprecated(string description, StatementPosition position) => new(
        "Neo.ClientNotification.Statement.FeatureDeprecationWarning", "This still works, and will not in a later version.", description, "WARNING", "DEPRECATION", position);
}
