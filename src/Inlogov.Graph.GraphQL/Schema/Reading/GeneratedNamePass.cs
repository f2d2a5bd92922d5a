using Inlogov.Graph.GraphQL.Schema.Building;

namespace Inlogov.Graph.GraphQL.Schema.Reading;

/// <summary>Checks that no type of the SDL has a name that the API generates.</summary>
internal static class GeneratedNamePass
{
    private static readonly string[] Always =
    [
        "PageInfo", "SortEnumType", "Mutation", "Subscription", "RelationshipType", "EdgeDirection", "GraphPath", "PathStep", "LabelCount",
        "NeighbourConnection", "NeighbourEdge", "RelatedConnection", "RelatedEdge", "SharedNode", "DatePart",
        "SearchConnection", "SearchEdge", "SearchFacets", "SearchTypeCount", "SearchType", "Suggestion",
    ];

    /// <summary>Checks the names of a whole ontology.</summary>
    public static void Run(OntologyModel ontology, SdlScope scope)
    {
        var connections = new ConnectionModels();
        foreach (var relation in ontology.NodeTypes.SelectMany(node => node.Relations))
        {
            connections.Of(relation);
        }

        foreach (var type in ontology.NodeTypes)
        {
            connections.Of(type, EdgeModel.Bare);
        }

        var generated = connections.Connections.SelectMany(one => new[] { one.Name, one.EdgeName })
            .Concat(connections.Filters.Select(one => one.Name))
            .Concat(connections.Sorts.Select(one => one.Name))
            .Concat(Always)
            .Concat(connections.Connections.Select(one => one.Target.Name + "Facets"))
            .Concat(scope.Status is null ? [ontology.Status.Name] : [])
            .ToHashSet(StringComparer.Ordinal);
        foreach (var (name, definition) in scope.Definitions)
        {
            if (generated.Contains(name) || (name == "Query" && scope.QueryName != name) || name.EndsWith("OperationFilterInput", StringComparison.Ordinal) || IsFacet(name, scope))
            {
                scope.Mistakes.Add(definition.Name, SdlMistake.GeneratedName(name));
            }
        }
    }

    private static bool IsFacet(string name, SdlScope scope)
    {
        var stem = name.EndsWith("FacetValue", StringComparison.Ordinal) ? name[..^"FacetValue".Length]
            : name.EndsWith("Facet", StringComparison.Ordinal) ? name[..^"Facet".Length]
            : null;
        return stem is not null && (scope.FindComposite(stem) is not null || scope.Enums.ContainsKey(stem) || ScalarNames.Find(stem) is not null);
    }
}
