using GraphQL.Validation;
using Inlogov.Graph.GraphQL.Compilation.Plans;
using Inlogov.Graph.GraphQL.Compilation.Selections;
using Inlogov.Graph.GraphQL.Documents;

namespace Inlogov.Graph.GraphQL.Compilation;

/// <summary>Compiles a validated operation for the shape of one request's variables: a statement for each root field, whatever hangs below it.</summary>
internal static class OperationCompiler
{
    /// <summary>The operation's root fields in the order of the answer.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="variables">The variables of one request.</param>
    /// <param name="options">The limits.</param>
    /// <param name="isReadable">Whether rows are written with names, for people to read; such a statement is not run.</param>
    /// <exception cref="RefusalException">A value that decides a statement is wrong.</exception>
    public static CompiledOperation Compile(GraphQLOperation operation, Variables variables, GraphQLOptions options, bool isReadable = false)
    {
        var collector = new SelectionCollector(operation, variables);
        var fields = collector.Collect(operation.RootType, operation.Definition.SelectionSet);
        return new CompiledOperation([.. fields.Select(field => new RootCompiler(operation, variables, collector, options, isReadable).Compile(field))]);
    }

    /// <summary>For each list on top or right below one node, the statement that says why it is empty.</summary>
    public static IEnumerable<EmptyPlan> Explain(GraphQLOperation operation, Variables variables, GraphQLOptions options)
    {
        var collector = new SelectionCollector(operation, variables);
        return collector.Collect(operation.RootType, operation.Definition.SelectionSet)
            .SelectMany(field => RootCompiler.Explain(field, () => new RootCompiler(operation, variables, collector, options), collector));
    }
}
