using System.Text.Json;
using GraphQL.Validation;
using Inlogov.Graph.GraphQL.Compilation;
using Inlogov.Graph.GraphQL.Compilation.Inputs;
using Inlogov.Graph.GraphQL.Documents;
using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.GraphQL.Execution;

/// <summary>Why one list of an answer is empty.</summary>
/// <param name="Path">The list's place in the answer.</param>
/// <param name="WithoutFilter">How many there are without the filter.</param>
/// <param name="Conditions">The conditions that the filter joins by AND.</param>
internal sealed record EmptyExplanation(IReadOnlyList<string> Path, long WithoutFilter, IReadOnlyList<EmptyCondition> Conditions)
{
    /// <summary>Asks the database about each list of the operation, and keeps what is said of the empty ones.</summary>
    public static async ValueTask<IReadOnlyList<EmptyExplanation>> AskAsync(
        GraphQLOperation operation, Variables variables, RootBinder binder, IGraphDatabase database, GraphQLOptions options, CancellationToken cancellationToken)
    {
        List<EmptyExplanation> explanations = [];
        foreach (var plan in OperationCompiler.Explain(operation, variables, options with { SubqueriesMax = int.MaxValue }))
        {
            var statement = new GraphStatement(plan.Root.Statement, binder.Bind(plan.Root, variables).Parameters) { Limits = new StatementLimits(options.Timeout) };
            var rows = (await database.QueryAsync(statement, SessionOptions.Reading, cancellationToken)).Rows;
            if (rows.Count > 0 && rows[0][0].AsList() is { } counts && CountOf(counts[0]) == 0)
            {
                var conditions = plan.Conditions.Select((path, i) => EmptyCondition.Of(path, counts[2 + (2 * i)], counts[3 + (2 * i)]));
                explanations.Add(new EmptyExplanation(plan.Path, CountOf(counts[1]), [.. conditions]));
            }
        }

        return explanations;
    }

    /// <summary>Writes the explanation.</summary>
    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("path"u8);
        foreach (var name in Path)
        {
            writer.WriteStringValue(name);
        }

        writer.WriteEndArray();
        writer.WriteNumber("withoutFilter"u8, WithoutFilter);
        writer.WriteStartArray("conditions"u8);
        foreach (var condition in Conditions)
        {
            condition.Write(writer);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static long CountOf(GraphValue pair) => pair.AsList()[0].AsInteger();
}
