namespace Inlogov.Graph.Embedded.Tests.Corpus;

/// <summary>The kinds of value that the TCK writes.</summary>
internal enum TckKind
{
    Null,
    Boolean,
    Integer,
    Float,
    Text,
    List,
    Map,
    Node,
    Relationship,
    Path,
}
