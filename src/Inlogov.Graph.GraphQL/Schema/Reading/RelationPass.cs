using GraphQLParser.AST;

namespace Inlogov.Graph.GraphQL.Schema.Reading;

/// <summary>Reads the fields of node types that lead to other nodes.</summary>
internal static class RelationPass
{
    /// <summary>Fills the relations.</summary>
    public static void Run(SdlScope scope)
    {
        foreach (var node in scope.Nodes.Values)
        {
            var relations = new List<RelationFieldModel>();
            foreach (var field in scope.Definition<GraphQLObjectTypeDefinition>(node.Name).Fields?.Items ?? [])
            {
                if (Read(field, scope) is { } relation)
                {
                    relations.Add(relation);
                }
            }

            node.Relations = relations;
        }
    }

    private static RelationFieldModel? Read(GraphQLFieldDefinition field, SdlScope scope)
    {
        var type = field.Type.Read();
        if (scope.FindComposite(type.Name) is not { } target)
        {
            RefuseOther(field, type, scope);
            return null;
        }

        var relationship = field.Find(AnnotationRule.Relationship);
        var through = field.Find(AnnotationRule.Through);
        if (relationship is null == through is null)
        {
            scope.Mistakes.Add(field, SdlMistake.UnexplainedRelation(field.Name.StringValue, type.Name));
            return null;
        }

        var isMany = type is { IsList: true, IsNonNull: true, IsItemNonNull: true, IsNested: false };
        if (!isMany && type is not { IsList: false, IsNonNull: false })
        {
            scope.Mistakes.Add(field.Type, SdlMistake.NullableRelation(field.Name.StringValue, type.Name));
            return null;
        }

        return relationship is not null
            ? ReadRelationship(field, relationship, target, isMany, scope)
            : ReadThrough(field, through!, target, isMany, scope);
    }

    private static void RefuseOther(GraphQLFieldDefinition field, TypeReading type, SdlScope scope)
    {
        if (scope.Edges.ContainsKey(type.Name) || scope.Zips.ContainsKey(type.Name) || type.Name == scope.QueryName)
        {
            scope.Mistakes.Add(type.Named, SdlMistake.NotAPlace(type.Name, $"field `{field.Name.StringValue}` of a node leads to nodes or holds a property"));
        }
    }

    private static RelationshipFieldModel? ReadRelationship(
        GraphQLFieldDefinition field, GraphQLDirective annotation, CompositeModel target, bool isMany, SdlScope scope)
    {
        EdgeTypeModel? properties = null;
        if (annotation.Text("properties") is { } name && !scope.Edges.TryGetValue(name, out properties))
        {
            scope.Mistakes.Add(annotation.Argument("properties")!, SdlMistake.UnknownType(name, Suggestion.For(name, scope.Edges.Keys)));
        }

        return annotation.Text("type") is not { } type ? null : new RelationshipFieldModel
        {
            Name = field.Name.StringValue,
            Description = field.Description.Text(),
            Target = target,
            IsToMany = isMany,
            RelationshipType = type,
            Direction = annotation.Word("direction") switch
            {
                "IN" => RelationshipDirection.In,
                "EITHER" => RelationshipDirection.Either,

                // Another word has been reported already.
                _ => RelationshipDirection.Out,
            },
            Properties = properties,
        };
    }

    private static ThroughFieldModel? ReadThrough(
        GraphQLFieldDefinition field, GraphQLDirective annotation, CompositeModel target, bool isMany, SdlScope scope)
    {
        foreach (var name in new[] { "start", "by", "widen" })
        {
            if (annotation.Argument(name) is { } argument)
            {
                scope.Mistakes.Add(argument, SdlMistake.NotAPlace(name, "it says where a root field begins, and a field of a node begins there"));
            }
        }

        if (!isMany)
        {
            scope.Mistakes.Add(field.Type, SdlMistake.ToOneThrough(field.Name.StringValue, target.Name));
            return null;
        }

        return new ThroughReader(scope).Read(annotation) is not { } through ? null : new ThroughFieldModel
        {
            Name = field.Name.StringValue,
            Description = field.Description.Text(),
            Target = target,
            Through = through,
        };
    }
}
