using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Cypher.Semantics;

/// <summary>
/// The variables that an expression takes from outside. Of subqueries and patterns all names are given, their own among them, so a
/// caller asks its scope which of them are there.
/// </summary>
internal static class FreeVariables
{
    /// <summary>The names, with repetitions.</summary>
    public static IEnumerable<string> Of(SyntaxNode node) => NodesOf(node).Select(one => one.Name);

    /// <summary>The variables where they stand.</summary>
    public static IEnumerable<Variable> NodesOf(SyntaxNode node) => node switch
    {
        Variable variable => [variable],
        ListComprehension list => NodesOf(list.List).Concat(Without(list.Variable, list.Where, list.Projection)),
        QuantifierExpression quantifier => NodesOf(quantifier.List).Concat(Without(quantifier.Variable, quantifier.Where)),
        ReduceExpression reduce => NodesOf(reduce.Initial).Concat(NodesOf(reduce.List))
            .Concat(Without(reduce.Variable, reduce.Step).Where(one => one.Name != reduce.Accumulator.Name)),
        _ => SyntaxTree.Children(node).SelectMany(NodesOf),
    };

    private static IEnumerable<Variable> Without(Variable bound, params Expression?[] bodies) =>
        bodies.OfType<Expression>().SelectMany(NodesOf).Where(one => one.Name != bound.Name);
}
