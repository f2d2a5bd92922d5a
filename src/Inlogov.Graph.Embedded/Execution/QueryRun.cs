using System.Runtime.CompilerServices;
using Inlogov.Graph.Embedded.Binding.Bound;
using Inlogov.Graph.Embedded.Functions;
using Inlogov.Graph.Embedded.Semantics;
using Inlogov.Graph.Embedded.Storage;
using Inlogov.Graph.Embedded.Transactions;
using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Execution;

/// <summary>
/// What changes while one statement runs: the one row of slots that all operators and expressions share, the graph they
/// see, and the numbers of the names they use.
/// </summary>
internal sealed class QueryRun
{
    private const int GrowthStep = 4096;
    private const int WrittenStep = 65536;

    private readonly CompiledQuery _query;
    private readonly GraphValue[] _parameters;
    private readonly Subquery?[] _subqueries;
    private readonly int[] _keys;
    private readonly int[] _labels;
    private readonly int[] _types;
    private long _octetsHeld;

    public QueryRun(CompiledQuery query, StatementContext context)
    {
        _query = query;
        Context = context;
        View = context.View;
        Slots = new GraphValue[query.SlotCount];
        _subqueries = new Subquery?[query.Subqueries.Count];
        _keys = Unknown(query.Tokens.Count);
        _labels = Unknown(query.Tokens.Count);
        _types = Unknown(query.Tokens.Count);
        _parameters = new GraphValue[query.ParameterNames.Count];
        for (var i = 0; i < _parameters.Length; i++)
        {
            _parameters[i] = context.Parameters.Get(query.ParameterNames[i]);
        }

        Entities = new EntityReader(this);
        Functions = new FunctionContext(Entities, context.Clock, context.TransactionTime, context.StatementTime, Random.Shared);
    }

    /// <summary>The row: one value a slot.</summary>
    public GraphValue[] Slots { get; }

    /// <summary>The graph as the statement sees it.</summary>
    public GraphView View { get; private set; }

    /// <summary>What is written.</summary>
    public GraphWriter Writer => Context.Writer;

    public StatementContext Context { get; }

    /// <summary>The graph for functions.</summary>
    public EntityReader Entities { get; }

    public FunctionContext Functions { get; }

    /// <summary>Counts hits by plan, or null where nobody asked.</summary>
    public Profile? Profile { get; init; }

    /// <summary>To be called in every loop.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Tick() => Context.Check();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Hit() => Context.DatabaseHits++;

    public GraphValue Parameter(int index) => _parameters[index];

    public Subquery Subquery(int index) => _subqueries[index] ??= new Subquery(this, _query.Subqueries[index]);

    /// <summary>Commits a batch and goes on in a new transaction.</summary>
    public void CommitBatch()
    {
        Context.CommitBatch();
        View = Context.View;
    }

    /// <summary>Forgets a batch that failed, and goes on in a new transaction.</summary>
    public void AbandonBatch()
    {
        Context.AbandonBatch();
        View = Context.View;
    }

    /// <summary>Notes that a list being built has grown; <see cref="Grown"/> lets go of it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Growing(int count)
    {
        if ((count & (GrowthStep - 1)) == 0)
        {
            Context.Hold(16L * GrowthStep);
        }
    }

    /// <summary>Notes how many octets of the answer have been written, so that an answer without end is ended by the memory limit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Writing(int octets)
    {
        if (octets > _octetsHeld)
        {
            Context.Hold(WrittenStep);
            _octetsHeld += WrittenStep;
        }
    }

    /// <summary>Notes that a list is built: from here on it belongs to the row.</summary>
    public void Grown(int count) => Context.Release(16L * (count & ~(GrowthStep - 1)));

    /// <summary>Ends the statement where a text or list that an operator made is larger than it may hold.</summary>
    public GraphValue Watched(GraphValue value)
    {
        var bytes = value.Kind switch
        {
            GraphValueKind.String => 2L * value.AsString().Length,
            GraphValueKind.List => 16L * value.AsList().Count,
            _ => 0,
        };
        if (bytes > 65536)
        {
            Context.Hold(bytes);
            Context.Release(bytes);
        }

        return value;
    }

    /// <summary>The number of a property key, or <see cref="NameTable.Unknown"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Key(NameToken token) => _keys[token.Index] is var known and >= 0 ? known : _keys[token.Index] = View.Names.Keys.Find(token.Name);

    /// <summary>The number of a label, or <see cref="NameTable.Unknown"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Label(NameToken token) =>
        _labels[token.Index] is var known and >= 0 ? known : _labels[token.Index] = View.Names.Labels.Find(token.Name);

    /// <summary>The number of a relationship type, or <see cref="NameTable.Unknown"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Type(NameToken token) =>
        _types[token.Index] is var known and >= 0 ? known : _types[token.Index] = View.Names.Types.Find(token.Name);

    /// <summary><c>value.key</c>.</summary>
    public GraphValue Property(GraphValue value, NameToken key)
    {
        if (value.IsNodeReference)
        {
            Hit();
            return View.NodeProperty(value.ReferenceId, Key(key));
        }

        if (!value.IsReference)
        {
            return value.IsNull ? GraphValue.Null : CypherIndexing.Property(value, key.Name, Entities);
        }

        Hit();
        return View.RelationshipProperty(value.ReferenceId, Key(key));
    }

    /// <summary>The properties of a node or relationship, or the map itself; nothing of null.</summary>
    public GraphMap PropertiesOf(GraphValue value)
    {
        switch (value.Kind)
        {
            case GraphValueKind.Null:
                return GraphMap.Empty;
            case GraphValueKind.Map:
                return value.AsMap();
            case GraphValueKind.Node when !value.IsReference:
                return value.AsNode().Properties;
            case GraphValueKind.Relationship when !value.IsReference:
                return value.AsRelationship().Properties;
            case GraphValueKind.Node when !View.NodeExists(value.ReferenceId):
                return GraphMap.Empty;
            case GraphValueKind.Node:
                Hit();
                return View.NodeProperties(value.ReferenceId).ToMap(View.Names.Keys);
            case GraphValueKind.Relationship:
                Hit();
                return View.RelationshipProperties(value.ReferenceId).ToMap(View.Names.Keys);
            default:
                throw new GraphException(
                    GraphStatusCodes.TypeError, $"Type mismatch: expected a map, a node or a relationship, but found `{value}`.");
        }
    }

    /// <summary>The list that a value is; null is none, and any other value is a list of itself only where <c>UNWIND</c> says so.</summary>
    /// <exception cref="GraphException">The value is no list.</exception>
    public static GraphList? ListOf(GraphValue value) => value.Kind switch
    {
        GraphValueKind.Null => null,
        GraphValueKind.List => value.AsList(),
        _ => throw new GraphException(GraphStatusCodes.TypeError, $"Type mismatch: expected a list, but found `{value}`."),
    };

    public bool HasLabelOrType(GraphValue entity, NameToken name)
    {
        Hit();
        return Entity(entity) == GraphValueKind.Node
            ? View.HasLabel(entity.ReferenceId, Label(name))
            : View.RelationshipExists(entity.ReferenceId) && View.RelationshipType(entity.ReferenceId) is var type && type == Type(name);
    }

    public bool HasLabelOrTypeNamed(GraphValue entity, string name)
    {
        Hit();
        return Entity(entity) == GraphValueKind.Node
            ? View.HasLabel(entity.ReferenceId, View.Names.Labels.Find(name))
            : View.RelationshipExists(entity.ReferenceId) && View.RelationshipType(entity.ReferenceId) == View.Names.Types.Find(name);
    }

    public bool HasAnyLabelOrType(GraphValue entity) =>
        Entity(entity) != GraphValueKind.Node || View.Labels(entity.ReferenceId).Count > 0;

    /// <summary>How many relationships of some types (of any, where none is named) a node has; null of null.</summary>
    public GraphValue Degree(GraphValue node, Direction direction, IReadOnlyList<NameToken> types)
    {
        if (node.IsNull)
        {
            return GraphValue.From(0L);
        }

        Hit();
        if (!View.NodeExists(node.ReferenceId))
        {
            return 0L;
        }

        if (types.Count == 0)
        {
            return (long)View.Degree(node.ReferenceId, direction);
        }

        var sum = 0L;
        foreach (var type in types)
        {
            sum += View.Degree(node.ReferenceId, direction, Type(type));
        }

        return sum;
    }

    /// <summary>The relationships of a node.</summary>
    public RelationshipCursor Relationships(long node, Direction direction, IReadOnlyList<NameToken> types)
    {
        Hit();
        return types.Count switch
        {
            0 => View.Relationships(node, direction),
            1 => View.Relationships(node, direction, Type(types[0])),
            _ => View.Relationships(node, direction, TypesOf(types)),
        };
    }

    private int[] TypesOf(IReadOnlyList<NameToken> types)
    {
        var numbers = new int[types.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = Type(types[i]);
        }

        return numbers;
    }

    private static GraphValueKind Entity(GraphValue value) => value.IsReference
        ? value.Kind
        : throw new GraphException(
            GraphStatusCodes.TypeError, $"Type mismatch: expected a node or a relationship, but found `{value}`.");

    private static int[] Unknown(int count)
    {
        var numbers = new int[count];
        Array.Fill(numbers, NameTable.Unknown);
        return numbers;
    }
}
