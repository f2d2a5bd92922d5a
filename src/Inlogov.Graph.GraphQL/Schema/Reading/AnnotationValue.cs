namespace Inlogov.Graph.GraphQL.Schema.Reading;

/// <summary>What an argument of an annotation can be.</summary>
internal enum AnnotationValue
{
    Text,
    Texts,
    Direction,
    Spelling,
    Order,
    Widening,
}
