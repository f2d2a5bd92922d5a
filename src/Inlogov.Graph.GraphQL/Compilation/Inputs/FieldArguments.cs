using GraphQL.Execution;

namespace Inlogov.Graph.GraphQL.Compilation.Inputs;

/// <summary>The coerced arguments of one field of one request.</summary>
/// <param name="number">The number of the field among those that have arguments.</param>
/// <param name="values">The arguments by name, or null where there are none.</param>
internal sealed class FieldArguments(int number, IDictionary<string, ArgumentValue>? values)
{
    /// <summary>The number of the field among those that have arguments.</summary>
    public int Number { get; } = number;

    /// <summary>The value of an argument; null where it was neither given nor has a default.</summary>
    public object? Get(string argument) => values is not null && values.TryGetValue(argument, out var value) ? value.Value : null;

    /// <summary>The argument as a value with its place.</summary>
    public InputValue this[string argument] => new(Get(argument), InputPath.Of(Number, argument));
}
