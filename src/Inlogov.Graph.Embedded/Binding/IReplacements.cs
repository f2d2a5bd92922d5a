using Inlogov.Graph.Cypher.Syntax;
using Inlogov.Graph.Embedded.Binding.Bound;

namespace Inlogov.Graph.Embedded.Binding;

/// <summary>Expressions whose value is in a slot already: grouping keys, projected items, aggregates.</summary>
internal interface IReplacements
{
    /// <summary>What stands for the expression, or null.</summary>
    BoundExpression? Find(Expression expression, Scope scope);
}
