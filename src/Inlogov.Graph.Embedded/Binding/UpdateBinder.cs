using Inlogov.Graph.Cypher.Syntax;
using Inlogov.Graph.Embedded.Binding.Bound;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Binding;

/// <summary>The clauses that write.</summary>
internal sealed class UpdateBinder(BindingContext context, ExpressionBinder expressions)
{
    public BoundClause Bind(Clause clause, Scope scope, out Scope after)
    {
        after = scope;
        switch (clause)
        {
            case CreateClause create:
                return Create(create, scope, out after);
            case MergeClause merge:
                return Merge(merge, scope, out after);
            case SetClause set:
                return new BoundChanges([.. set.Items.Select(item => Change(item, scope))]);
            case RemoveClause remove:
                return new BoundChanges([.. remove.Items.Select(item => Removal(item, scope))]);
            case DeleteClause delete:
                return new BoundDelete([.. delete.Targets.Select(target => expressions.Bind(target, scope))], delete.Detach);
            case ForeachClause each:
                return Foreach(each, scope);
            default:
                throw context.Error("This clause is not supported.", clause);
        }
    }

    private BoundCreate Create(CreateClause clause, Scope scope, out Scope after)
    {
        List<BoundCreateElement> elements = [];
        List<BoundPath> paths = [];
        foreach (var pattern in clause.Patterns)
        {
            var before = scope;
            List<int> parts = [];
            foreach (var element in pattern.Elements)
            {
                parts.Add(element switch
                {
                    NodePattern { Variable: { } variable } when scope.TryGet(variable.Name, out var known) => context.Use(known),
                    NodePattern node => Declare(node.Variable, ref scope),
                    RelationshipPattern relationship => Declare(relationship.Variable, ref scope),
                    _ => throw context.Error("CREATE takes nodes and relationships only.", element),
                });
            }

            Elements(pattern, parts, slot => !before.Slots.Contains(slot), scope, elements);
            if (pattern.Name is { } name)
            {
                var slot = Declare(name, ref scope);
                paths.Add(new BoundPath(slot, name.Name, parts));
            }
        }

        after = scope;
        return new BoundCreate(elements, paths);
    }

    private BoundMerge Merge(MergeClause clause, Scope scope, out Scope after)
    {
        var binder = new PatternBinder(context, expressions, scope);
        var parts = binder.Declare(clause.Pattern);
        var pattern = binder.Finish(null);
        after = binder.Scope;
        List<BoundCreateElement> elements = [];
        Elements(clause.Pattern, parts, binder.NewSlots.Contains, after, elements);
        var inner = after;
        List<BoundChange> Changes(bool onCreate) =>
            [.. clause.Actions.Where(action => action.OnCreate == onCreate).SelectMany(action => action.Items).Select(item => Change(item, inner))];

        return new BoundMerge(pattern, binder.NewSlots, elements, pattern.Paths, Changes(true), Changes(false));
    }

    /// <summary>What of a path is to be created: nodes first, in the order of the pattern.</summary>
    private void Elements(PathPattern pattern, IReadOnlyList<int> parts, Func<int, bool> isNew, Scope scope, List<BoundCreateElement> into)
    {
        for (var i = 0; i < parts.Count; i += 2)
        {
            var slot = parts[i];
            if (isNew(slot) && !into.Exists(element => element.Slot == slot) && pattern.Elements[i] is NodePattern node)
            {
                into.Add(new BoundCreateNode(slot, context.SlotName(slot), Names(node.Labels, scope), Properties(node.Properties, scope)));
            }
        }

        for (var i = 1; i < parts.Count; i += 2)
        {
            var relationship = (RelationshipPattern)pattern.Elements[i];
            var (from, to) = relationship.Direction == RelationshipDirection.Left ? (parts[i + 1], parts[i - 1]) : (parts[i - 1], parts[i + 1]);
            var type = Names(relationship.Types, scope) is [var only]
                ? only
                : throw context.Error("A relationship to be created needs exactly one type.", relationship);
            into.Add(new BoundCreateRelationship(
                parts[i], context.SlotName(parts[i]), from, to, type, Properties(relationship.Properties, scope)));
        }
    }

    private int Declare(Variable? variable, ref Scope scope)
    {
        var slot = context.AddSlot(variable?.Name);
        scope = variable is null ? scope : scope.With(variable.Name, slot);
        return slot;
    }

    private BoundExpression? Properties(Expression? properties, Scope scope) =>
        properties is null ? null : expressions.Bind(properties, scope);

    private List<BoundNameSource> Names(LabelExpression? labels, Scope scope) => labels switch
    {
        null => [],
        LabelName name => [new BoundNameSource(context.Token(name.Name.Text), null)],
        DynamicLabel dynamic => [new BoundNameSource(null, expressions.Bind(dynamic.Expression, scope))],
        LabelAnd and => [.. Names(and.Left, scope), .. Names(and.Right, scope)],
        _ => throw context.Error("Labels to be written must be names joined by `:` or `&`.", labels),
    };

    private BoundChange Change(SetItem item, Scope scope) => item switch
    {
        SetProperty set => new BoundSetProperty(
            expressions.Bind(set.Target.Subject, scope), context.Token(set.Target.Key.Text), expressions.Bind(set.Value, scope)),
        SetDynamicProperty set => new BoundSetDynamicProperty(
            expressions.Bind(set.Target.Subject, scope), expressions.Bind(set.Target.Index, scope), expressions.Bind(set.Value, scope)),
        SetAllProperties set => new BoundSetProperties(expressions.Bind(set.Target, scope), expressions.Bind(set.Value, scope), false),
        AddProperties add => new BoundSetProperties(expressions.Bind(add.Target, scope), expressions.Bind(add.Value, scope), true),
        SetLabels set => new BoundSetLabels(
            expressions.Bind(set.Target, scope), [.. set.Labels.SelectMany(label => Names(label, scope))], false),
        _ => throw context.Error("This SET is not supported.", item),
    };

    private BoundChange Removal(RemoveItem item, Scope scope) => item switch
    {
        RemoveProperty remove => new BoundSetProperty(
            expressions.Bind(remove.Target.Subject, scope), context.Token(remove.Target.Key.Text), new BoundLiteral(GraphValue.Null)),
        RemoveDynamicProperty remove => new BoundSetDynamicProperty(
            expressions.Bind(remove.Target.Subject, scope), expressions.Bind(remove.Target.Index, scope), new BoundLiteral(GraphValue.Null)),
        RemoveLabels remove => new BoundSetLabels(
            expressions.Bind(remove.Target, scope), [.. remove.Labels.SelectMany(label => Names(label, scope))], true),
        _ => throw context.Error("This REMOVE is not supported.", item),
    };

    private BoundForeach Foreach(ForeachClause each, Scope scope)
    {
        var list = expressions.Bind(each.List, scope);
        var slot = context.AddSlot(each.Variable.Name);
        var inner = scope.With(each.Variable.Name, slot);
        List<BoundClause> clauses = [];
        foreach (var clause in each.Clauses)
        {
            var bound = Bind(clause, inner, out inner);
            clauses.Add(bound with { Live = [.. inner.Slots] });
        }

        return new BoundForeach(slot, each.Variable.Name, list, clauses);
    }
}
