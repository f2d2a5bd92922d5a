namespace Inlogov.Graph.GraphQL.Schema.Reading;

/// <summary>An argument of an annotation.</summary>
internal sealed record AnnotationArgument(string Name, AnnotationValue Value, bool IsRequired = false);
