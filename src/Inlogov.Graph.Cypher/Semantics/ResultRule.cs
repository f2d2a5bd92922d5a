namespace Inlogov.Graph.Cypher.Semantics;

/// <summary>How the type of a function's result follows from its arguments.</summary>
public enum ResultRule
{
    /// <summary>It is always the same.</summary>
    Fixed,

    /// <summary>It is that of the first argument, cut down to what the function returns: <c>abs</c>, <c>max</c>, <c>reverse</c>.</summary>
    FirstArgument,

    /// <summary>It is that of any argument, of which there may be many: <c>coalesce</c>.</summary>
    AnyArgument,

    /// <summary>It is that of the items of the first argument: <c>head</c>.</summary>
    ItemOfFirst,

    /// <summary>It is a list of the first argument: <c>collect</c>.</summary>
    ListOfFirst,
}
