using System.Globalization;
using Inlogov.Graph.Cypher.Syntax;
using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Catalog;

/// <summary>The messages of the catalog, one beside the other.</summary>
internal static class CatalogErrors
{
    public static GraphException DataAfterSchema() => Of(
        GraphStatusCodes.ForbiddenDueToTransactionType,
        $"Tried to execute Write query after executing Schema modification. Use separate transactions for them.");

    public static GraphException SchemaAfterData() => Of(
        GraphStatusCodes.ForbiddenDueToTransactionType,
        $"Tried to execute Schema modification after executing Write query. Use separate transactions for them.");

    public static GraphException Equivalent(string kind, string name) => Of(
        SchemaStatusCodes.EquivalentRule, $"An equivalent {kind} already exists: `{name}`.");

    public static GraphException IndexExists(string schema) =>
        Of(GraphStatusCodes.IndexAlreadyExists, $"There already exists an index {schema}.");

    public static GraphException IndexInTheWay(string schema) => Of(
        GraphStatusCodes.IndexAlreadyExists,
        $"There already exists an index {schema}. A constraint cannot be created until the index has been dropped.");

    public static GraphException ConstraintExists(string schema) => Of(
        GraphStatusCodes.ConstraintAlreadyExists, $"There is a uniqueness constraint on {schema} already, which has its own index.");

    public static GraphException IndexNameTaken(string name) =>
        Of(SchemaStatusCodes.IndexNameTaken, $"There already exists an index called `{name}`.");

    public static GraphException ConstraintNameTaken(string name) =>
        Of(SchemaStatusCodes.ConstraintNameTaken, $"There already exists a constraint called `{name}`.");

    public static GraphException NotUnique(string constraint, string because) => Of(
        GraphStatusCodes.ConstraintCreationFailed, $"Unable to create constraint `{constraint}`: {because}");

    public static GraphException NoSuchIndex(string name) =>
        Of(GraphStatusCodes.IndexNotFound, $"Unable to drop index called `{name}`. There is no such index.");

    public static GraphException UnknownIndex(string name) =>
        Of(SchemaStatusCodes.NoSuchIndex, $"There is no index called `{name}`. `SHOW INDEXES` lists them.");

    public static GraphException IndexOfConstraint(string name) => Of(
        GraphStatusCodes.IndexNotFound, $"Unable to drop index called `{name}`. It belongs to the constraint `{name}`: drop that instead.");

    public static GraphException NoSuchConstraint(string name) =>
        Of(GraphStatusCodes.ConstraintNotFound, $"Unable to drop constraint called `{name}`. There is no such constraint.");

    public static GraphException NoVector() => Of(
        GraphStatusCodes.ExecutionFailed, $"Vector indexes are not built into the embedded database. Use Neo4j for them.");

    public static GraphException NoOptions() => Of(
        GraphStatusCodes.ArgumentError, $"This index takes no options: leave out `OPTIONS`, or give an empty map.");

    public static GraphException EnterpriseOnly(ConstraintKind kind) => Of(
        GraphStatusCodes.ConstraintCreationFailed,
        $"Unable to create a constraint of kind `{kind}`: as in Neo4j's community edition, only uniqueness constraints can be created.");

    public static GraphException NameIsNoText(string parameter, GraphValue value) => Of(
        GraphStatusCodes.TypeError, $"The parameter `${parameter}` names an index or a constraint, so it must be a string, but it is `{value}`.");

    public static GraphException Repeated(string what, string schema) => Of(
        what == "label" ? SchemaStatusCodes.RepeatedLabel : what == "type" ? SchemaStatusCodes.RepeatedType : SchemaStatusCodes.RepeatedProperty,
        $"An index {schema} would name a {what} more than once.");

    public static GraphException NoIndexToAwait(string name) => Of(SchemaStatusCodes.IndexNotFound, $"There is no index called `{name}`.");

    private static GraphException Of(string code, FormattableString message) =>
        new(code, message.ToString(CultureInfo.InvariantCulture));
}
