using System.Runtime.CompilerServices;

namespace Inlogov.Graph.Embedded.Storage;

/// <summary>
/// A growing array in pages, of which many versions share what they have in common. A version is frozen and safe for any
/// number of readers, or is one writer's fork: it copies a page the first time it writes there, and then writes in place.
/// </summary>
internal sealed class PagedArray<T>
{
    private const int PageBits = 8;
    private const int PageSize = 1 << PageBits;
    private const int PageMask = PageSize - 1;

    private T[][] _pages;
    private bool[]? _owned;

    public PagedArray()
        : this([], 0)
    {
    }

    private PagedArray(T[][] pages, int count)
    {
        _pages = pages;
        Count = count;
    }

    /// <summary>How many elements there are.</summary>
    public int Count { get; private set; }

    /// <summary>An element, to read.</summary>
    public ref readonly T this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref _pages[index >> PageBits][index & PageMask];
    }

    /// <summary>A version to write, which leaves this one as it is.</summary>
    public PagedArray<T> Fork() => new(_pages, Count);

    /// <summary>Ends writing: from now on this version does not change.</summary>
    public void Freeze() => _owned = null;

    /// <summary>An element, to write.</summary>
    public ref T Writable(int index) => ref WritablePage(index >> PageBits)[index & PageMask];

    /// <summary>Adds an element at the end and answers its index.</summary>
    public int Append(in T value)
    {
        var index = Count++;
        WritablePage(index >> PageBits)[index & PageMask] = value;
        return index;
    }

    private T[] WritablePage(int page)
    {
        if (_owned is null || page >= _owned.Length)
        {
            OwnRoot(page);
        }

        if (!_owned![page])
        {
            _owned[page] = true;
            _pages[page] = _pages[page] is { } shared ? (T[])shared.Clone() : new T[PageSize];
        }

        return _pages[page];
    }

    private void OwnRoot(int page)
    {
        var length = Math.Max(_pages.Length, page < _pages.Length ? 0 : Math.Max(4, page * 2));
        var owned = new bool[length];
        _owned?.CopyTo(owned, 0);
        _owned = owned;

        var pages = new T[length][];
        _pages.CopyTo(pages, 0);
        _pages = pages;
    }
}
