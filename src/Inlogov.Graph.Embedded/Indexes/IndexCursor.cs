using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Indexes;

/// <summary>Walks the entries of a range of an index, up or down. The index must not be written meanwhile.</summary>
internal sealed class IndexCursor
{
    private readonly IndexRange _range;
    private readonly bool _isComposite;
    private readonly int _step;
    private readonly List<(IndexTreeNode Node, int Position)> _path = [];
    private IndexTreeNode _leaf;
    private int _position;
    private bool _ended;

    internal IndexCursor(IndexTreeNode root, IndexRange range, bool isComposite, bool descending)
    {
        _range = range;
        _isComposite = isComposite;
        _step = descending ? -1 : 1;
        _leaf = root;
        _ended = range.IsEmpty;
        if (!_ended)
        {
            Descend(root);
        }
    }

    /// <summary>The node or relationship reached.</summary>
    public long Current => _leaf.Ids[_position];

    /// <summary>Its value; the list of values for an index of several properties.</summary>
    public GraphValue CurrentValue => _leaf.Keys[_position];

    /// <summary>The cursor itself, for <c>foreach</c>.</summary>
    public IndexCursor GetEnumerator() => this;

    /// <summary>Goes to the next entry; false after the last.</summary>
    public bool MoveNext()
    {
        if (_ended)
        {
            return false;
        }

        _position += _step;
        _ended = !((uint)_position < (uint)_leaf.Count || NextLeaf()) || _range.Place(_leaf.Keys[_position], _isComposite) != 0;
        return !_ended;
    }

    // Stops just outside the range: before its first entry going up, after its last going down.
    private void Descend(IndexTreeNode node)
    {
        while (node.Children is not null)
        {
            var child = Math.Max(0, Outside(node) + (_step > 0 ? 0 : -1));
            _path.Add((node, child));
            node = node.Children[child];
        }

        _leaf = node;
        _position = Outside(node);
    }

    // Going up, the last position before the range; going down, the first one after it.
    private int Outside(IndexTreeNode node)
    {
        var (low, high) = (0, node.Count);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            var place = _range.Place(node.Keys[middle], _isComposite);
            if (_step > 0 ? place < 0 : place <= 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return _step > 0 ? low - 1 : low;
    }

    private bool NextLeaf()
    {
        while (_path.Count > 0)
        {
            var (node, position) = _path[^1];
            _path.RemoveAt(_path.Count - 1);
            position += _step;
            if ((uint)position >= (uint)node.Count)
            {
                continue;
            }

            while (true)
            {
                _path.Add((node, position));
                node = node.Children![position];
                if (node.Children is null)
                {
                    break;
                }

                position = _step > 0 ? 0 : node.Count - 1;
            }

            _leaf = node;
            _position = _step > 0 ? 0 : node.Count - 1;
            return true;
        }

        return false;
    }
}
