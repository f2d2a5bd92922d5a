using System.Globalization;
using System.Text.Json;
using Inlogov.Graph.GraphQL.Compilation;
using Inlogov.Graph.GraphQL.Compilation.Costs;
using Inlogov.Graph.GraphQL.Compilation.Inputs;
using Inlogov.Graph.GraphQL.Compilation.Plans;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.GraphQL.Execution;

/// <summary>What an operation is estimated to cost: 1 is a hundred nodes and relationships that a statement reads.</summary>
/// <param name="Total">The cost of all root fields.</param>
/// <param name="Fields">The cost of each that has a statement, by its name in the answer.</param>
internal sealed record CostEstimate(double Total, IReadOnlyList<(string Name, double Cost)> Fields)
{
    private const double Unit = 100;

    /// <summary>Estimates by the graph's numbers and the values of one request.</summary>
    public static CostEstimate Of(IReadOnlyList<CompiledRoot> roots, IReadOnlyList<BoundRoot?> bound, GraphStatistics statistics)
    {
        List<(string Name, double Cost)> fields = [];
        for (var i = 0; i < roots.Count; i++)
        {
            if (roots[i] is StatementRoot root)
            {
                fields.Add((root.Name, Math.Ceiling(root.Reads(new CostScope(statistics, bound[i]!))) / Unit));
            }
        }

        return new CostEstimate(fields.Sum(field => field.Cost), fields);
    }

    /// <summary>Refuses what costs more than is allowed.</summary>
    /// <exception cref="RefusalException">It does.</exception>
    public void Check(double most)
    {
        if (Total > most)
        {
            var dearest = Fields.MaxBy(field => field.Cost).Name;
            throw RefusalException.Of("COST_EXCEEDED", string.Create(CultureInfo.InvariantCulture, $"The operation is estimated to cost {Total:0.##}; at most {most:0.##} is allowed. Ask for smaller pages or fewer lists, or filter by a unique field; `{dearest}` costs most."));
        }
    }

    /// <summary>Writes the estimate.</summary>
    public void Write(Utf8JsonWriter writer, double most)
    {
        writer.WriteStartObject();
        writer.WriteNumber("total"u8, Math.Round(Total, 2));
        writer.WriteNumber("limit"u8, most);
        writer.WriteStartArray("fields"u8);
        foreach (var (name, cost) in Fields)
        {
            writer.WriteStartObject();
            writer.WriteString("field"u8, name);
            writer.WriteNumber("cost"u8, cost);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
