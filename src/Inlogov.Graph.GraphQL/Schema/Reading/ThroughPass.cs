using GraphQLParser.AST;

namespace Inlogov.Graph.GraphQL.Schema.Reading;

/// <summary>Checks that each hop of each through-pattern is one that some <c>@relationship</c> allows, and that its end is the field's type.</summary>
internal static class ThroughPass
{
    /// <summary>Checks the patterns of node types.</summary>
    public static void Run(SdlScope scope)
    {
        foreach (var node in scope.Nodes.Values)
        {
            foreach (var field in node.Relations.OfType<ThroughFieldModel>())
            {
                var place = scope.Definition<GraphQLObjectTypeDefinition>(node.Name).Fields!.Items
                    .First(one => one.Name.StringValue == field.Name)
                    .Find(AnnotationRule.Through)!;
                Check(field.Through, node, field.Target, place, scope);
            }
        }
    }

    /// <summary>Checks one pattern that starts at a type and should end at another.</summary>
    public static void Check(ThroughModel through, NodeTypeModel start, CompositeModel target, GraphQLDirective place, SdlScope scope)
    {
        var pattern = place.Argument("pattern")!;
        CheckHops(through.Nodes, through.Hops, start, pattern, scope);
        var end = through.Nodes[^1].Label;
        if (end is not null && !target.Members.Any(member => member.Labels.Contains(end)))
        {
            scope.Mistakes.Add(pattern, SdlMistake.PatternEnd(end, target.Name));
        }
    }

    /// <summary>Checks the hops of a chain that starts at a type.</summary>
    public static void CheckHops(IReadOnlyList<ThroughNode> nodes, IReadOnlyList<ThroughHop> hops, NodeTypeModel start, GraphQLValue place, SdlScope scope)
    {
        for (var i = 0; i < hops.Count; i++)
        {
            var left = i == 0 ? start.Labels[0] : nodes[i].Label;
            foreach (var type in hops[i].Types)
            {
                CheckHop(left, type, hops[i], nodes[i + 1].Label, place, scope);
            }
        }
    }

    private static void CheckHop(string? left, string type, ThroughHop hop, string? right, GraphQLValue place, SdlScope scope)
    {
        var declared = scope.Relationships().Where(one => one.Field.RelationshipType == type).ToList();
        if (declared.Count == 0)
        {
            var types = scope.Relationships().Select(one => one.Field.RelationshipType);
            scope.Mistakes.Add(place, SdlMistake.PatternRelationship(type, Suggestion.For(type, types)));
            return;
        }

        var (from, to) = hop.Direction == RelationshipDirection.In ? (right, left) : (left, right);
        var fits = declared.Exists(one => Joins(one.Owner, one.Field, from, to))
            || (hop.Direction == RelationshipDirection.Either && declared.Exists(one => Joins(one.Owner, one.Field, to, from)));
        if (hop.IsSingle && !fits)
        {
            scope.Mistakes.Add(place, SdlMistake.PatternHop(type, from ?? "any node", to ?? "any node"));
        }
    }

    private static bool Joins(NodeTypeModel owner, RelationshipFieldModel field, string? from, string? to) => field.Direction switch
    {
        RelationshipDirection.Out => Has([owner], from) && Has(field.Target.Members, to),
        RelationshipDirection.In => Has(field.Target.Members, from) && Has([owner], to),
        _ => (Has([owner], from) && Has(field.Target.Members, to)) || (Has(field.Target.Members, from) && Has([owner], to)),
    };

    private static bool Has(IReadOnlyList<NodeTypeModel> types, string? label) =>
        label is null || types.Any(type => type.Labels.Contains(label));
}
