namespace Inlogov.Graph.Cypher.Semantics;

/// <summary>What a built-in function takes and gives.</summary>
/// <param name="Name">Its name as Neo4j's manual writes it; it is found in any case.</param>
/// <param name="Parameters">The types of its arguments in order.</param>
/// <param name="Required">How many arguments must be given.</param>
/// <param name="Returns">The type of its result; where <paramref name="Rule"/> says otherwise, that counts.</param>
/// <param name="Rule">How the result's type follows from the arguments.</param>
/// <param name="IsAggregate">Whether it makes one value of many rows.</param>
public sealed record FunctionSignature(
    string Name, IReadOnlyList<StaticType> Parameters, int Required, StaticType Returns, ResultRule Rule, bool IsAggregate)
{
    /// <summary>How many arguments may be given at most.</summary>
    public int ArgumentsMax => Rule == ResultRule.AnyArgument ? int.MaxValue : Parameters.Count;

    /// <summary>Whether Neo4j looks it up as it does procedures, after all other checks: the temporal functions.</summary>
    public bool IsResolvedLate => (Returns.Kinds & ~(ValueKinds.Temporal | ValueKinds.Duration)) == 0;

    /// <summary>The type that an argument must have.</summary>
    /// <param name="index">Which argument, from 0.</param>
    public StaticType ParameterAt(int index) => Parameters[Math.Min(index, Parameters.Count - 1)];
}
