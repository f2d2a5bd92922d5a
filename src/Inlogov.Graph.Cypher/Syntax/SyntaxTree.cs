using System.Diagnostics;

namespace Inlogov.Graph.Cypher.Syntax;

/// <summary>Walks a tree without knowing its kinds.</summary>
public static class SyntaxTree
{
    /// <summary>A node and everything below it, in the order of the text.</summary>
    public static IEnumerable<SyntaxNode> Descendants(SyntaxNode root)
    {
        var open = new Stack<SyntaxNode>();
        open.Push(root);
        while (open.TryPop(out var node))
        {
            yield return node;
            foreach (var child in Children(node).Reverse())
            {
                open.Push(child);
            }
        }
    }

    /// <summary>The nodes directly below one, in the order of the text.</summary>
    public static IEnumerable<SyntaxNode> Children(SyntaxNode node) => node switch
    {
        Expression expression => OfExpression(expression),
        Clause clause => OfClause(clause),
        Statement statement => OfStatement(statement),
        LabelExpression label => OfLabel(label),
        PathElement element => OfElement(element),
        SetItem or RemoveItem => OfChange(node),
        SingleQuery query => query.Clauses,
        UnionQuery union => union.Parts,
        _ => OfPart(node),
    };

    private static IEnumerable<SyntaxNode> OfStatement(Statement statement) => statement switch
    {
        QueryStatement query => [query.Query],
        ShowStatement show => Present(show.Yield, show.Where, show.Return),
        CreateIndex index => Present(index.Name, index.Pattern, index.Options),
        CreateConstraint constraint => Present(constraint.Name, constraint.Pattern, constraint.Options),
        DropIndex drop => [drop.Name],
        DropConstraint drop => [drop.Name],
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<SyntaxNode> OfClause(Clause clause) => clause switch
    {
        MatchClause match => [.. match.Patterns, .. match.Hints, .. Present(match.Where)],
        WithClause with => Present(with.Projection, with.Where),
        ReturnClause answer => [answer.Projection],
        OrderAndPageClause page => [.. page.OrderBy, .. Present(page.Skip, page.Limit)],
        FinishClause or UseClause => [],
        UnwindClause unwind => [unwind.List, unwind.Variable],
        CallProcedureClause call => [.. call.Arguments ?? [], .. call.Yield ?? [], .. Present(call.Where)],
        CallSubqueryClause call => Present(call.Scope, call.Query, call.Transactions),
        CreateClause create => create.Patterns,
        MergeClause merge => [merge.Pattern, .. merge.Actions],
        SetClause set => set.Items,
        RemoveClause remove => remove.Items,
        DeleteClause delete => delete.Targets,
        ForeachClause each => [each.Variable, each.List, .. each.Clauses],
        LoadCsvClause load => Present(load.Url, load.Variable, load.FieldTerminator),
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<SyntaxNode> OfPart(SyntaxNode node) => node switch
    {
        Projection projection => [.. projection.Items, .. projection.OrderBy, .. Present(projection.Skip, projection.Limit)],
        ProjectionItem item => Present(item.Expression, item.Alias),
        SortItem item => [item.Expression],
        UsingHint hint => hint.Variables,
        YieldItem item => [item.Variable],
        SubqueryScope scope => scope.Variables,
        SubqueryTransactions transactions => Present(transactions.Concurrency, transactions.BatchSize, transactions.Status),
        MergeAction action => action.Items,
        PathPattern pattern => [.. Present(pattern.Name), .. pattern.Elements],
        MapEntry entry => [entry.Value],
        ProjectedEntry entry => [entry.Value],
        ProjectedVariable variable => [variable.Variable],
        CaseAlternative alternative => [.. alternative.Conditions, alternative.Result],
        ComparisonStep step => [step.Right],
        NameOrParameter name => Present(name.Parameter),
        SchemaPattern pattern => [pattern.Variable],
        Name or PathSelector or VariableLength or PathQuantifier or CypherType or SimpleType or ProjectedAll or ProjectedProperty => [],
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<SyntaxNode> OfElement(PathElement element) => element switch
    {
        NodePattern node => Present(node.Variable, node.Labels, node.Properties, node.Where),
        RelationshipPattern step => Present(step.Variable, step.Types, step.Properties, step.Where),
        ParenthesizedPath path => Present(path.Pattern, path.Where),
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<SyntaxNode> OfLabel(LabelExpression label) => label switch
    {
        LabelNot not => [not.Operand],
        LabelAnd and => [and.Left, and.Right],
        LabelOr or => [or.Left, or.Right],
        DynamicLabel dynamic => [dynamic.Expression],
        LabelName or LabelWildcard => [],
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<SyntaxNode> OfChange(SyntaxNode change) => change switch
    {
        SetProperty set => [set.Target, set.Value],
        SetDynamicProperty set => [set.Target, set.Value],
        SetAllProperties set => [set.Target, set.Value],
        AddProperties set => [set.Target, set.Value],
        SetLabels set => [set.Target, .. set.Labels],
        RemoveProperty remove => [remove.Target],
        RemoveDynamicProperty remove => [remove.Target],
        RemoveLabels remove => [remove.Target, .. remove.Labels],
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<SyntaxNode> OfExpression(Expression expression) => expression switch
    {
        BinaryExpression binary => [binary.Left, binary.Right],
        UnaryExpression unary => [unary.Operand],
        ComparisonChain chain => [chain.First, .. chain.Steps],
        NullPredicate predicate => [predicate.Operand],
        TypePredicate predicate => [predicate.Operand],
        NormalizedPredicate predicate => [predicate.Operand],
        LabelPredicate predicate => [predicate.Subject, predicate.Labels],
        PropertyAccess access => [access.Subject],
        IndexAccess access => [access.Subject, access.Index],
        ListSlice slice => Present(slice.Subject, slice.From, slice.To),
        FunctionCall call => call.Arguments,
        ListLiteral list => list.Items,
        MapLiteral map => map.Entries,
        MapProjection projection => [projection.Subject, .. projection.Items],
        CaseExpression test => [.. Present(test.Subject), .. test.Alternatives, .. Present(test.Else)],
        ListComprehension list => Present(list.Variable, list.List, list.Where, list.Projection),
        PatternComprehension pattern => Present(pattern.Pattern, pattern.Where, pattern.Projection),
        ReduceExpression reduce => [reduce.Accumulator, reduce.Initial, reduce.Variable, reduce.List, reduce.Step],
        QuantifierExpression quantifier => [quantifier.Variable, quantifier.List, quantifier.Where],
        SubqueryExpression subquery => [subquery.Query],
        PatternExpression pattern => [pattern.Pattern],
        ShortestPathExpression path => [path.Pattern],
        _ => [],
    };

    private static IEnumerable<SyntaxNode> Present(params SyntaxNode?[] nodes) => nodes.OfType<SyntaxNode>();
}
