using System.Diagnostics;
using Inlogov.Graph.Cypher.Diagnostics;
using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Cypher.Semantics;

/// <content>The type of each kind of expression; what it needs of its parts is checked on the way.</content>
internal sealed partial class StatementChecker
{
    private static readonly StaticType PropertyHolder = new(
        ValueKinds.Map | ValueKinds.Entity | ValueKinds.Point | ValueKinds.Duration | ValueKinds.Temporal);

    private static readonly StaticType Indexable = new(ValueKinds.List | ValueKinds.Map | ValueKinds.Entity);

    private static readonly StaticType KeyHolder = new(ValueKinds.Map | ValueKinds.Entity | ValueKinds.Duration | ValueKinds.Temporal);

    private static readonly StaticType Entity = new(ValueKinds.Entity);

    private StaticType _caseOperand = StaticType.Any;

    private StaticType TypeOf(Expression expression, Scope scope) => expression switch
    {
        NullLiteral => StaticType.Any,
        BooleanLiteral => StaticType.Boolean,
        IntegerLiteral => StaticType.Integer,
        FloatLiteral => StaticType.Float,
        StringLiteral => StaticType.String,
        NormalFormLiteral => StaticType.Any,
        CaseOperand => _caseOperand,
        Parameter parameter => TypeOfParameter(parameter),
        Variable variable => Use(variable, scope),
        ListLiteral list => TypeOfList(list, scope),
        MapLiteral map => TypeOfMap(map, scope),
        MapProjection projection => TypeOfMapProjection(projection, scope),
        PropertyAccess access => TypeOfProperty(access, scope),
        IndexAccess access => TypeOfIndex(access, scope),
        ListSlice slice => TypeOfSlice(slice, scope),
        LabelPredicate predicate => TypeOfLabelPredicate(predicate, scope),
        FunctionCall call => TypeOfCall(call, scope),
        CountStar => TypeOfCountStar(expression),
        CaseExpression test => TypeOfCase(test, scope),
        ListComprehension or QuantifierExpression or ReduceExpression => TypeOverList(expression, scope),
        PatternComprehension or SubqueryExpression or PatternExpression or ShortestPathExpression => TypeOverGraph(expression, scope),
        _ => TypeOfOperator(expression, scope),
    };

    private StaticType TypeOfParameter(Parameter parameter) =>
        options.Parameters is { } given && given.TryGetValue(parameter.Name, out var value) ? ParameterTypes.Of(value) : StaticType.Any;

    private StaticType TypeOfList(ListLiteral list, Scope scope)
    {
        StaticType? item = null;
        foreach (var part in list.Items)
        {
            var type = TypeOf(part, scope);
            item = item is null ? type : item.Join(type);
        }

        return item is null ? StaticType.List : StaticType.ListOf(item);
    }

    private StaticType TypeOfMap(MapLiteral map, Scope scope)
    {
        foreach (var entry in map.Entries)
        {
            TypeOf(entry.Value, scope);
        }

        return StaticType.Map;
    }

    private StaticType TypeOfMapProjection(MapProjection projection, Scope scope)
    {
        var subject = Use(projection.Subject, scope);
        Expect(projection.Subject, subject, subject.MayBeList ? MapOrEntity : KeyHolder);
        foreach (var item in projection.Items)
        {
            switch (item)
            {
                case ProjectedEntry entry:
                    TypeOf(entry.Value, scope);
                    break;
                case ProjectedVariable variable:
                    Use(variable.Variable, scope);
                    break;
            }
        }

        return StaticType.Map;
    }

    private StaticType TypeOfProperty(PropertyAccess access, Scope scope)
    {
        var subject = TypeOf(access.Subject, scope);
        Expect(access.Subject, subject, PropertyHolder);
        return (subject.Kinds & ~ValueKinds.Entity) == 0 ? StaticType.Property
            : (subject.Kinds & ~(ValueKinds.Point | ValueKinds.Duration | ValueKinds.Temporal)) == 0 ? new StaticType(ValueKinds.Number | ValueKinds.String)
            : StaticType.Any;
    }

    private StaticType TypeOfIndex(IndexAccess access, Scope scope)
    {
        var subject = TypeOf(access.Subject, scope);
        var index = TypeOf(access.Index, scope);
        var hasKeys = (subject.Kinds & (ValueKinds.Map | ValueKinds.Entity)) != 0;
        if (access.Index is StringLiteral && !subject.MayBeList)
        {
            // A literal key is as good as a name: `d['year']` is `d.year`, which a computed key is not.
            Expect(access.Subject, subject, KeyHolder);
        }
        else if (!subject.MayBeList && !hasKeys)
        {
            Expect(access.Subject, subject, Indexable);
        }
        else if (!hasKeys && !index.Fits(StaticType.Integer))
        {
            Report(CypherErrors.IndexType("list index", "Integer", index), access.Index.Span);
        }
        else if (!subject.MayBeList && !index.Fits(StaticType.String))
        {
            Report(CypherErrors.IndexType("map key", "String", index), access.Index.Span);
        }

        return subject.Kinds == ValueKinds.List ? subject.ItemOrAny
            : (subject.Kinds & ~ValueKinds.Entity) == 0 ? StaticType.Property
            : StaticType.Any;
    }

    private StaticType TypeOfSlice(ListSlice slice, Scope scope)
    {
        var subject = TypeOf(slice.Subject, scope);
        Expect(slice.Subject, subject, StaticType.List);
        foreach (var bound in new[] { slice.From, slice.To }.OfType<Expression>())
        {
            Expect(bound, TypeOf(bound, scope), StaticType.Integer);
        }

        return subject.Kinds == ValueKinds.List ? subject : StaticType.List;
    }

    private StaticType TypeOfLabelPredicate(LabelPredicate predicate, Scope scope)
    {
        Expect(predicate.Subject, TypeOf(predicate.Subject, scope), Entity);
        CheckDynamicLabels(predicate.Labels, scope);
        return StaticType.Boolean;
    }

    private void CheckDynamicLabels(LabelExpression? labels, Scope scope)
    {
        if (labels is null)
        {
            return;
        }

        foreach (var dynamic in SyntaxTree.Descendants(labels).OfType<DynamicLabel>())
        {
            if (dynamic.Expression is NullLiteral)
            {
                Report(CypherErrors.NullLabel(), dynamic.Expression.Span);
            }

            var type = TypeOf(dynamic.Expression, scope);
            Expect(dynamic.Expression, type, new StaticType(ValueKinds.String | ValueKinds.List, StaticType.String));
        }
    }

    private StaticType TypeOfCase(CaseExpression test, Scope scope)
    {
        var outerOperand = _caseOperand;
        var operand = test.Subject is null ? StaticType.Any : TypeOf(test.Subject, scope);
        StaticType? result = null;
        foreach (var alternative in test.Alternatives)
        {
            _caseOperand = operand;
            foreach (var condition in alternative.Conditions)
            {
                ExpectPredicate(condition, scope);
            }

            _caseOperand = outerOperand;
            var type = TypeOf(alternative.Result, scope);
            result = result is null ? type : result.Or(type);
        }

        return test.Else is null ? result! : result!.Or(TypeOf(test.Else, scope));
    }

    private StaticType TypeOverList(Expression expression, Scope scope) => expression switch
    {
        ListComprehension list => TypeOfListComprehension(list, scope),
        QuantifierExpression quantifier => TypeOfQuantifier(quantifier, scope),
        ReduceExpression reduce => TypeOfReduce(reduce, scope),
        _ => throw new UnreachableException(),
    };

    private Scope Inside(Scope scope, Variable variable, StaticType type)
    {
        var inner = scope.Copy();
        inner.Set(variable.Name, type);
        _overList++;
        return inner;
    }

    private StaticType TypeOfListComprehension(ListComprehension list, Scope scope)
    {
        var source = TypeOf(list.List, scope);
        Expect(list.List, source, StaticType.List);
        var inner = Inside(scope, list.Variable, source.ItemOrAny);
        if (list.Where is not null)
        {
            ExpectPredicate(list.Where, inner);
        }

        var item = list.Projection is null ? source.ItemOrAny : TypeOf(list.Projection, inner);
        _overList--;
        return StaticType.ListOf(item);
    }

    private StaticType TypeOfQuantifier(QuantifierExpression quantifier, Scope scope)
    {
        var source = TypeOf(quantifier.List, scope);
        Expect(quantifier.List, source, StaticType.List);
        ExpectPredicate(quantifier.Where, Inside(scope, quantifier.Variable, source.ItemOrAny));
        _overList--;
        return StaticType.Boolean;
    }

    private StaticType TypeOfReduce(ReduceExpression reduce, Scope scope)
    {
        var initial = TypeOf(reduce.Initial, scope);
        var source = TypeOf(reduce.List, scope);
        Expect(reduce.List, source, StaticType.List);
        var inner = Inside(scope, reduce.Variable, source.ItemOrAny);
        inner.Set(reduce.Accumulator.Name, initial);
        var step = TypeOf(reduce.Step, inner);
        _overList--;
        var expected = (initial.Kinds & ValueKinds.Number) != 0 ? initial.Or(StaticType.Number) : initial;
        if (!step.Fits(expected))
        {
            Report(CypherErrors.AccumulatorType(initial, step), reduce.Step.Span);
        }

        return initial.Or(step);
    }
}
