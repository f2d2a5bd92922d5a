using GraphQL.Validation;
using Inlogov.Graph.GraphQL.Compilation.Plans;
using Inlogov.Graph.GraphQL.Compilation.Selections;
using Inlogov.Graph.GraphQL.Documents;

namespace Inlogov.Graph.GraphQL.Compilation.Inputs;

/// <summary>The fields of one root field's selection that have arguments, numbered, with what the request at hand gives them.</summary>
internal sealed class ArgumentBook(GraphQLOperation operation, Variables variables)
{
    private readonly List<ArgumentField> _fields = [];

    /// <summary>The fields by number.</summary>
    public IReadOnlyList<ArgumentField> Fields => _fields;

    /// <summary>Numbers a field and reads its arguments.</summary>
    public FieldArguments Add(SelectedField field)
    {
        var numbered = new ArgumentField(field.Type!, field.Node);
        _fields.Add(numbered);
        return Read(operation, numbered, _fields.Count - 1, variables);
    }

    /// <summary>Reads the arguments of a field in another request.</summary>
    public static FieldArguments Read(GraphQLOperation operation, ArgumentField field, int number, Variables variables) =>
        new(number, operation.GetArguments(field.Type, field.Node, variables));
}
