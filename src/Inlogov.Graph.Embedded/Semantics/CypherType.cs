namespace Inlogov.Graph.Embedded.Semantics;

/// <summary>A type as <c>IS ::</c> names it.</summary>
/// <param name="Name">The type's normal name in capitals: <c>INTEGER</c>, <c>LIST</c>, <c>ZONED DATETIME</c>, <c>ANY</c>, <c>NOTHING</c>, <c>NULL</c>, <c>PROPERTY VALUE</c>; <c>ANY</c> with alternatives is a union.</param>
/// <param name="IsNotNull">Whether null does not belong to it.</param>
/// <param name="Inner">The element type of a LIST.</param>
/// <param name="Alternatives">The types of a union, else empty.</param>
internal sealed record CypherType(string Name, bool IsNotNull = false, CypherType? Inner = null, IReadOnlyList<CypherType>? Alternatives = null);
