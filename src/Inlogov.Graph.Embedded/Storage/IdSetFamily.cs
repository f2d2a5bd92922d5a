namespace Inlogov.Graph.Embedded.Storage;

/// <summary>One <see cref="IdSet"/> a label or type, by its number; versions share the sets that did not change.</summary>
internal sealed class IdSetFamily
{
    private static readonly IdSet None = new();
    private IdSet?[] _sets;
    private bool[]? _owned;

    public IdSetFamily()
        : this([])
    {
    }

    private IdSetFamily(IdSet?[] sets) => _sets = sets;

    /// <summary>The set of the name's number; an empty one where nothing carries the name.</summary>
    public IdSet this[int name] => (uint)name < (uint)_sets.Length ? _sets[name] ?? None : None;

    /// <summary>A version to write, which leaves this one as it is.</summary>
    public IdSetFamily Fork() => new(_sets);

    /// <summary>Ends writing: from now on this version does not change.</summary>
    public void Freeze()
    {
        for (var i = 0; _owned is not null && i < _owned.Length; i++)
        {
            if (_owned[i])
            {
                _sets[i]!.Freeze();
            }
        }

        _owned = null;
    }

    /// <summary>The set of the name's number, to write.</summary>
    public IdSet Writable(int name)
    {
        if (_owned is null || name >= _owned.Length)
        {
            var length = Math.Max(_sets.Length, name + 4);
            Array.Resize(ref _owned, length);
            var sets = new IdSet?[length];
            _sets.CopyTo(sets, 0);
            _sets = sets;
        }

        if (!_owned[name])
        {
            _owned[name] = true;
            _sets[name] = _sets[name]?.Fork() ?? new IdSet();
        }

        return _sets[name]!;
    }
}
