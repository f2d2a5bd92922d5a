using GraphQLParser.AST;

namespace Inlogov.Graph.GraphQL.Schema.Reading;

/// <summary>Reads the orders that connections have where a client asks for none.</summary>
internal static class OrderPass
{
    private const string Edge = "edge";

    /// <summary>Fills the default orders of relations and root fields.</summary>
    public static void Run(SdlScope scope, IReadOnlyList<RootFieldModel> roots)
    {
        foreach (var node in scope.Nodes.Values)
        {
            var definition = scope.Definition<GraphQLObjectTypeDefinition>(node.Name);
            foreach (var relation in node.Relations)
            {
                var field = definition.Fields!.Items.First(one => one.Name.StringValue == relation.Name);
                var annotation = field.Find(AnnotationRule.Relationship) ?? field.Find(AnnotationRule.Through);
                var through = (relation as ThroughFieldModel)?.Through;
                relation.DefaultOrder = Read(annotation?.Argument("order"), relation.Target, new EdgeModel((relation as RelationshipFieldModel)?.Properties, through), scope);
            }
        }

        foreach (var root in roots)
        {
            Complete(root, scope);
        }
    }

    private static void Complete(RootFieldModel root, SdlScope scope)
    {
        var field = scope.Query?.Fields?.Items.FirstOrDefault(one => one.Name.StringValue == root.Name);
        switch (root)
        {
            case ListRootModel list:
                var annotation = field?.Find(AnnotationRule.Root) ?? scope.Definition<GraphQLObjectTypeDefinition>(list.Type.Name).Find(AnnotationRule.Node);
                list.DefaultOrder = Read(annotation?.Argument("order"), list.Type, EdgeModel.Bare, scope);
                break;
            case ThroughRootModel through:
                var order = field?.Find(AnnotationRule.Through)?.Argument("order");
                through.DefaultOrder = Read(order, through.Target, new EdgeModel(null, through.Through), scope);
                break;
        }
    }

    private static List<OrderKeyModel> Read(GraphQLValue? order, CompositeModel target, EdgeModel edge, SdlScope scope)
    {
        if (order is null)
        {
            // What most support comes first, unless the SDL says otherwise.
            return edge.Through is null ? [] : [new OrderKeyModel(null, new EdgeKeyModel(null, edge.Through, null), null, true)];
        }

        var entries = order is GraphQLListValue list ? list.Values ?? [] : [order];
        var keys = new List<OrderKeyModel>();
        foreach (var entry in entries)
        {
            if (entry is not GraphQLObjectValue { Fields: { Count: > 0 } fields })
            {
                scope.Mistakes.Add(entry, SdlMistake.Order("each entry is an object with one key or more."));
                continue;
            }

            keys.AddRange(fields.Select(field => ReadKey(field, target, edge, scope)).OfType<OrderKeyModel>());
        }

        return keys;
    }

    private static OrderKeyModel? ReadKey(GraphQLObjectField entry, CompositeModel target, EdgeModel edge, SdlScope scope)
    {
        var name = entry.Name.StringValue;
        if (name == Edge && entry.Value is GraphQLObjectValue { Fields: [var inner] })
        {
            return ReadEdgeKey(inner, edge, scope);
        }

        var scalar = target.Scalars.FirstOrDefault(field => field.Name == name && !field.IsList);
        var count = (target as NodeTypeModel)?.Relations.FirstOrDefault(relation => relation.IsToMany && relation.CountName == name);
        if (scalar is null && count is null)
        {
            scope.Mistakes.Add(entry, SdlMistake.Order($"`{target.Name}` has nothing called `{name}` to sort by."));
        }

        return IsDescending(entry, scope) is { } descending && (scalar is not null || count is not null)
            ? new OrderKeyModel(scalar, null, scalar is null ? count : null, descending)
            : null;
    }

    private static OrderKeyModel? ReadEdgeKey(GraphQLObjectField entry, EdgeModel edge, SdlScope scope)
    {
        if (edge.FindKey(entry.Name.StringValue) is not { } key)
        {
            scope.Mistakes.Add(entry, SdlMistake.Order($"the edge has nothing called `{entry.Name.StringValue}` to sort by."));
            return null;
        }

        return IsDescending(entry, scope) is { } descending ? new OrderKeyModel(null, key, null, descending) : null;
    }

    private static bool? IsDescending(GraphQLObjectField entry, SdlScope scope)
    {
        switch ((entry.Value as GraphQLEnumValue)?.Name.StringValue)
        {
            case "ASC":
                return false;
            case "DESC":
                return true;
            default:
                scope.Mistakes.Add(entry.Value, SdlMistake.Order("each key is `ASC` or `DESC`."));
                return null;
        }
    }
}
