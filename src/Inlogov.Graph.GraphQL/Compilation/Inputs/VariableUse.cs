namespace Inlogov.Graph.GraphQL.Compilation.Inputs;

/// <summary>How a variable's scalar value takes part in the shape of a statement.</summary>
internal enum VariableUse
{
    /// <summary>Not at all, but for being null.</summary>
    Value,

    /// <summary>As a cursor: which of its keys are null.</summary>
    Cursor,

    /// <summary>As an id: whether it has a colon and is therefore global.</summary>
    Id,

    /// <summary>As it is, because Cypher wants a literal there.</summary>
    Literal,
}
