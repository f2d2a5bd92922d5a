using System.Collections;

namespace Inlogov.Graph.GraphQL.Compilation.Inputs;

/// <summary>Where a value stands among the arguments of an operation's fields: the field's number, the argument's name, then keys and positions.</summary>
internal sealed class InputPath
{
    private readonly object[] _steps;

    private InputPath(int field, object[] steps)
    {
        Field = field;
        _steps = steps;
    }

    /// <summary>The number of the field among those that have arguments.</summary>
    public int Field { get; }

    /// <summary>The argument of a field.</summary>
    public static InputPath Of(int field, string argument) => new(field, [argument]);

    /// <summary>The argument, keys and positions, joined by dots: <c>where.topics.some</c>.</summary>
    public string Text => string.Join('.', _steps);

    /// <summary>A member of the object here.</summary>
    public InputPath Member(string name) => new(Field, [.. _steps, name]);

    /// <summary>An element of the list here.</summary>
    public InputPath Element(int index) => new(Field, [.. _steps, index]);

    /// <summary>The value that stands here in the arguments of one request; null where there is none.</summary>
    public object? Find(IReadOnlyList<FieldArguments> arguments)
    {
        var value = arguments[Field].Get((string)_steps[0]);
        for (var i = 1; i < _steps.Length; i++)
        {
            value = _steps[i] is int index
                ? (value as IList)?[index]
                : (value as IDictionary<string, object?>)?[(string)_steps[i]];
        }

        return value;
    }

    /// <summary>The path as text: two paths are one when their texts are.</summary>
    public override string ToString() => FormattableString.Invariant($"{Field}/{string.Join('/', _steps)}");
}
