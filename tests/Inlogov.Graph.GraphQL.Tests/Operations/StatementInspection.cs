using System.Text.Json;
using FluentAssertions;
using GraphQLParser.AST;
using Inlogov.Graph.GraphQL.Compilation;
using Inlogov.Graph.GraphQL.Compilation.Inputs;
using Inlogov.Graph.GraphQL.Compilation.Plans;
using Inlogov.Graph.GraphQL.Documents;
using Inlogov.Graph.GraphQL.Redirecting;
using Inlogov.Graph.GraphQL.Responses;
using Inlogov.Graph.GraphQL.Schema;

namespace Inlogov.Graph.GraphQL.Tests.Operations;

/// <summary>Looks at what an operation is compiled to, and at the rows that came back for it.</summary>
internal static class StatementInspection
{
    /// <summary>The statements of an operation with their values.</summary>
    public static IReadOnlyList<(StatementRoot Root, BoundRoot Bound)> Compile(CaseGraph graph, GraphQLRequest request)
    {
        var document = DocumentPreparation.Read(request.Query, GraphQLOptions.Default).Document!;
        var definition = document.Definitions.OfType<GraphQLOperationDefinition>().First();
        var operation = new GraphQLOperation(ApiSchema.Create(graph.Sdl, graph.SdlName), document, definition, GraphQLOptions.Default);
        VariableReader.Read(request.Variables, GraphQLOptions.Default.ListItemsMax, out var inputs);
        var variables = operation.CoerceAsync(inputs).AsTask().GetAwaiter().GetResult();
        var compiled = OperationCompiler.Compile(operation, variables.Values, GraphQLOptions.Default);
        var binder = new RootBinder(operation, GraphQLOptions.Default, new RedirectLog(new RedirectTable(), null));
        return [.. compiled.Roots.OfType<StatementRoot>().Select(root => (root, binder.Bind(root, variables.Values)))];
    }

    /// <summary>Walks shape and row together and checks every list of rows.</summary>
    public static void CheckRows(Shape shape, JsonElement value, IReadOnlyList<ConnectionBinding> connections)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            return;
        }

        switch (shape)
        {
            case ListShape list:
                foreach (var item in value.EnumerateArray())
                {
                    CheckRows(list.Item, item, connections);
                }

                break;
            case ObjectShape thing:
                CheckFields(thing.Fields, value, 0, connections);
                break;
            case TaggedShape tagged:
                CheckFields(tagged.Members[value[0].GetInt32()].Fields, value, 1, connections);
                break;
            case ConnectionShape connection when connection.RowParts > 0 || connection.NeedsPage:
                CheckConnection(connection, value[connection.HeadCount], connections);
                break;
        }
    }

    private static void CheckConnection(ConnectionShape shape, JsonElement rows, IReadOnlyList<ConnectionBinding> connections)
    {
        rows.GetArrayLength().Should().BeLessThanOrEqualTo(connections[shape.Index].Limit + 1, "a page is its rows and one more");
        foreach (var row in rows.EnumerateArray())
        {
            foreach (var part in shape.Fields.Select(field => field.Part).OfType<RowsPart>())
            {
                CheckRows(part.Value, row[part.Slot + (shape.HasKeys ? 1 : 0)], connections);
            }
        }
    }

    private static void CheckFields(IReadOnlyList<FieldShape> fields, JsonElement row, int slot, IReadOnlyList<ConnectionBinding> connections)
    {
        foreach (var field in fields.Where(field => field.Value is not (ConstantShape or CursorShape)))
        {
            CheckRows(field.Value, row[slot++], connections);
        }
    }
}
