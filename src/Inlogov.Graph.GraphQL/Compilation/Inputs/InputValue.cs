using System.Collections;

namespace Inlogov.Graph.GraphQL.Compilation.Inputs;

/// <summary>
/// A coerced input value and where it stands. Compilation may look at keys, lengths, nulls and the few values that are part
/// of the shape; everything else becomes a parameter that is found again by the path.
/// </summary>
internal readonly record struct InputValue(object? Value, InputPath Path)
{
    /// <summary>Whether the value is null, or was not given.</summary>
    public bool IsNull => Value is null;

    /// <summary>The members of an input object, in the order in which they were given.</summary>
    public IEnumerable<(string Name, InputValue Value)> Members
    {
        get
        {
            if (Value is not IDictionary<string, object?> members)
            {
                yield break;
            }

            foreach (var (name, value) in members)
            {
                yield return (name, new InputValue(value, Path.Member(name)));
            }
        }
    }

    /// <summary>The elements of a list; a single value is a list of one.</summary>
    public IEnumerable<InputValue> Elements
    {
        get
        {
            if (Value is not IList list || Value is string)
            {
                yield break;
            }

            for (var i = 0; i < list.Count; i++)
            {
                yield return new InputValue(list[i], Path.Element(i));
            }
        }
    }

    /// <summary>Whether the value is a list in which a null stands.</summary>
    public bool HasNullElement => Value is IList list && list.Contains(null);

    /// <summary>A member of an input object; null where it was not given.</summary>
    public InputValue Member(string name) =>
        new(Value is IDictionary<string, object?> members && members.TryGetValue(name, out var value) ? value : null, Path.Member(name));
}
