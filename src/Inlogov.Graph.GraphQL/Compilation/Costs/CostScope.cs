using Inlogov.Graph.GraphQL.Compilation.Inputs;
using Inlogov.Graph.GraphQL.Responses;
using Inlogov.Graph.GraphQL.Schema;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.GraphQL.Compilation.Costs;

/// <summary>What estimates are made of: how the graph is built, and the pages and lists that one request asks for.</summary>
internal sealed class CostScope(GraphStatistics statistics, BoundRoot bound)
{
    // A pattern of no fixed length is taken for this many steps.
    private const int OpenLength = 3;

    /// <summary>The page of a connection.</summary>
    public ConnectionBinding Page(int connection) => bound.Connections[connection];

    /// <summary>The number that an argument gives, or a default; of a list, its length.</summary>
    public int Number(InputPath path, int otherwise) => path.Find(bound.Arguments) switch
    {
        int number => number,
        string => 1,
        System.Collections.IList list => list.Count,
        _ => otherwise,
    };

    /// <summary>How many nodes have the label.</summary>
    public double Nodes(string label) => statistics.CountNodes(label);

    /// <summary>How many nodes have one of the types.</summary>
    public double Nodes(CompositeModel type) => type.Members.Sum(member => Nodes(member.Labels[0]));

    /// <summary>How many relationships of these types a node has on average.</summary>
    /// <param name="labels">The labels of such nodes; none for any node.</param>
    public double Degree(IReadOnlyList<string> labels, IReadOnlyList<string> types, RelationshipDirection direction)
    {
        string?[] starts = labels.Count == 0 ? [null] : [.. labels];
        var nodes = starts.Sum(label => (double)statistics.CountNodes(label));
        if (nodes == 0)
        {
            return 0;
        }

        var relationships = 0.0;
        foreach (var label in starts)
        {
            foreach (var type in types)
            {
                relationships += direction == RelationshipDirection.In ? 0 : statistics.CountRelationships(label, type, null);
                relationships += direction == RelationshipDirection.Out ? 0 : statistics.CountRelationships(null, type, label);
            }
        }

        return relationships / nodes;
    }

    /// <summary>The ends of a chain from one node, and what is read on the way to them.</summary>
    /// <param name="start">The label of the node; null for any.</param>
    public (double Rows, double Work) Chain(string? start, IReadOnlyList<ThroughNode> nodes, IReadOnlyList<ThroughHop> hops)
    {
        var (rows, work) = (1.0, 0.0);
        for (var i = 0; i < hops.Count; i++)
        {
            var label = i == 0 ? start : nodes[i].Label;
            var degree = Degree(label is null ? [] : [label], hops[i].Types, hops[i].Direction);
            var (ends, read) = hops[i].IsSingle ? (degree, degree) : Open(degree, hops[i]);
            work += rows * read * 2;
            rows *= ends;
        }

        return (rows, work);
    }

    private static (double Ends, double Read) Open(double degree, ThroughHop hop)
    {
        var ends = hop.LengthMin == 0 ? 1.0 : 0;
        var (level, read) = (1.0, 0.0);
        for (var length = 1; length <= Math.Min(hop.LengthMax ?? OpenLength, OpenLength); length++)
        {
            level *= degree;
            read += level;
            ends += length >= hop.LengthMin ? level : 0;
        }

        return (ends, read);
    }
}
