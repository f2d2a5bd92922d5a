using GraphQLParser.AST;

namespace Inlogov.Graph.GraphQL.Schema.Reading;

/// <summary>Reads a type whose objects are zipped from parallel lists.</summary>
internal sealed class ZipTypeReader(SdlScope scope)
{
    /// <summary>The parts in the order of the SDL.</summary>
    public IReadOnlyList<ZipPartModel> Read(GraphQLObjectTypeDefinition definition)
    {
        var fields = definition.Fields?.Items ?? [];
        var parts = new Dictionary<string, ZipPartModel>(StringComparer.Ordinal);
        foreach (var field in fields.Where(field => field.Find(AnnotationRule.Line) is null))
        {
            if (ReadListed(field) is { } part)
            {
                parts[part.Name] = part;
            }
        }

        foreach (var field in fields)
        {
            if (field.Find(AnnotationRule.Line) is { } line && ReadLine(field, line, parts) is { } part)
            {
                parts[part.Name] = part;
            }
        }

        return [.. fields.Select(field => parts.GetValueOrDefault(field.Name.StringValue)).OfType<ZipPartModel>()];
    }

    private ZipPartModel? ReadListed(GraphQLFieldDefinition field)
    {
        var name = field.Name.StringValue;
        var type = field.Type.Read();
        if (field.Find(AnnotationRule.Zipped)?.Text("property") is not { } property)
        {
            scope.Mistakes.Add(field, SdlMistake.ZipField(name, "names no list; add `@zipped(property: …)` or `@line`"));
            return null;
        }

        if (type.IsList)
        {
            scope.Mistakes.Add(field.Type, SdlMistake.ZipField(name, "holds one value of the list, so its type is no list"));
            return null;
        }

        if (PropertyPass.Read(field, property, scope) is { } value)
        {
            return new ZipValueModel { Name = name, Description = value.Description, Value = value };
        }

        if (!scope.Nodes.TryGetValue(type.Name, out var target))
        {
            scope.Mistakes.Add(type.Named, SdlMistake.UnknownType(type.Name, Suggestion.For(type.Name, scope.Definitions.Keys)));
            return null;
        }

        var key = field.Find(AnnotationRule.Zipped)!.Text("key");
        var unique = key is null ? target.Key : target.UniqueKeys.FirstOrDefault(one => one.Name == key);
        if (unique is null || type.IsNonNull)
        {
            scope.Mistakes.Add(field, SdlMistake.ZipField(name, $"looks nodes up by a `@unique` field of `{type.Name}` named in `key`, and may find none, so its type has no `!`"));
            return null;
        }

        return new ZipNodeModel { Name = name, Description = field.Description.Text(), Property = property, Target = target, Key = unique };
    }

    private ZipLineModel? ReadLine(GraphQLFieldDefinition field, GraphQLDirective line, Dictionary<string, ZipPartModel> parts)
    {
        var name = field.Name.StringValue;
        if (line.Text("of") is not { } of || line.Text("at") is not { } at || line.Text("property") is not { } property)
        {
            return null;
        }

        if (field.Type.Read() is not { Name: "String", IsList: false, IsNonNull: false })
        {
            scope.Mistakes.Add(field.Type, SdlMistake.ZipField(name, "cuts a line that may be absent, so its type is `String`"));
            return null;
        }

        if (parts.GetValueOrDefault(of) is not ZipNodeModel node || parts.GetValueOrDefault(at) is not ZipValueModel { Value.Scalar: ApiScalar.Int } number)
        {
            scope.Mistakes.Add(line, SdlMistake.ZipField(name, "needs `of`, a field of the type that leads to a node, and `at`, one of type `Int`"));
            return null;
        }

        return new ZipLineModel { Name = name, Description = field.Description.Text(), Node = node, TextProperty = property, Line = number };
    }
}
