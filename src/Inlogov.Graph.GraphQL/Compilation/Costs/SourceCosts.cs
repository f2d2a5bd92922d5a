using Inlogov.Graph.GraphQL.Schema;

namespace Inlogov.Graph.GraphQL.Compilation.Costs;

/// <summary>What the sources of rows are estimated to give and to read.</summary>
internal sealed class SourceCosts(OntologyModel ontology)
{
    /// <summary>A relation, followed from a node that has it.</summary>
    public RowCost Of(RelationFieldModel relation) => relation switch
    {
        RelationshipFieldModel relationship => Relationship(relationship),
        ThroughFieldModel through => Through(through.Through),
        _ => RowCost.One,
    };

    /// <summary>A relation, followed from a node at its end back to those that have it.</summary>
    public static RowCost Backwards(RelationFieldModel relation)
    {
        string[] ends = [.. relation.Target.Members.Select(member => member.Labels[0])];
        return relation switch
        {
            RelationshipFieldModel one => RowCost.Of(scope => Both(scope.Degree(ends, [one.RelationshipType], Turned(one.Direction)))),
            ThroughFieldModel many => RowCost.Of(scope => scope.Chain(ends[0], [.. many.Through.Nodes.Reverse()], [.. many.Through.Hops.Reverse().Select(Turned)])),
            _ => RowCost.One,
        };
    }

    /// <summary>The ends of a relationship.</summary>
    public RowCost Relationship(RelationshipFieldModel relation)
    {
        var owners = ontology.NodeTypes.Where(type => type.Relations.Contains(relation)).Select(type => type.Labels[0]).ToList();
        return RowCost.Of(scope => Both(scope.Degree(owners, [relation.RelationshipType], relation.Direction)));
    }

    /// <summary>The ends of a through-pattern.</summary>
    public RowCost Through(ThroughModel through) => RowCost.Of(scope => scope.Chain(StartOf(through), through.Nodes, through.Hops));

    /// <summary>The ends of a through-pattern that begins at the ends of a chain.</summary>
    public RowCost Widened(ThroughModel through, WideningModel widening) =>
        RowCost.Of(scope => scope.Chain(StartOf(through), widening.Nodes, widening.Hops)).Then(Through(through));

    /// <summary>The nodes that support one end of a through-pattern: its matches, divided among its ends.</summary>
    public RowCost Support(ThroughModel through) => RowCost.Of(scope =>
    {
        var (rows, work) = scope.Chain(StartOf(through), through.Nodes, through.Hops);
        var ends = through.Nodes[^1].Label is { } label ? Math.Max(1, Math.Min(rows, scope.Nodes(label))) : Math.Max(1, rows);
        return (rows / ends, work / ends);
    });

    private string? StartOf(ThroughModel through) =>
        ontology.NodeTypes.FirstOrDefault(type => type.Relations.OfType<ThroughFieldModel>().Any(field => field.Through == through))?.Labels[0]
        ?? ontology.Roots.OfType<ThroughRootModel>().FirstOrDefault(root => root.Through == through)?.Start.Labels[0];

    /// <summary>As many rows, each a relationship and a node to read.</summary>
    private static (double Rows, double Work) Both(double degree) => (degree, degree * 2);

    private static ThroughHop Turned(ThroughHop hop) => hop with { Direction = Turned(hop.Direction) };

    private static RelationshipDirection Turned(RelationshipDirection direction) => direction switch
    {
        RelationshipDirection.In => RelationshipDirection.Out,
        RelationshipDirection.Out => RelationshipDirection.In,
        _ => direction,
    };
}
