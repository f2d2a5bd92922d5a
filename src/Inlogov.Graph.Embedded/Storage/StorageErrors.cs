using System.Globalization;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.Embedded.Storage;

/// <summary>The messages of the storage, one beside the other.</summary>
internal static class StorageErrors
{
    public static GraphException NodeGone(long node) =>
        Of(GraphStatusCodes.EntityNotFound, $"Node with id {node} has been deleted in this transaction");

    public static GraphException RelationshipGone(long relationship) =>
        Of(GraphStatusCodes.EntityNotFound, $"Relationship with id {relationship} has been deleted in this transaction");

    public static GraphException NodeHasRelationships(long node) => Of(
        GraphStatusCodes.ConstraintValidationFailed,
        $"Cannot delete node<{node}>, because it still has relationships. To delete this node, you must first delete its relationships.");

    public static GraphException NotStorable(string found) =>
        Of(GraphStatusCodes.TypeError, $"Property values can only be of primitive types or arrays thereof. Encountered: {found}.");

    public static GraphException NullInList() =>
        Of(GraphStatusCodes.TypeError, $"Collections containing null values can not be stored in properties.");

    public static GraphException MixedList() => Of(
        GraphStatusCodes.TypeError,
        $"Neo4j only supports a subset of Cypher types for storage as singleton or array properties. Please refer to section cypher/syntax/values of the manual for more details.");

    public static GraphException NotUnique(string entity, long found, string token, string what) =>
        Of(GraphStatusCodes.ConstraintValidationFailed, $"{entity}({found}) already exists with {token} and {what}");

    private static GraphException Of(string code, FormattableString message) =>
        new(code, message.ToString(CultureInfo.InvariantCulture));
}
