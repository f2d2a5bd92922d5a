using System.Collections.Concurrent;
using GraphQL.Validation;
using Inlogov.Graph.GraphQL.Compilation.Inputs;
using Inlogov.Graph.GraphQL.Compilation.Plans;
using Inlogov.Graph.GraphQL.Documents;

namespace Inlogov.Graph.GraphQL.Compilation;

/// <summary>The compiled forms of one operation, one for each shape of its variables; bounded.</summary>
internal sealed class OperationPlans(GraphQLOperation operation, GraphQLOptions options)
{
    private readonly IReadOnlyDictionary<string, VariableUse> _uses = VariableUses.Of(operation);
    private readonly ConcurrentDictionary<string, CompiledOperation> _byShape = new(StringComparer.Ordinal);

    /// <summary>The compiled form for the shape of these variables.</summary>
    /// <exception cref="RefusalException">A value that decides a statement is wrong.</exception>
    public CompiledOperation Get(Variables variables)
    {
        var key = ShapeKey.Of(variables, _uses);
        if (_byShape.TryGetValue(key, out var known))
        {
            return known;
        }

        var compiled = OperationCompiler.Compile(operation, variables, options);
        if (_byShape.Count >= options.ShapesPerDocumentMax)
        {
            _byShape.Clear();
        }

        _byShape[key] = compiled;
        return compiled;
    }
}
