using Inlogov.Graph.Embedded.Binding.Bound;
using Inlogov.Graph.Embedded.Execution;
using Inlogov.Graph.Embedded.Storage;

namespace Inlogov.Graph.Embedded.Planning;

/// <summary>What planning one statement knows: the statement, the graph's exact counts and indexes, and labels learnt on the way.</summary>
internal sealed class PlanningContext
{
    private readonly List<string> _slotNames;
    private readonly BoundStatement _statement;
    private readonly SubqueryPlan?[] _subqueries;

    public PlanningContext(BoundStatement statement, GraphView view)
    {
        _statement = statement;
        _slotNames = [.. statement.SlotNames];
        _subqueries = new SubqueryPlan?[statement.Subqueries.Count];
        View = view;
        Queries = new QueryPlanner(this);
    }

    public GraphView View { get; }

    public QueryPlanner Queries { get; }

    public IReadOnlyList<string> SlotNames => _slotNames;

    /// <summary>A label that the node in a slot is known to have: the rarest one seen.</summary>
    public Dictionary<int, NameToken> LabelOf { get; } = [];

    public int AddSlot(string name)
    {
        _slotNames.Add(name);
        return _slotNames.Count - 1;
    }

    /// <summary>The plan of a subquery in an expression, made when it is first asked for.</summary>
    public SubqueryPlan Subquery(BoundSubquery subquery) =>
        _subqueries[subquery.Index] ??= SubqueryPlanner.Plan(subquery, this);

    public IReadOnlyList<SubqueryPlan> AllSubqueries() => [.. _statement.Subqueries.Select(Subquery)];

    /// <summary>How many nodes have the label, or exist.</summary>
    public double Nodes(NameToken? label) => View.CountNodes(label is null ? NameTable.Any : View.Names.Labels.Find(label.Name));

    /// <summary>How many relationships of some types (of any, where none is named) go from label to label.</summary>
    public double Relationships(NameToken? start, IReadOnlyList<NameToken> types, NameToken? end, Direction direction)
    {
        double Count(NameToken? from, NameToken? to)
        {
            var first = from is null ? NameTable.Any : View.Names.Labels.Find(from.Name);
            var last = to is null ? NameTable.Any : View.Names.Labels.Find(to.Name);
            return types.Count == 0
                ? View.CountRelationships(first, NameTable.Any, last)
                : types.Sum(type => (double)View.CountRelationships(first, View.Names.Types.Find(type.Name), last));
        }

        return direction switch
        {
            Direction.Outgoing => Count(start, end),
            Direction.Incoming => Count(end, start),
            _ => Count(start, end) + Count(end, start),
        };
    }

    public Catalog.IndexDescriptor? Index(NameToken label, params IReadOnlyList<NameToken> keys) => IndexChoice.Find(
        View, View.Names.Labels.Find(label.Name), [.. keys.Select(key => View.Names.Keys.Find(key.Name))]);

    /// <summary>The indexes by value on a label, with their keys as the statement's tokens where it names them all.</summary>
    public IEnumerable<(Catalog.IndexDescriptor Index, IReadOnlyList<NameToken> Keys)> Indexes(NameToken label)
    {
        foreach (var index in View.Schema.OrderedIndexes(Catalog.EntityKind.Node, View.Names.Labels.Find(label.Name)).ToArray())
        {
            if (index.Kind != Catalog.IndexKind.Range)
            {
                continue;
            }

            List<NameToken> keys = [];
            foreach (var key in index.Keys)
            {
                if (_statement.Tokens.FirstOrDefault(token => token.Name == View.Names.Keys[key]) is { } token)
                {
                    keys.Add(token);
                }
            }

            if (keys.Count == index.Keys.Count)
            {
                yield return (index, keys);
            }
        }
    }
}
