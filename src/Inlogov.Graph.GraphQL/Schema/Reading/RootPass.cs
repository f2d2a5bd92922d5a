using GraphQLParser.AST;

namespace Inlogov.Graph.GraphQL.Schema.Reading;

/// <summary>Makes the root fields: two for each node type, and those that the SDL's query type adds.</summary>
internal static class RootPass
{
    private static readonly string[] Generated = ["node", "nodes", "paths", "neighbours", "related", "graph", "search", "suggest"];

    /// <summary>The root fields in the order in which the API shows them.</summary>
    public static IReadOnlyList<RootFieldModel> Run(SdlScope scope)
    {
        var roots = new List<RootFieldModel>();
        foreach (var type in scope.Nodes.Values)
        {
            var place = scope.Definition<GraphQLObjectTypeDefinition>(type.Name).Name;
            Add(new SingleRootModel { Name = type.Singular, Description = type.Description, Type = type, Label = type.Labels[0] }, place, roots, scope);
            Add(new ListRootModel { Name = type.Plural, Description = $"All of type `{type.Name}`.", Type = type, Label = type.Labels[0] }, place, roots, scope);
        }

        foreach (var field in scope.Query?.Fields?.Items ?? [])
        {
            foreach (var root in Read(field, scope))
            {
                Add(root, field.Name, roots, scope);
            }
        }

        return roots;
    }

    private static void Add(RootFieldModel root, ASTNode place, List<RootFieldModel> roots, SdlScope scope)
    {
        if (Generated.Contains(root.Name))
        {
            scope.Mistakes.Add(place, SdlMistake.GeneratedRoot(root.Name));
        }
        else if (roots.Exists(one => one.Name == root.Name))
        {
            scope.Mistakes.Add(place, SdlMistake.DuplicateRoot(root.Name));
        }

        roots.Add(root);
    }

    private static IEnumerable<RootFieldModel> Read(GraphQLFieldDefinition field, SdlScope scope)
    {
        var type = field.Type.Read();
        if (scope.FindComposite(type.Name) is not { } target)
        {
            scope.Mistakes.Add(type.Named, SdlMistake.UnknownType(type.Name, Suggestion.For(type.Name, scope.Nodes.Keys)));
            return [];
        }

        if (type is not { IsList: true, IsNonNull: true, IsItemNonNull: true, IsNested: false })
        {
            scope.Mistakes.Add(field.Type, SdlMistake.RootType(field.Name.StringValue));
            return [];
        }

        if (field.Find(AnnotationRule.Root) is { } root)
        {
            return ReadRoot(field, root, target, scope);
        }

        if (field.Find(AnnotationRule.Through) is { } through)
        {
            return ReadThrough(field, through, target, scope) is { } model ? [model] : [];
        }

        scope.Mistakes.Add(field, SdlMistake.UnannotatedRoot(field.Name.StringValue));
        return [];
    }

    private static IEnumerable<RootFieldModel> ReadRoot(GraphQLFieldDefinition field, GraphQLDirective root, CompositeModel target, SdlScope scope)
    {
        if (target is not NodeTypeModel type)
        {
            scope.Mistakes.Add(field.Type, SdlMistake.RootType(field.Name.StringValue));
            yield break;
        }

        CheckArguments(field, [], scope);
        var label = root.Text("label") ?? type.Labels[0];
        var description = field.Description.Text();
        if (root.Text("singular") is { } singular)
        {
            yield return new SingleRootModel { Name = singular, Description = description, Type = type, Label = label };
        }

        yield return new ListRootModel { Name = field.Name.StringValue, Description = description, Type = type, Label = label };
    }

    private static ThroughRootModel? ReadThrough(GraphQLFieldDefinition field, GraphQLDirective through, CompositeModel target, SdlScope scope)
    {
        var reader = new ThroughReader(scope);
        var name = field.Name.StringValue;
        var start = through.Text("start");
        var by = through.Text("by");
        if (start is null || by is null)
        {
            var missing = start is null ? "start" : "by";
            scope.Mistakes.Add(through, SdlMistake.MissingArgument(AnnotationRule.Through, missing, start is null ? "the type at which the pattern begins" : "the argument that names the node"));
            return null;
        }

        if (!scope.Nodes.TryGetValue(start, out var type))
        {
            scope.Mistakes.Add(through.Argument("start")!, SdlMistake.UnknownType(start, Suggestion.For(start, scope.Nodes.Keys)));
            return null;
        }

        if (ArgumentOf(field, by) is not { Type: GraphQLNonNullType { Type: GraphQLNamedType { Name.StringValue: "ID" } } })
        {
            scope.Mistakes.Add(through.Argument("by")!, SdlMistake.RootArgument(name, by, "an `ID!`"));
        }

        var widening = reader.ReadWidening(through);
        if (widening is not null)
        {
            ThroughPass.CheckHops(widening.Nodes, widening.Hops, type, through.Argument("widen")!, scope);
            if (ArgumentOf(field, widening.Argument)?.Type.Read() is not { Name: "Boolean", IsList: false })
            {
                scope.Mistakes.Add(through.Argument("widen")!, SdlMistake.RootArgument(name, widening.Argument, "a `Boolean`"));
            }
        }

        CheckArguments(field, [by, widening?.Argument], scope);
        if (reader.Read(through) is not { } model)
        {
            return null;
        }

        ThroughPass.Check(model, type, target, through, scope);
        return new ThroughRootModel
        {
            Name = name,
            Description = field.Description.Text(),
            Start = type,
            StartArgument = by,
            StartDescription = ArgumentOf(field, by)?.Description.Text(),
            Target = target,
            Through = model,
            Widening = widening is null ? null : Complete(widening, ArgumentOf(field, widening.Argument)),
        };
    }

    private static WideningModel Complete(WideningModel widening, GraphQLInputValueDefinition? argument) => widening with
    {
        Description = argument?.Description.Text(),
        IsDefault = (argument?.DefaultValue as GraphQLBooleanValue)?.BoolValue ?? false,
    };

    private static void CheckArguments(GraphQLFieldDefinition field, IReadOnlyList<string?> used, SdlScope scope)
    {
        foreach (var argument in (field.Arguments?.Items ?? []).Where(argument => !used.Contains(argument.Name.StringValue)))
        {
            scope.Mistakes.Add(argument, SdlMistake.UnusedRootArgument(field.Name.StringValue, argument.Name.StringValue));
        }
    }

    private static GraphQLInputValueDefinition? ArgumentOf(GraphQLFieldDefinition field, string name) =>
        field.Arguments?.Items.FirstOrDefault(argument => argument.Name.StringValue == name);
}
