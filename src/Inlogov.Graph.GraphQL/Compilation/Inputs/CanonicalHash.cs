using System.Collections;
using System.Globalization;
using Inlogov.Graph.GraphQL.Schema;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.GraphQL.Compilation.Inputs;

/// <summary>A stable hash over coerced input values, by which a cursor knows the order and the filter it was made for.</summary>
internal struct CanonicalHash
{
    // FNV-1a of 64 bits (Fowler, Noll, Vo): stable across processes and machines, which string hashes are not.
    private const ulong OffsetBasis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private ulong _state;

    public CanonicalHash() => _state = OffsetBasis;

    /// <summary>The hash of what was added.</summary>
    public readonly ulong Value => _state;

    /// <summary>Adds a text and its end.</summary>
    public void Add(string text)
    {
        foreach (var letter in text)
        {
            Add(letter);
        }

        Add('\0');
    }

    /// <summary>Adds a coerced value; an input object counts the same in whatever order its members stand.</summary>
    public void Add(object? value)
    {
        switch (value)
        {
            case null:
                Add("null");
                break;
            case string text:
                Add('"');
                Add(text);
                break;
            case IDictionary<string, object?> members:
                Add('{');
                foreach (var (name, member) in members.OrderBy(one => one.Key, StringComparer.Ordinal))
                {
                    Add(name);
                    Add(member);
                }

                Add('}');
                break;
            case IList list:
                Add('[');
                foreach (var item in list)
                {
                    Add(item);
                }

                Add(']');
                break;
            case GraphObject thing:
                Add(GraphValue.From(thing).ToString());
                break;
            case SortDirection direction:
                Add(direction == SortDirection.Ascending ? "asc" : "desc");
                break;
            default:
                Add(Convert.ToString(value, CultureInfo.InvariantCulture)!);
                break;
        }
    }

    private void Add(char letter) => _state = (_state ^ letter) * Prime;
}
