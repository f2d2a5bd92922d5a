using System.Globalization;
using Inlogov.Graph.Embedded.Catalog;
using Inlogov.Graph.Embedded.Storage;
using Inlogov.Graph.Embedded.Transactions;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Procedures;

/// <summary>The schema as a graph to draw: a node for each label, a relationship for each type between two labels. Ids are negative: they are in no store.</summary>
internal static class SchemaGraph
{
    /// <summary>The columns of <c>db.schema.visualization</c>.</summary>
    public static readonly IReadOnlyList<ProcedureField> Columns = [new("nodes", "LIST<NODE>"), new("relationships", "LIST<RELATIONSHIP>")];

    /// <summary>The one row.</summary>
    public static GraphValue[] Draw(StatementContext context)
    {
        var view = context.View;
        Dictionary<int, GraphNode> nodes = [];
        for (var label = 0; label < view.Names.Labels.Count; label++)
        {
            if (view.CountNodes(label) > 0 || view.Schema.Indexes.Any(index => index.Entity == EntityKind.Node && index.Tokens.Contains(label)))
            {
                nodes[label] = NodeOf(view, label, nodes.Count + 1);
            }
        }

        return [new GraphList([.. nodes.Values.Select(node => (GraphValue)node)]), Relationships(view, nodes)];
    }

    private static GraphNode NodeOf(GraphView view, int label, int number)
    {
        var indexes = view.Schema.Indexes
            .Where(index => index.Entity == EntityKind.Node && index.OwningConstraint is null && index.Tokens.Contains(label))
            .Select(index => (GraphValue)string.Join(',', index.Keys.Select(key => view.Names.Keys[key])));
        var constraints = view.Schema.Constraints
            .Where(constraint => constraint.Entity == EntityKind.Node && constraint.Token == label)
            .Select(constraint => (GraphValue)constraint.Name);
        var name = view.Names.Labels[label];
        return new GraphNode(
            Id(number),
            [name],
            GraphMap.Of(("name", name), ("indexes", new GraphList([.. indexes])), ("constraints", new GraphList([.. constraints]))));
    }

    private static GraphList Relationships(GraphView view, Dictionary<int, GraphNode> nodes)
    {
        SortedSet<(int Type, int From, int To)> drawn = [];
        foreach (var (start, type, end, _) in view.RelationshipPatterns())
        {
            foreach (var from in start.AsSpan())
            {
                foreach (var to in end.AsSpan())
                {
                    drawn.Add((type, from, to));
                }
            }
        }

        return new GraphList([.. drawn.Select((one, i) => (GraphValue)new GraphRelationship(
            Id(i + 1), nodes[one.From].ElementId, nodes[one.To].ElementId, view.Names.Types[one.Type], GraphMap.Of(("name", view.Names.Types[one.Type]))))]);
    }

    private static string Id(int number) => (-number).ToString(CultureInfo.InvariantCulture);
}
