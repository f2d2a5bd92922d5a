using System.Globalization;
using Inlogov.Graph.Embedded.Semantics;
using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Functions;

/// <summary>Functions on nodes, relationships and paths.</summary>
internal static class GraphFunctions
{
    public static IReadOnlyList<CypherFunction> All { get; } =
    [
        new("labels", 1, 1, (arguments, context) => Labels(arguments[0], context.Entities)) { ReadsGraph = true },
        new("type", 1, 1, (arguments, context) => Type(arguments[0], context.Entities)) { ReadsGraph = true },
        new("properties", 1, 1, (arguments, context) => Properties(arguments[0], context.Entities)) { ReadsGraph = true },
        new("keys", 1, 1, (arguments, context) => Keys(arguments[0], context.Entities)) { ReadsGraph = true },
        new("id", 1, 1, (arguments, _) => Id(arguments[0])) { ReadsGraph = true },
        new("elementId", 1, 1, (arguments, context) => ElementId(arguments[0], context.Entities)) { ReadsGraph = true },
        new("startNode", 1, 1, (arguments, context) => End("startNode", arguments[0], context.Entities, context.Entities.StartNode)) { ReadsGraph = true },
        new("endNode", 1, 1, (arguments, context) => End("endNode", arguments[0], context.Entities, context.Entities.EndNode)) { ReadsGraph = true },
        new("length", 1, 1, (arguments, _) => OfPath("length", arguments[0], path => path.RelationshipIds.Length)) { ReadsGraph = true },
        new("nodes", 1, 1, (arguments, _) => OfPath("nodes", arguments[0], path => References(path.NodeIds, GraphValue.NodeReference))) { ReadsGraph = true },
        new("relationships", 1, 1, (arguments, _) => OfPath(
            "relationships", arguments[0], path => References(path.RelationshipIds, GraphValue.RelationshipReference))) { ReadsGraph = true },
    ];

    private static GraphValue Labels(GraphValue value, IEntityReader entities) => value.Kind switch
    {
        GraphValueKind.Null => value,
        GraphValueKind.Node when !value.IsReference => new GraphList(value.AsNode().Labels.Select(label => GraphValue.From(label))),
        GraphValueKind.Node => new GraphList(entities.Labels(value.ReferenceId).Select(label => GraphValue.From(label))),
        _ => throw CypherErrors.WrongType("labels", "a node", value),
    };

    private static GraphValue Type(GraphValue value, IEntityReader entities) => value.Kind switch
    {
        GraphValueKind.Null => value,
        GraphValueKind.Relationship when !value.IsReference => value.AsRelationship().Type,
        GraphValueKind.Relationship => entities.Type(value.ReferenceId),
        _ => throw CypherErrors.WrongType("type", "a relationship", value),
    };

    private static GraphValue Properties(GraphValue value, IEntityReader entities) => value.Kind switch
    {
        GraphValueKind.Null or GraphValueKind.Map => value,
        GraphValueKind.Node or GraphValueKind.Relationship when !value.IsReference => GraphMap.Empty,
        GraphValueKind.Node => entities.NodeProperties(value.ReferenceId),
        GraphValueKind.Relationship => entities.RelationshipProperties(value.ReferenceId),
        _ => throw CypherErrors.WrongType("properties", "a node, relationship or map", value),
    };

    private static GraphValue Keys(GraphValue value, IEntityReader entities) => value.Kind switch
    {
        GraphValueKind.Null => value,
        GraphValueKind.Node or GraphValueKind.Relationship or GraphValueKind.Map =>
            new GraphList(Properties(value, entities).AsMap().Keys.Select(key => GraphValue.From(key))),
        _ => throw CypherErrors.WrongType("keys", "a node, relationship or map", value),
    };

    private static GraphValue Id(GraphValue value) => value.Kind switch
    {
        GraphValueKind.Null => value,
        GraphValueKind.Node or GraphValueKind.Relationship when !value.IsReference => long.Parse(DrawnId(value), CultureInfo.InvariantCulture),
        GraphValueKind.Node or GraphValueKind.Relationship => value.ReferenceId,
        _ => throw CypherErrors.WrongType("id", "a node or relationship", value),
    };

    private static GraphValue ElementId(GraphValue value, IEntityReader entities) => value.Kind switch
    {
        GraphValueKind.Null => value,
        GraphValueKind.Node or GraphValueKind.Relationship when !value.IsReference => DrawnId(value),
        GraphValueKind.Node => entities.NodeElementId(value.ReferenceId),
        GraphValueKind.Relationship => entities.RelationshipElementId(value.ReferenceId),
        _ => throw CypherErrors.WrongType("elementId", "a node or relationship", value),
    };

    // What a procedure drew and no store holds has an element id only.
    private static string DrawnId(GraphValue value) => value.Kind == GraphValueKind.Node ? value.AsNode().ElementId : value.AsRelationship().ElementId;

    private static GraphValue End(string name, GraphValue value, IEntityReader entities, Func<long, long> find) => value.Kind switch
    {
        GraphValueKind.Null => value,
        GraphValueKind.Relationship when !value.IsReference => GraphValue.Null,
        GraphValueKind.Relationship when entities.RelationshipExists(value.ReferenceId) => GraphValue.NodeReference(find(value.ReferenceId)),

        // Of a relationship that this transaction has deleted, Neo4j gives a node that is nowhere.
        GraphValueKind.Relationship => new GraphNode(string.Empty, [], GraphMap.Empty),
        _ => throw CypherErrors.WrongType(name, "a relationship", value),
    };

    /// <summary>What is read of a path; null of null.</summary>
    /// <exception cref="GraphException">The value is no path.</exception>
    private static GraphValue OfPath(string name, GraphValue value, Func<GraphPath, GraphValue> read) => value.Kind switch
    {
        GraphValueKind.Null => value,
        GraphValueKind.Path => read(value.AsPath()),
        _ => throw CypherErrors.WrongType(name, "a path", value),
    };

    private static GraphValue References(long[] ids, Func<long, GraphValue> make) => new GraphList(Array.ConvertAll(ids, id => make(id)));
}
