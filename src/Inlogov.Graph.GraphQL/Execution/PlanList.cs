using System.Text;
using System.Text.Json;
using Inlogov.Graph.GraphQL.Compilation.Inputs;
using Inlogov.Graph.GraphQL.Compilation.Plans;
using Inlogov.Graph.Json;

namespace Inlogov.Graph.GraphQL.Execution;

/// <summary>Writes <c>extensions.plan</c>: for each root field its statement, its parameters, and both as a console takes them.</summary>
internal static class PlanList
{
    /// <summary>Writes the list, brackets included.</summary>
    public static void Write(IEnumerable<(StatementRoot Root, BoundRoot Bound)> roots, Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        foreach (var (root, bound) in roots)
        {
            writer.WriteStartObject();
            writer.WriteString("field"u8, root.Name);
            writer.WriteString("statement"u8, root.Statement);
            writer.WritePropertyName("parameters"u8);
            PlainJson.Write(writer, bound.Parameters);
            writer.WriteString("console"u8, Console(root, bound));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static string Console(StatementRoot root, BoundRoot bound)
    {
        var text = new StringBuilder();
        if (bound.Parameters.Count > 0)
        {
            text.Append(":param {").AppendJoin(", ", bound.Parameters.Select(one => $"{one.Key}: {one.Value}")).Append("};\n");
        }

        return text.Append(root.Statement).Append(';').ToString();
    }
}
