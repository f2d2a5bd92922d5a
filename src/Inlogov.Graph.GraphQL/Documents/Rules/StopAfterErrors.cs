using GraphQL.Validation;
using GraphQLParser.AST;

namespace Inlogov.Graph.GraphQL.Documents.Rules;

/// <summary>Ends the walk once there are errors enough, because nothing in the library limits them: one answer can have a million.</summary>
internal sealed class StopAfterErrors(int errorsMax) : INodeVisitor
{
    /// <summary>Whether it has ended the walk.</summary>
    public bool HasStopped { get; private set; }

    /// <inheritdoc/>
    public ValueTask EnterAsync(ASTNode node, ValidationContext context) => default;

    /// <inheritdoc/>
    public ValueTask LeaveAsync(ASTNode node, ValidationContext context)
    {
        if (context.HasErrors && context.Errors.Skip(errorsMax - 1).Any())
        {
            HasStopped = true;
            throw new OperationCanceledException();
        }

        return default;
    }
}
