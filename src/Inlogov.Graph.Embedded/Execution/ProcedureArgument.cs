using Inlogov.Graph.Embedded.Procedures;
using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Execution;

/// <summary>Arguments of procedures against the types of the signature.</summary>
internal static class ProcedureArgument
{
    /// <summary>The value as the procedure takes it: an integer becomes a float where one is asked for.</summary>
    /// <exception cref="GraphException">The value has another type.</exception>
    public static GraphValue Checked(Procedure procedure, int index, GraphValue value)
    {
        var field = procedure.Arguments[index];
        var type = field.Type.ToUpperInvariant();
        if (value.IsNull || type.StartsWith("ANY", StringComparison.Ordinal))
        {
            return value;
        }

        if (value.Kind == GraphValueKind.Integer && type is "FLOAT")
        {
            return (double)value.AsInteger();
        }

        var fits = type switch
        {
            "STRING" => value.Kind == GraphValueKind.String,
            "INTEGER" => value.Kind == GraphValueKind.Integer,
            "FLOAT" => value.Kind == GraphValueKind.Float,
            "NUMBER" or "INTEGER | FLOAT" => value.Kind is GraphValueKind.Integer or GraphValueKind.Float,
            "BOOLEAN" => value.Kind == GraphValueKind.Boolean,
            "MAP" => value.Kind is GraphValueKind.Map,
            "NODE" => value.Kind == GraphValueKind.Node,
            "RELATIONSHIP" => value.Kind == GraphValueKind.Relationship,
            _ when type.StartsWith("LIST", StringComparison.Ordinal) => value.Kind == GraphValueKind.List,
            _ => true,
        };
        return fits
            ? value
            : throw new GraphException(
                GraphStatusCodes.TypeError,
                $"Argument `{field.Name}` of procedure `{procedure.Name}` is {field.Type}, but `{value}` was given.");
    }
}
