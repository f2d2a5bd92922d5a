using GraphQLParser.AST;

namespace Inlogov.Graph.GraphQL.Schema.Reading;

/// <summary>Reads the fields that are properties, of nodes, relationships and interfaces, and the parts of zipped types.</summary>
internal static class PropertyPass
{
    /// <summary>Fills the scalar fields.</summary>
    public static void Run(SdlScope scope)
    {
        foreach (var node in scope.Nodes.Values)
        {
            var definition = scope.Definition<GraphQLObjectTypeDefinition>(node.Name);
            node.ScalarFields = Read(definition.Fields, scope);
            if (!node.UniqueKeys.Any())
            {
                scope.Mistakes.Add(definition.Name, SdlMistake.NoKey(node.Name));
            }
        }

        foreach (var edge in scope.Edges.Values)
        {
            var fields = scope.Definition<GraphQLObjectTypeDefinition>(edge.Name).Fields;
            edge.ScalarFields = Read(fields, scope);
            edge.Confidence = ConfidencePass.Find(edge, scope);
            edge.Zips = [.. ReadZips(fields, scope)];
        }

        foreach (var @interface in scope.Interfaces.Values)
        {
            @interface.ScalarFields = Read(scope.Definition<GraphQLInterfaceTypeDefinition>(@interface.Name).Fields, scope);
        }

        if (scope.Status is { } status)
        {
            status.ScalarFields = Read(scope.Definition<GraphQLObjectTypeDefinition>(status.Name).Fields, scope);
        }

        foreach (var zip in scope.Zips.Values)
        {
            zip.Parts = new ZipTypeReader(scope).Read(scope.Definition<GraphQLObjectTypeDefinition>(zip.Name));
        }
    }

    /// <summary>The field as a property, or null where its type is none; the caller has seen that the name exists.</summary>
    public static ScalarFieldModel? Read(GraphQLFieldDefinition field, string? property, SdlScope scope)
    {
        var type = field.Type.Read();
        if (ScalarOf(type.Name, scope) is not { } scalar)
        {
            return null;
        }

        var isUnique = field.Find(AnnotationRule.Unique) is not null;
        var isFulltext = field.Find(AnnotationRule.Fulltext) is not null;
        var name = field.Name.StringValue;
        if (type.IsNested)
        {
            scope.Mistakes.Add(field.Type, SdlMistake.NestedList());
        }

        if (isUnique && (type.IsList || !type.IsNonNull))
        {
            scope.Mistakes.Add(field, type.IsList ? SdlMistake.UniqueList(name) : SdlMistake.NullableKey(name));
        }

        if (isFulltext && scalar != ApiScalar.String)
        {
            scope.Mistakes.Add(field, SdlMistake.FulltextType(name));
        }

        var computed = ComputedReader.Read(field, scope);
        return new ScalarFieldModel
        {
            Computed = computed,
            Name = name,
            Description = field.Description.Text(),
            Property = property ?? field.Find(AnnotationRule.Property)?.Text("name") ?? name,
            Scalar = scalar,
            Enum = scalar == ApiScalar.Enum ? scope.Enums[type.Name] : null,
            IsList = type.IsList,
            IsNonNull = type.IsNonNull,
            IsItemNonNull = type.IsItemNonNull,
            IsUnique = isUnique,
            IsFulltext = isFulltext,
        };
    }

    private static List<ScalarFieldModel> Read(GraphQLFieldsDefinition? fields, SdlScope scope)
    {
        var scalars = new List<ScalarFieldModel>();
        foreach (var field in fields?.Items ?? [])
        {
            var type = field.Type.Read();
            if (Read(field, null, scope) is { } scalar)
            {
                RefuseRelation(field, scope);
                scalars.Add(scalar);
            }
            else if (!scope.Definitions.ContainsKey(type.Name))
            {
                scope.Mistakes.Add(type.Named, SdlMistake.UnknownType(type.Name, Suggestion.For(type.Name, TypeNames(scope))));
            }
        }

        return scalars;
    }

    private static IEnumerable<string> TypeNames(SdlScope scope) => Enum.GetValues<ApiScalar>()
        .Where(scalar => scalar != ApiScalar.Enum)
        .Select(ScalarNames.Of)
        .Concat(scope.Definitions.Keys);

    private static void RefuseRelation(GraphQLFieldDefinition field, SdlScope scope)
    {
        foreach (var name in new[] { AnnotationRule.Relationship, AnnotationRule.Through })
        {
            if (field.Find(name) is { } annotation)
            {
                scope.Mistakes.Add(annotation, SdlMistake.RelationToScalar(field.Name.StringValue, name));
            }
        }
    }

    private static IEnumerable<ZipFieldModel> ReadZips(GraphQLFieldsDefinition? fields, SdlScope scope)
    {
        foreach (var field in fields?.Items ?? [])
        {
            var type = field.Type.Read();
            var name = field.Name.StringValue;
            if (scope.Zips.TryGetValue(type.Name, out var zip) && type is { IsList: true, IsNonNull: true, IsItemNonNull: true, IsNested: false })
            {
                yield return new ZipFieldModel(name, field.Description.Text(), zip);
            }
            else if (scope.Definitions.ContainsKey(type.Name) && ScalarOf(type.Name, scope) is null)
            {
                scope.Mistakes.Add(field.Type, SdlMistake.NotAPlace(type.Name, "a relationship has properties, and lists `[T!]!` of a `@zip` type"));
            }
        }
    }

    private static ApiScalar? ScalarOf(string name, SdlScope scope) =>
        scope.Enums.ContainsKey(name) ? ApiScalar.Enum : ScalarNames.Find(name);
}
