using System.Numerics;

namespace Inlogov.Graph.Embedded.Storage;

/// <summary>Walks an <see cref="IdSet"/> in ascending order, without allocation.</summary>
internal struct IdCursor
{
    private readonly ulong[]?[]? _pages;
    private int _page;
    private int _word;
    private ulong _bits;

    internal IdCursor(ulong[]?[] pages)
    {
        _pages = pages;
        _page = -1;
        _word = int.MaxValue - 1;
    }

    /// <summary>The number reached.</summary>
    public long Current { get; private set; }

    /// <summary>The cursor itself, for <c>foreach</c>.</summary>
    public readonly IdCursor GetEnumerator() => this;

    /// <summary>Goes to the next number; false after the last. The default cursor has none.</summary>
    public bool MoveNext()
    {
        if (_bits == 0 && !NextWord())
        {
            return false;
        }

        Current = ((long)_page << IdSet.PageBits) + (_word << 6) + BitOperations.TrailingZeroCount(_bits);
        _bits &= _bits - 1;
        return true;
    }

    private bool NextWord()
    {
        if (_pages is null)
        {
            return false;
        }

        while (true)
        {
            var words = (uint)_page < (uint)_pages.Length ? _pages[_page] : null;
            _word++;
            if (words is null || _word >= words.Length)
            {
                _page++;
                _word = -1;
                if (_page >= _pages.Length)
                {
                    return false;
                }

                continue;
            }

            _bits = words[_word];
            if (_bits != 0)
            {
                return true;
            }
        }
    }
}
