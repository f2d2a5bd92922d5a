using Inlogov.Graph.Cypher.Syntax;
using Inlogov.Graph.Embedded.Execution;
using Inlogov.Graph.Embedded.Functions;
using Inlogov.Graph.Embedded.Storage;
using Inlogov.Graph.Embedded.Transactions;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Binding.Bound;

/// <summary>A call of a scalar function.</summary>
internal sealed record BoundFunctionCall(CypherFunction Function, IReadOnlyList<BoundExpression> Arguments) : BoundExpression
{
    public override IReadOnlyList<BoundExpression> Parts => Arguments;

    public override bool ReadsGraphItself => Function.ReadsGraph;

    public override GraphValue Evaluate(QueryRun run)
    {
        switch (Arguments.Count)
        {
            case 0:
                return Function.Invoke([], run.Functions);
            case 1:
                return Function.Invoke([Arguments[0].Evaluate(run)], run.Functions);
            case 2:
                return Function.Invoke([Arguments[0].Evaluate(run), Arguments[1].Evaluate(run)], run.Functions);
            default:
                var values = new GraphValue[Arguments.Count];
                for (var i = 0; i < values.Length; i++)
                {
                    values[i] = Arguments[i].Evaluate(run);
                }

                return Function.Invoke(values, run.Functions);
        }
    }
}

/// <summary><c>coalesce(a, b, …)</c>, which stops at the first value that is not null.</summary>
internal sealed record BoundCoalesce(IReadOnlyList<BoundExpression> Arguments) : BoundExpression
{
    public override IReadOnlyList<BoundExpression> Parts => Arguments;

    public override GraphValue Evaluate(QueryRun run)
    {
        foreach (var argument in Arguments)
        {
            var value = argument.Evaluate(run);
            if (!value.IsNull)
            {
                return value;
            }
        }

        return GraphValue.Null;
    }
}

/// <summary>A path from the slots of its parts: nodes and relationships, of which one may be a list.</summary>
internal sealed record BoundPathValue(IReadOnlyList<int> Slots) : BoundExpression
{
    public override GraphValue Evaluate(QueryRun run) => PathBuilder.Build(run, Slots);
}

/// <summary>The number of relationships of a node: <c>COUNT { (a)-[:T]->() }</c> as a look-up.</summary>
internal sealed record BoundDegree(int NodeSlot, Direction Direction, IReadOnlyList<NameToken> Types) : BoundExpression
{
    public override bool ReadsGraphItself => true;

    public override GraphValue Evaluate(QueryRun run) => run.Degree(run.Slots[NodeSlot], Direction, Types);
}

/// <summary>Whether a relationship differs from others of the same match.</summary>
internal sealed record BoundDifferentRelationship(int Slot, IReadOnlyList<int> Others) : BoundExpression
{
    public override GraphValue Evaluate(QueryRun run) => IsTrue(run);

    public override bool IsTrue(QueryRun run) =>
        run.Slots[Slot] is not { Kind: GraphValueKind.Relationship } value || !Execution.Operators.Walked.Has(run, Others, value.ReferenceId);
}

/// <summary><c>(a $properties)</c>: whether an entity has each of the map's entries.</summary>
internal sealed record BoundPropertiesMatch(BoundExpression Entity, BoundExpression Properties) : BoundExpression
{
    public override IReadOnlyList<BoundExpression> Parts => [Entity, Properties];

    public override bool ReadsGraphItself => true;

    public override GraphValue Evaluate(QueryRun run)
    {
        var entity = Entity.Evaluate(run);
        foreach (var (key, wanted) in run.PropertiesOf(Properties.Evaluate(run)))
        {
            if (Semantics.CypherComparison.AreEqual(Semantics.CypherIndexing.Property(entity, key, run.Entities), wanted) != true)
            {
                return GraphValue.False;
            }
        }

        return GraphValue.True;
    }
}

/// <summary>Whether a node has labels, or a relationship a type, as an expression of labels says; null of null.</summary>
internal sealed record BoundLabelTest(BoundExpression Operand, BoundLabelExpression Labels) : BoundExpression
{
    private readonly BoundExpression[] _parts = [Operand, .. Labels.Expressions()];

    public override IReadOnlyList<BoundExpression> Parts => _parts;

    public override bool ReadsGraphItself => true;

    public override GraphValue Evaluate(QueryRun run)
    {
        var entity = Operand.Evaluate(run);
        return entity.IsNull ? GraphValue.Null : GraphValue.From(Labels.Matches(run, entity));
    }

    public override bool IsTrue(QueryRun run) => Operand.Evaluate(run) is { IsNull: false } entity && Labels.Matches(run, entity);
}

/// <summary><c>EXISTS { }</c>, <c>COUNT { }</c> or <c>COLLECT { }</c>: the subquery runs over the same slots, so the outer row is its argument.</summary>
internal sealed record BoundSubqueryExpression(SubqueryKind Kind, BoundSubquery Subquery) : BoundExpression
{
    public override bool ReadsGraphItself => true;

    public override GraphValue Evaluate(QueryRun run) => run.Subquery(Subquery.Index).Evaluate();

    public override void WriteJson(QueryRun run, JsonSink sink)
    {
        if (Kind == SubqueryKind.Collect)
        {
            run.Subquery(Subquery.Index).WriteJson(sink);
        }
        else
        {
            sink.Write(Evaluate(run));
        }
    }
}

/// <summary>A subquery in an expression.</summary>
/// <param name="Index">Its place among the statement's subqueries.</param>
/// <param name="Kind">What it answers.</param>
/// <param name="Query">The query.</param>
/// <param name="ResultSlot">The slot of the one column of a COLLECT; -1 where rows only are counted.</param>
/// <param name="Outer">The slots of the outer row that it may read.</param>
internal sealed record BoundSubquery(int Index, SubqueryKind Kind, BoundQuery Query, int ResultSlot, IReadOnlySet<int> Outer);
