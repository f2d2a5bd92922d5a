using Inlogov.Graph.Embedded.Binding.Bound;

namespace Inlogov.Graph.Embedded.Planning.Plans;

/// <summary>
/// One operator of a plan, immutable. It reads and fills the slots of the one row that all operators of a statement share; a
/// plan without a source runs once for the row that stands there when it is opened.
/// </summary>
internal abstract record Plan
{
    /// <summary>How many rows the planner expects.</summary>
    public double EstimatedRows { get; init; }

    /// <summary>The operator's name, as Neo4j calls it.</summary>
    public virtual string Name => GetType().Name[..^4];

    /// <summary>The plans that feed it.</summary>
    public virtual IReadOnlyList<Plan> Children => [];

    /// <summary>The expressions that it evaluates.</summary>
    public virtual IEnumerable<BoundExpression> Expressions => [];

    /// <summary>The slots that it fills.</summary>
    public virtual IReadOnlyList<int> Fills => [];

    /// <summary>Whether it writes.</summary>
    public virtual bool Writes => false;

    /// <summary>Whether it or a plan below it writes.</summary>
    public bool WritesAnywhere()
    {
        if (Writes)
        {
            return true;
        }

        foreach (var child in Children)
        {
            if (child.WritesAnywhere())
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>A plan over one other.</summary>
internal abstract record UnaryPlan(Plan Source) : Plan
{
    public override IReadOnlyList<Plan> Children => [Source];
}

/// <summary>A plan over two others: the second runs for each row of the first.</summary>
internal abstract record BinaryPlan(Plan Left, Plan Right) : Plan
{
    public override IReadOnlyList<Plan> Children => [Left, Right];
}
