using System.Numerics;

namespace Inlogov.Graph.Embedded.Storage;

/// <summary>
/// A set of node or relationship numbers as a paged bitmap, read in ascending order, with its exact size. Versions share
/// pages as those of <see cref="PagedArray{T}"/> do.
/// </summary>
internal sealed class IdSet
{
    internal const int PageBits = 12;
    private const int PageWords = (1 << PageBits) / 64;
    private const int PageMask = (1 << PageBits) - 1;

    private ulong[]?[] _pages;
    private bool[]? _owned;

    public IdSet()
        : this([], 0)
    {
    }

    private IdSet(ulong[]?[] pages, int count)
    {
        _pages = pages;
        Count = count;
    }

    /// <summary>How many numbers are in the set.</summary>
    public int Count { get; private set; }

    /// <summary>A version to write, which leaves this one as it is.</summary>
    public IdSet Fork() => new(_pages, Count);

    /// <summary>Ends writing: from now on this version does not change.</summary>
    public void Freeze() => _owned = null;

    /// <summary>The numbers, ascending.</summary>
    public IdCursor GetEnumerator() => new(_pages);

    /// <summary>Whether the number is in the set.</summary>
    public bool Contains(int id)
    {
        var page = id >> PageBits;
        return (uint)page < (uint)_pages.Length
            && _pages[page] is { } words
            && (words[(id & PageMask) >> 6] & (1UL << (id & 63))) != 0;
    }

    /// <summary>Adds the number; false where it was in the set.</summary>
    public bool Add(int id)
    {
        ref var word = ref WritablePage(id >> PageBits)[(id & PageMask) >> 6];
        var bit = 1UL << (id & 63);
        if ((word & bit) != 0)
        {
            return false;
        }

        word |= bit;
        Count++;
        return true;
    }

    /// <summary>Takes the number away; false where it was not in the set.</summary>
    public bool Remove(int id)
    {
        if (!Contains(id))
        {
            return false;
        }

        WritablePage(id >> PageBits)[(id & PageMask) >> 6] &= ~(1UL << (id & 63));
        Count--;
        return true;
    }

    private ulong[] WritablePage(int page)
    {
        if (_owned is null || page >= _owned.Length)
        {
            OwnRoot(page);
        }

        if (!_owned![page])
        {
            _owned[page] = true;
            _pages[page] = _pages[page] is { } shared ? (ulong[])shared.Clone() : new ulong[PageWords];
        }

        return _pages[page]!;
    }

    private void OwnRoot(int page)
    {
        var length = page < _pages.Length ? _pages.Length : (int)BitOperations.RoundUpToPowerOf2((uint)page + 1);
        var owned = new bool[length];
        _owned?.CopyTo(owned, 0);
        _owned = owned;

        var pages = new ulong[]?[length];
        _pages.CopyTo(pages, 0);
        _pages = pages;
    }
}
