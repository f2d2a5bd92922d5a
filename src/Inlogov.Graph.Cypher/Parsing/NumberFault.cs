namespace Inlogov.Graph.Cypher.Parsing;

/// <summary>What can be wrong with a number.</summary>
internal enum NumberFault
{
    None,
    Malformed,
    TooLarge,
}
