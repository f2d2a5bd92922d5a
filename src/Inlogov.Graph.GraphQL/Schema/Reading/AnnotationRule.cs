using System.Collections.Frozen;

namespace Inlogov.Graph.GraphQL.Schema.Reading;

/// <summary>What one annotation may say and where.</summary>
/// <param name="Name">Its name, without the sign.</param>
/// <param name="Places">Where it belongs.</param>
/// <param name="Arguments">Its arguments.</param>
internal sealed record AnnotationRule(string Name, IReadOnlyList<AnnotationPlace> Places, IReadOnlyList<AnnotationArgument> Arguments)
{
    public const string Node = "node";
    public const string Unique = "unique";
    public const string Fulltext = "fulltext";
    public const string Property = "property";
    public const string Stored = "stored";
    public const string Relationship = "relationship";
    public const string RelationshipProperties = "relationshipProperties";
    public const string Through = "through";
    public const string Root = "root";
    public const string Zip = "zip";
    public const string Zipped = "zipped";
    public const string Line = "line";
    public const string Cypher = "cypher";
    public const string Confidence = "confidence";
    public const string Status = "status";
    public const string Redirects = "redirects";

    /// <summary>All annotations by name.</summary>
    public static readonly FrozenDictionary<string, AnnotationRule> All = new AnnotationRule[]
    {
        new(Node, [AnnotationPlace.ObjectType], [
            new("labels", AnnotationValue.Texts), new("singular", AnnotationValue.Text), new("plural", AnnotationValue.Text), new("order", AnnotationValue.Order)]),
        new(RelationshipProperties, [AnnotationPlace.ObjectType], []),
        new(Zip, [AnnotationPlace.ObjectType], []),
        new(Unique, [AnnotationPlace.Field], []),
        new(Fulltext, [AnnotationPlace.Field], []),
        new(Property, [AnnotationPlace.Field], [new("name", AnnotationValue.Text, true)]),
        new(Zipped, [AnnotationPlace.Field], [new("property", AnnotationValue.Text, true), new("key", AnnotationValue.Text)]),
        new(Line, [AnnotationPlace.Field], [
            new("of", AnnotationValue.Text, true), new("property", AnnotationValue.Text, true), new("at", AnnotationValue.Text, true)]),
        new(Relationship, [AnnotationPlace.Field], [
            new("type", AnnotationValue.Text, true), new("direction", AnnotationValue.Direction), new("properties", AnnotationValue.Text), new("order", AnnotationValue.Order)]),
        new(Through, [AnnotationPlace.Field, AnnotationPlace.RootField], [
            new("pattern", AnnotationValue.Text, true), new("count", AnnotationValue.Text, true), new("order", AnnotationValue.Order),
            new("start", AnnotationValue.Text), new("by", AnnotationValue.Text), new("widen", AnnotationValue.Widening)]),
        new(Root, [AnnotationPlace.RootField], [
            new("singular", AnnotationValue.Text), new("label", AnnotationValue.Text), new("order", AnnotationValue.Order)]),
        new(Cypher, [AnnotationPlace.Field], [new("expression", AnnotationValue.Text, true)]),
        new(Confidence, [AnnotationPlace.Field], []),
        new(Status, [AnnotationPlace.ObjectType], [new("label", AnnotationValue.Text, true)]),
        new(Redirects, [AnnotationPlace.Interface], [new("property", AnnotationValue.Text, true)]),
        new(Stored, [AnnotationPlace.Enum, AnnotationPlace.EnumValue], [new("as", AnnotationValue.Text), new("spelling", AnnotationValue.Spelling)]),
    }.ToFrozenDictionary(rule => rule.Name, StringComparer.Ordinal);
}
