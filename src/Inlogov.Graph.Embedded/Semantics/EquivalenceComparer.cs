using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Semantics;

/// <summary>The sameness of DISTINCT and grouping: as <c>=</c>, but null is the same as null.</summary>
internal sealed class EquivalenceComparer : IEqualityComparer<GraphValue>
{
    public bool Equals(GraphValue x, GraphValue y)
    {
        var kind = x.Kind;
        if (Numbers.IsNumber(kind) && Numbers.IsNumber(y.Kind))
        {
            return Numbers.AreEqual(x, y);
        }

        if (kind != y.Kind)
        {
            return false;
        }

        return kind switch
        {
            GraphValueKind.List => Lists(x.AsList(), y.AsList()),
            GraphValueKind.Map => Maps(x.AsMap(), y.AsMap()),
            _ => x == y,
        };
    }

    public int GetHashCode(GraphValue obj) => obj.Kind switch
    {
        GraphValueKind.Integer or GraphValueKind.Float => Numbers.GetHashCode(obj),
        GraphValueKind.List => HashList(obj.AsList()),
        GraphValueKind.Map => HashMap(obj.AsMap()),
        _ => obj.GetHashCode(),
    };

    private bool Lists(GraphList x, GraphList y)
    {
        if (x.Count != y.Count)
        {
            return false;
        }

        for (var i = 0; i < x.Count; i++)
        {
            if (!Equals(x[i], y[i]))
            {
                return false;
            }
        }

        return true;
    }

    private bool Maps(GraphMap x, GraphMap y)
    {
        if (x.Count != y.Count)
        {
            return false;
        }

        foreach (var (key, value) in x)
        {
            if (!y.TryGetValue(key, out var other) || !Equals(value, other))
            {
                return false;
            }
        }

        return true;
    }

    private int HashList(GraphList list)
    {
        var hash = default(HashCode);
        foreach (var item in list)
        {
            hash.Add(GetHashCode(item));
        }

        return hash.ToHashCode();
    }

    private int HashMap(GraphMap map)
    {
        var hash = map.Count;
        foreach (var (key, value) in map)
        {
            hash ^= HashCode.Combine(key, GetHashCode(value));
        }

        return hash;
    }
}
