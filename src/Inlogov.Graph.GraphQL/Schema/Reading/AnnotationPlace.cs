namespace Inlogov.Graph.GraphQL.Schema.Reading;

/// <summary>Where an annotation can stand.</summary>
internal enum AnnotationPlace
{
    ObjectType,
    Interface,
    Union,
    Scalar,
    Enum,
    EnumValue,
    Field,
    RootField,
    Argument,
    Schema,
}
