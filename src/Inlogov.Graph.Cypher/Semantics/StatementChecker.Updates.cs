using System.Diagnostics;
using Inlogov.Graph.Cypher.Diagnostics;
using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Cypher.Semantics;

/// <content>Clauses that change the graph.</content>
internal sealed partial class StatementChecker
{
    private static readonly StaticType MapOrEntity = new(ValueKinds.Map | ValueKinds.Entity);

    private static readonly StaticType Deletable = new(ValueKinds.Entity | ValueKinds.Path);

    private void CheckUpdate(Clause clause, Scope scope)
    {
        switch (clause)
        {
            case CreateClause create:
                CheckCreate(create.Patterns, scope, PatternUse.Create);
                break;
            case MergeClause merge:
                CheckCreate([merge.Pattern], scope, PatternUse.Merge);
                foreach (var item in merge.Actions.SelectMany(action => action.Items))
                {
                    CheckSet(item, scope);
                }

                break;
            case SetClause set:
                foreach (var item in set.Items)
                {
                    CheckSet(item, scope);
                }

                break;
            case RemoveClause remove:
                foreach (var item in remove.Items)
                {
                    CheckRemove(item, scope);
                }

                break;
            case DeleteClause delete:
                CheckDelete(delete, scope);
                break;
            case ForeachClause each:
                CheckForeach(each, scope);
                break;
            case UseClause:
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void CheckCreate(SyntaxList<PathPattern> patterns, Scope scope, PatternUse use)
    {
        List<(PathPattern Pattern, HashSet<string> Created)> created = [];
        foreach (var pattern in patterns)
        {
            CreatedPattern.Check(pattern, use, _diagnoses);
            var isNew = PatternVariables.Of(pattern.Elements).Select(one => one.Name).Where(name => scope.Find(name) is null);
            created.Add((pattern, isNew.ToHashSet(StringComparer.Ordinal)));
            BindCreated(pattern, scope);
        }

        foreach (var (pattern, own) in created)
        {
            CheckInside(pattern.Elements, scope, use, []);
            if (use == PatternUse.Create)
            {
                CheckNotSelfReferring(pattern, own);
            }
        }
    }

    private void BindCreated(PathPattern pattern, Scope scope)
    {
        if (pattern.Name is not null)
        {
            Declare(pattern.Name, StaticType.Path, scope);
        }

        foreach (var element in pattern.Elements)
        {
            switch (element)
            {
                case NodePattern { Variable: { } variable } node:
                    BindCreatedNode(node, variable, scope, alone: pattern.Elements.Count == 1);
                    break;
                case RelationshipPattern { Variable: { } variable }:
                    Declare(variable, StaticType.Relationship, scope);
                    break;
            }
        }
    }

    private void BindCreatedNode(NodePattern node, Variable variable, Scope scope, bool alone)
    {
        var known = scope.Find(variable.Name);
        if (known is null)
        {
            scope.Set(variable.Name, StaticType.Node);
            return;
        }

        if (alone)
        {
            Report(CypherErrors.RedeclaredVariable(variable.Name), variable.Span);
        }
        else if (node.Labels is not null || node.Properties is not null)
        {
            Report(CypherErrors.BoundNodeWithParts(variable.Name), node.Span);
        }

        BindElement(variable, StaticType.Node, scope);
    }

    /// <summary>A path of CREATE may not read what it is just creating.</summary>
    private void CheckNotSelfReferring(PathPattern pattern, HashSet<string> created)
    {
        var parts = pattern.Elements.Select(element => (element as NodePattern)?.Properties ?? (element as RelationshipPattern)?.Properties);
        foreach (var variable in parts.OfType<Expression>().SelectMany(FreeVariables.NodesOf).Where(one => created.Contains(one.Name)))
        {
            Report(CypherErrors.ReadsItsOwnCreation(variable.Name), variable.Span);
        }
    }

    private void CheckSet(SetItem item, Scope scope)
    {
        switch (item)
        {
            case SetProperty set:
                CheckTarget(set.Target.Subject, set.Target, scope);
                TypeOf(set.Value, scope);
                break;
            case SetDynamicProperty set:
                CheckTarget(set.Target.Subject, set.Target, scope);
                Expect(set.Target.Index, TypeOf(set.Target.Index, scope), StaticType.String);
                TypeOf(set.Value, scope);
                break;
            case SetAllProperties set:
                Expect(set.Target, Use(set.Target, scope), Entity);
                Expect(set.Value, TypeOf(set.Value, scope), MapOrEntity);
                break;
            case AddProperties set:
                Expect(set.Target, Use(set.Target, scope), Entity);
                Expect(set.Value, TypeOf(set.Value, scope), MapOrEntity);
                break;
            case SetLabels set:
                CheckLabelChange(set.Target, set.Labels, scope);
                break;
        }
    }

    private void CheckTarget(Expression subject, Expression target, Scope scope)
    {
        var type = TypeOf(subject, scope);
        if (!type.Fits(Entity))
        {
            Report(CypherErrors.TypeMismatch(Entity, type, null), target.Span);
        }
    }

    private void CheckLabelChange(Variable target, SyntaxList<LabelExpression> labels, Scope scope)
    {
        Expect(target, Use(target, scope), StaticType.Node);
        foreach (var label in labels)
        {
            CheckDynamicLabels(label, scope);
        }
    }

    private void CheckRemove(RemoveItem item, Scope scope)
    {
        switch (item)
        {
            case RemoveProperty remove:
                CheckTarget(remove.Target.Subject, remove.Target, scope);
                break;
            case RemoveDynamicProperty remove:
                CheckTarget(remove.Target.Subject, remove.Target, scope);
                Expect(remove.Target.Index, TypeOf(remove.Target.Index, scope), StaticType.String);
                break;
            case RemoveLabels remove:
                CheckLabelChange(remove.Target, remove.Labels, scope);
                break;
        }
    }

    private void CheckDelete(DeleteClause delete, Scope scope)
    {
        foreach (var target in delete.Targets)
        {
            if (target is LabelPredicate)
            {
                Report(CypherErrors.DeleteOfLabel(), target.Span);
                continue;
            }

            Expect(target, TypeOf(target, scope), Deletable);
        }
    }

    private void CheckForeach(ForeachClause each, Scope scope)
    {
        var list = TypeOf(each.List, scope);
        var inner = scope.Copy();
        inner.Set(each.Variable.Name, list.MayBeList ? list.ItemOrAny : list);
        foreach (var clause in each.Clauses)
        {
            if (!ClauseNames.IsUpdate(clause))
            {
                Report(CypherErrors.NotInForeach(ClauseNames.Of(clause)), clause.Span);
                continue;
            }

            CheckUpdate(clause, inner);
        }
    }
}
