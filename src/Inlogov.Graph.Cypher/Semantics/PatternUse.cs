namespace Inlogov.Graph.Cypher.Semantics;

/// <summary>What a pattern is written for, which decides what it may hold.</summary>
internal enum PatternUse
{
    Match,
    Create,
    Merge,
    Comprehension,
    Expression,
}
