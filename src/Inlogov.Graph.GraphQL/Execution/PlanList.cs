using System.Text;
using System.Text.Json;
using Inlogov.Graph.GraphQL.Compilation.Inputs;
using Inlogov.Graph.GraphQL.Compilation.Plans;
using Inlogov.Graph.Json;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.GraphQL.Execution;

/// <summary>Writes <c>extensions.plan</c>: for each root field its statement, its parameters, and both as a console takes them, rows with names.</summary>
internal static class PlanList
{
    /// <summary>Writes the list, brackets included.</summary>
    public static void Write(OperationExecution execution, Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        for (var i = 0; i < execution.Compiled.Roots.Count; i++)
        {
            if (execution.Compiled.Roots[i] is not StatementRoot root)
            {
                continue;
            }

            writer.WriteStartObject();
            writer.WriteString("field"u8, root.Name);
            writer.WriteString("statement"u8, root.Statement);
            writer.WritePropertyName("parameters"u8);
            PlainJson.Write(writer, execution.Bound[i]!.Parameters);
            writer.WriteString("console"u8, Console((StatementRoot)execution.Readable!.Roots[i], execution.Bound[i]!));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static string Console(StatementRoot root, BoundRoot bound)
    {
        var text = new StringBuilder();
        if (bound.Parameters.Count > 0)
        {
            text.Append(":param {").AppendJoin(", ", bound.Parameters.Select(one => $"{one.Key}: {Literal(one.Value)}")).Append("};\n");
        }

        return text.Append(root.Statement).Append(';').ToString();
    }

    /// <summary>A value as Cypher writes it: a date in quotes alone would be a text, and equal to no date.</summary>
    private static string Literal(GraphValue value) => value.Kind switch
    {
        GraphValueKind.Date => $"date({value})",
        GraphValueKind.DateTime => $"datetime({value})",
        GraphValueKind.List => $"[{string.Join(", ", value.AsList().Select(Literal))}]",
        _ => value.ToString(),
    };
}
