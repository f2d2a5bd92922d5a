using System.Collections.Concurrent;

namespace Inlogov.Graph.Embedded.Storage;

/// <summary>
/// Names by number and numbers by name, for labels, relationship types or property keys. It only grows, and all versions
/// of the graph share it, so a number means the same name for ever. Safe for concurrent use.
/// </summary>
internal sealed class NameTable
{
    /// <summary>The number of a name that the table does not have: nothing in the graph carries it.</summary>
    public const int Unknown = -1;

    /// <summary>Stands for every name where a count is asked for.</summary>
    public const int Any = -2;

    private readonly ConcurrentDictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private volatile string[] _names = new string[16];
    private volatile int _count;

    /// <summary>How many names there are; their numbers run from 0.</summary>
    public int Count => _count;

    /// <summary>The name of the number.</summary>
    public string this[int number] => _names[number];

    /// <summary>The number of the name, or <see cref="Unknown"/>.</summary>
    public int Find(string name) => _numbers.TryGetValue(name, out var number) ? number : Unknown;

    /// <summary>The number of the name, which is added where it is new.</summary>
    public int Ensure(string name)
    {
        if (_numbers.TryGetValue(name, out var number))
        {
            return number;
        }

        lock (_gate)
        {
            return _numbers.TryGetValue(name, out number) ? number : Add(name);
        }
    }

    private int Add(string name)
    {
        var number = _count;
        if (number == _names.Length)
        {
            var larger = new string[number * 2];
            _names.CopyTo(larger, 0);
            _names = larger;
        }

        _names[number] = name;
        _count = number + 1;
        _numbers[name] = number;
        return number;
    }
}
