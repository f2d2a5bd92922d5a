using GraphQL.Validation;
using GraphQLParser.AST;

namespace Inlogov.Graph.GraphQL.Documents.Rules;

/// <summary>An error of a rule of ours, in the library's form.</summary>
internal static class RuleError
{
    /// <summary>An error at some nodes with the code and the section of the specification.</summary>
    public static ValidationError Create(ValidationContext context, string code, string number, string message, params ASTNode[] nodes) =>
        new(context.Document.Source, number, message, nodes) { Code = code };
}
