using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Embedded.Binding.Bound;

/// <summary>A query: clauses in order, or a union of two queries.</summary>
internal abstract record BoundQuery
{
    /// <summary>The slots and names of its columns; empty where it returns nothing.</summary>
    public abstract IReadOnlyList<BoundColumn> Columns { get; }

    /// <summary>The clauses of all its parts.</summary>
    public abstract IEnumerable<BoundClause> AllClauses { get; }
}

/// <summary>Clauses in order.</summary>
internal sealed record BoundSingleQuery(IReadOnlyList<BoundClause> Clauses, IReadOnlyList<BoundColumn> ResultColumns) : BoundQuery
{
    public override IReadOnlyList<BoundColumn> Columns => ResultColumns;

    public override IEnumerable<BoundClause> AllClauses => Clauses;
}

/// <summary>Two queries with the same columns; each ends in a projection into the slots of <paramref name="ResultColumns"/>.</summary>
internal sealed record BoundUnion(
    BoundQuery Left, BoundQuery Right, bool IsDistinct, IReadOnlyList<BoundColumn> ResultColumns) : BoundQuery
{
    public override IReadOnlyList<BoundColumn> Columns => ResultColumns;

    public override IEnumerable<BoundClause> AllClauses => Left.AllClauses.Concat(Right.AllClauses);
}

/// <summary>A column of a result or of a row: its name and slot.</summary>
internal sealed record BoundColumn(string Name, int Slot);

/// <summary>A clause; its names have become slots.</summary>
internal abstract record BoundClause
{
    /// <summary>The slots that later clauses may read.</summary>
    public IReadOnlyList<int> Live { get; init; } = [];
}

/// <summary>MATCH or OPTIONAL MATCH. <paramref name="NewSlots"/> become null where an optional match finds nothing.</summary>
internal sealed record BoundMatch(BoundPattern Pattern, bool IsOptional, IReadOnlyList<int> NewSlots) : BoundClause;

/// <summary>UNWIND.</summary>
internal sealed record BoundUnwind(BoundExpression List, BoundColumn Variable) : BoundClause;

/// <summary>WITH or RETURN.</summary>
/// <param name="Items">What is computed into a new slot before grouping; variables passed on need nothing.</param>
/// <param name="Aggregation">The grouping and the aggregates, or null.</param>
/// <param name="PostItems">What is computed from the aggregates.</param>
/// <param name="IsDistinct">Whether equal rows count once.</param>
/// <param name="Columns">The columns that go on.</param>
/// <param name="OrderItems">What is computed only to sort by.</param>
/// <param name="Order">The slots to sort by.</param>
/// <param name="Skip">The number of rows to skip.</param>
/// <param name="Limit">The number of rows to keep.</param>
/// <param name="Where">The conjuncts of WHERE.</param>
/// <param name="IsReturn">Whether it is RETURN.</param>
internal sealed record BoundProjection(
    IReadOnlyList<BoundItem> Items,
    BoundAggregation? Aggregation,
    IReadOnlyList<BoundItem> PostItems,
    bool IsDistinct,
    IReadOnlyList<BoundColumn> Columns,
    IReadOnlyList<BoundItem> OrderItems,
    IReadOnlyList<BoundOrder> Order,
    BoundExpression? Skip,
    BoundExpression? Limit,
    IReadOnlyList<BoundPredicate> Where,
    bool IsReturn) : BoundClause;

/// <summary>An expression computed into a slot.</summary>
internal sealed record BoundItem(int Slot, string Name, BoundExpression Expression);

/// <summary>A sort key.</summary>
internal sealed record BoundOrder(int Slot, string Name, bool IsDescending, BoundExpression Source);

/// <summary>Grouping by slots, and aggregates over each group.</summary>
internal sealed record BoundAggregation(IReadOnlyList<BoundColumn> Keys, IReadOnlyList<BoundAggregate> Aggregates);

/// <summary>One aggregate, computed into a slot.</summary>
internal sealed record BoundAggregate(
    int Slot, string Text, Aggregations.CypherAggregation Function, IReadOnlyList<BoundExpression> Arguments, bool IsDistinct);

/// <summary>CREATE.</summary>
internal sealed record BoundCreate(IReadOnlyList<BoundCreateElement> Elements, IReadOnlyList<BoundPath> Paths) : BoundClause;

/// <summary>A node or relationship to be created.</summary>
internal abstract record BoundCreateElement(int Slot, string Name, BoundExpression? Properties);

/// <summary>A node to be created.</summary>
internal sealed record BoundCreateNode(int Slot, string Name, IReadOnlyList<BoundNameSource> Labels, BoundExpression? Properties)
    : BoundCreateElement(Slot, Name, Properties);

/// <summary>A relationship to be created from one node to another.</summary>
internal sealed record BoundCreateRelationship(int Slot, string Name, int From, int To, BoundNameSource Type, BoundExpression? Properties)
    : BoundCreateElement(Slot, Name, Properties);

/// <summary>A label or type by name, or computed from an expression of one name or a list of names.</summary>
internal sealed record BoundNameSource(NameToken? Name, BoundExpression? Dynamic);

/// <summary>MERGE: what it looks for and what it creates.</summary>
/// <param name="Pattern">The pattern to look for.</param>
/// <param name="NewSlots">The slots that the pattern fills.</param>
/// <param name="Elements">What is created where it is not found.</param>
/// <param name="Paths">The named path, if any.</param>
/// <param name="OnCreate">Set after creating.</param>
/// <param name="OnMatch">Set after finding.</param>
internal sealed record BoundMerge(
    BoundPattern Pattern,
    IReadOnlyList<int> NewSlots,
    IReadOnlyList<BoundCreateElement> Elements,
    IReadOnlyList<BoundPath> Paths,
    IReadOnlyList<BoundChange> OnCreate,
    IReadOnlyList<BoundChange> OnMatch) : BoundClause;

/// <summary>SET and REMOVE: changes in order.</summary>
internal sealed record BoundChanges(IReadOnlyList<BoundChange> Changes) : BoundClause;

/// <summary>One change of SET or REMOVE.</summary>
internal abstract record BoundChange;

/// <summary><c>SET a.key = value</c>; a null value removes.</summary>
internal sealed record BoundSetProperty(BoundExpression Target, NameToken Key, BoundExpression Value) : BoundChange;

/// <summary><c>SET a[key] = value</c>.</summary>
internal sealed record BoundSetDynamicProperty(BoundExpression Target, BoundExpression Key, BoundExpression Value) : BoundChange;

/// <summary><c>SET a = map</c>, or with <paramref name="IsMerging"/> <c>SET a += map</c>.</summary>
internal sealed record BoundSetProperties(BoundExpression Target, BoundExpression Value, bool IsMerging) : BoundChange;

/// <summary><c>SET a:Label</c>, or with <paramref name="IsRemoval"/> <c>REMOVE a:Label</c>.</summary>
internal sealed record BoundSetLabels(BoundExpression Target, IReadOnlyList<BoundNameSource> Labels, bool IsRemoval) : BoundChange;

/// <summary>DELETE or DETACH DELETE.</summary>
internal sealed record BoundDelete(IReadOnlyList<BoundExpression> Targets, bool IsDetaching) : BoundClause;

/// <summary>FOREACH.</summary>
internal sealed record BoundForeach(int Slot, string Name, BoundExpression List, IReadOnlyList<BoundClause> Clauses) : BoundClause;

/// <summary>CALL { }.</summary>
/// <param name="Query">The subquery; it sees the outer row in its slots.</param>
/// <param name="IsOptional">Whether a row without result goes on with nulls.</param>
/// <param name="Transactions">How IN TRANSACTIONS splits the rows, else null.</param>
internal sealed record BoundCallSubquery(BoundQuery Query, bool IsOptional, BoundTransactions? Transactions) : BoundClause;

/// <summary>How IN TRANSACTIONS splits rows into transactions.</summary>
/// <param name="BatchSize">The rows of a batch; null for a thousand.</param>
/// <param name="OnError">What a failing batch does to the rest.</param>
/// <param name="StatusSlot">The slot of REPORT STATUS, or -1.</param>
internal sealed record BoundTransactions(BoundExpression? BatchSize, TransactionErrorBehaviour OnError, int StatusSlot);

/// <summary>CALL of a procedure.</summary>
internal sealed record BoundCallProcedure(
    Procedures.Procedure Procedure,
    IReadOnlyList<BoundExpression> Arguments,
    IReadOnlyList<(int ResultIndex, BoundColumn Column)> Yields,
    IReadOnlyList<BoundPredicate> Where,
    bool IsOptional) : BoundClause;

/// <summary>FINISH: the query answers nothing.</summary>
internal sealed record BoundFinish : BoundClause;
