using Inlogov.Graph.Cypher.Syntax;
using Inlogov.Graph.Embedded.Binding.Bound;
using Inlogov.Graph.Embedded.Functions;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Binding;

/// <summary>Expressions to bound expressions.</summary>
/// <param name="context">What is numbered for the statement.</param>
/// <param name="queries">Binds the queries inside expressions.</param>
internal sealed class ExpressionBinder(BindingContext context, QueryBinder queries)
{
    /// <summary>Binds one expression.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="scope">The variables that it may name.</param>
    /// <param name="replacements">Answers for whole expressions that are already in a slot, and for aggregates; or null.</param>
    public BoundExpression Bind(Expression expression, Scope scope, IReplacements? replacements = null)
    {
        if (replacements?.Find(expression, scope) is { } replaced)
        {
            return replaced;
        }

        BoundExpression Inner(Expression part) => Bind(part, scope, replacements);

        return expression switch
        {
            NullLiteral => new BoundLiteral(GraphValue.Null),
            BooleanLiteral literal => new BoundLiteral(literal.Value),
            IntegerLiteral literal => new BoundLiteral(literal.Value),
            FloatLiteral literal => new BoundLiteral(literal.Value),
            StringLiteral literal => new BoundLiteral(literal.Value),
            NormalFormLiteral literal => new BoundLiteral(literal.Form.ToString().ToUpperInvariant()),
            Parameter parameter => context.Parameter(parameter.Name),
            Variable variable => Variable(variable, scope),
            ListLiteral list => new BoundList([.. list.Items.Select(Inner)]),
            MapLiteral map => new BoundMap([.. map.Entries.Select(entry => entry.Key.Text)], [.. map.Entries.Select(entry => Inner(entry.Value))]),
            PropertyAccess access => new BoundProperty(Inner(access.Subject), context.Token(access.Key.Text)),
            IndexAccess { Index: StringLiteral key } access => new BoundProperty(Inner(access.Subject), context.Token(key.Value)),
            IndexAccess access => new BoundIndex(Inner(access.Subject), Inner(access.Index)),
            ListSlice slice => new BoundSlice(
                Inner(slice.Subject), slice.From is null ? null : Inner(slice.From), slice.To is null ? null : Inner(slice.To)),
            LabelPredicate test => new BoundLabelTest(Inner(test.Subject), Labels(test.Labels, scope, replacements)),
            MapProjection projection => MapProjection(projection, scope, replacements),
            FunctionCall call => Call(call, scope, replacements),
            BinaryExpression binary => OperatorBinder.Binary(binary, Inner),
            UnaryExpression unary => OperatorBinder.Unary(unary, Inner),
            ComparisonChain chain => OperatorBinder.Chain(chain, Inner),
            NullPredicate test => new BoundIsNull(Inner(test.Operand), test.Negated),
            TypePredicate test => new BoundTypeTest(Inner(test.Operand), test.Type, test.Negated),
            NormalizedPredicate test => OperatorBinder.Normalized(test, Inner),
            ListComprehension comprehension => ListComprehension(comprehension, scope, replacements),
            ReduceExpression reduce => Reduce(reduce, scope, replacements),
            QuantifierExpression quantifier => Quantifier(quantifier, scope, replacements),
            CaseExpression choice => Case(choice, scope, replacements),
            CaseOperand => new BoundSlot(context.CaseSubjects.Peek(), "subject"),
            SubqueryExpression subquery => queries.Subquery(subquery.Kind, subquery.Query, scope),
            PatternExpression pattern => queries.PatternSubquery(SubqueryKind.Exists, pattern.Pattern, null, null, scope),
            PatternComprehension comprehension => queries.PatternSubquery(
                SubqueryKind.Collect, comprehension.Pattern, comprehension.Where, comprehension.Projection, scope),
            ShortestPathExpression shortest => queries.ShortestPath(shortest.Pattern, scope),
            _ => throw context.Error("This expression is not supported.", expression),
        };
    }

    /// <summary>The conjuncts of a condition, each with the slots it needs.</summary>
    public IEnumerable<BoundPredicate> Conjuncts(Expression? condition, Scope scope, IReplacements? replacements = null)
    {
        switch (condition)
        {
            case null:
                yield break;
            case BinaryExpression { Operator: BinaryOperator.And } both:
                foreach (var conjunct in Conjuncts(both.Left, scope, replacements).Concat(Conjuncts(both.Right, scope, replacements)))
                {
                    yield return conjunct;
                }

                break;
            case LabelPredicate { Labels: LabelAnd and } test:
                foreach (var part in new[] { and.Left, and.Right })
                {
                    foreach (var conjunct in Conjuncts(test with { Labels = part }, scope, replacements))
                    {
                        yield return conjunct;
                    }
                }

                break;
            case ComparisonChain chain:
                foreach (var comparison in ((BoundAnd)Bind(chain, scope, replacements)).Operands)
                {
                    yield return Predicate(comparison, scope);
                }

                break;
            default:
                yield return Predicate(Bind(condition, scope, replacements), scope);
                break;
        }
    }

    /// <summary>A predicate with the slots it needs of those in scope.</summary>
    public static BoundPredicate Predicate(BoundExpression expression, Scope scope)
    {
        var needs = SlotUse.Of(expression);
        needs.IntersectWith(scope.Slots);
        return new BoundPredicate(expression, needs);
    }

    public BoundLabelExpression Labels(LabelExpression labels, Scope scope, IReplacements? replacements = null) => labels switch
    {
        LabelName name => new BoundLabelName(context.Token(name.Name.Text)),
        LabelWildcard => new BoundLabelWildcard(),
        LabelNot not => new BoundLabelNot(Labels(not.Operand, scope, replacements)),
        LabelAnd and => new BoundLabelAnd(Labels(and.Left, scope, replacements), Labels(and.Right, scope, replacements)),
        LabelOr or => new BoundLabelOr(Labels(or.Left, scope, replacements), Labels(or.Right, scope, replacements)),
        DynamicLabel dynamic => new BoundLabelDynamic(Bind(dynamic.Expression, scope, replacements), dynamic.Any),
        _ => throw context.Error("This label expression is not supported.", labels),
    };

    public BoundSlot Variable(Variable variable, Scope scope) => scope.TryGet(variable.Name, out var slot)
        ? new BoundSlot(context.Use(slot), variable.Name)
        : throw context.Error($"Variable `{variable.Name}` is not defined.", variable);

    private BoundExpression Call(FunctionCall call, Scope scope, IReplacements? replacements)
    {
        if (call.Arguments is [PatternExpression pattern])
        {
            return string.Equals(call.Name, "size", StringComparison.OrdinalIgnoreCase)
                ? queries.PatternSubquery(SubqueryKind.Count, pattern.Pattern, null, null, scope)
                : queries.PatternSubquery(SubqueryKind.Exists, pattern.Pattern, null, null, scope);
        }

        List<BoundExpression> arguments = [.. call.Arguments.Select(argument => Bind(argument, scope, replacements))];
        if (string.Equals(call.Name, "coalesce", StringComparison.OrdinalIgnoreCase))
        {
            return new BoundCoalesce(arguments);
        }

        if (!FunctionCatalog.TryGet(call.Name, out var function))
        {
            throw context.Error($"Unknown function `{call.Name}`.", call);
        }

        return arguments.Count >= function.ArgumentsMin && arguments.Count <= function.ArgumentsMax
            ? new BoundFunctionCall(function, arguments)
            : throw context.Error($"Function `{function.Name}` does not take {arguments.Count} arguments.", call);
    }

    private BoundMapProjection MapProjection(MapProjection projection, Scope scope, IReplacements? replacements)
    {
        var items = new List<BoundMapProjectionItem>(projection.Items.Count);
        foreach (var item in projection.Items)
        {
            items.Add(item switch
            {
                ProjectedProperty property => new BoundMapProjectionItem(false, context.Token(property.Key.Text), null),
                ProjectedAll => new BoundMapProjectionItem(true, context.Token("*"), null),
                ProjectedEntry entry => new BoundMapProjectionItem(
                    false, context.Token(entry.Key.Text), Bind(entry.Value, scope, replacements)),
                ProjectedVariable variable => new BoundMapProjectionItem(
                    false, context.Token(variable.Variable.Name), Bind(variable.Variable, scope, replacements)),
                _ => throw context.Error("This item of a map projection is not supported.", item),
            });
        }

        return new BoundMapProjection(Bind(projection.Subject, scope, replacements), items);
    }

    private BoundListComprehension ListComprehension(ListComprehension comprehension, Scope scope, IReplacements? replacements)
    {
        var list = Bind(comprehension.List, scope, replacements);
        var slot = context.AddSlot(comprehension.Variable.Name);
        var inner = scope.With(comprehension.Variable.Name, slot);
        return new BoundListComprehension(
            slot,
            list,
            comprehension.Where is null ? null : Bind(comprehension.Where, inner, replacements),
            comprehension.Projection is null ? null : Bind(comprehension.Projection, inner, replacements));
    }

    private BoundQuantifier Quantifier(QuantifierExpression quantifier, Scope scope, IReplacements? replacements)
    {
        var list = Bind(quantifier.List, scope, replacements);
        var slot = context.AddSlot(quantifier.Variable.Name);
        return new BoundQuantifier(
            quantifier.Kind, slot, list, Bind(quantifier.Where, scope.With(quantifier.Variable.Name, slot), replacements));
    }

    private BoundReduce Reduce(ReduceExpression reduce, Scope scope, IReplacements? replacements)
    {
        var initial = Bind(reduce.Initial, scope, replacements);
        var list = Bind(reduce.List, scope, replacements);
        var accumulator = context.AddSlot(reduce.Accumulator.Name);
        var slot = context.AddSlot(reduce.Variable.Name);
        var inner = scope.With([(reduce.Accumulator.Name, accumulator), (reduce.Variable.Name, slot)]);
        return new BoundReduce(accumulator, initial, slot, list, Bind(reduce.Step, inner, replacements));
    }

    private BoundCase Case(CaseExpression choice, Scope scope, IReplacements? replacements)
    {
        var subject = choice.Subject is null ? null : Bind(choice.Subject, scope, replacements);
        var slot = subject is null ? -1 : context.AddSlot(null);
        if (subject is not null)
        {
            context.CaseSubjects.Push(slot);
        }

        List<(BoundExpression When, BoundExpression Then)> alternatives = [];
        foreach (var alternative in choice.Alternatives)
        {
            List<BoundExpression> conditions = [.. alternative.Conditions.Select(condition => Bind(condition, scope, replacements))];
            alternatives.Add((conditions is [var only] ? only : new BoundOr(conditions), Bind(alternative.Result, scope, replacements)));
        }

        if (subject is not null)
        {
            context.CaseSubjects.Pop();
        }

        return new BoundCase(subject, slot, alternatives, choice.Else is null ? null : Bind(choice.Else, scope, replacements));
    }
}
