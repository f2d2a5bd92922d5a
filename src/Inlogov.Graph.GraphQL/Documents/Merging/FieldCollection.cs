using GraphQL.Types;
using GraphQLParser.AST;

namespace Inlogov.Graph.GraphQL.Documents.Merging;

/// <summary>Collects the fields of selection sets through fragments, each fragment once.</summary>
internal sealed class FieldCollection(ISchema schema, IReadOnlyDictionary<string, GraphQLFragmentDefinition> fragments)
{
    /// <summary>The names of all fragments that any collection went through.</summary>
    public HashSet<string> Reached { get; } = new(StringComparer.Ordinal);

    /// <summary>The fields of one selection set.</summary>
    public List<MergeField> Collect(GraphQLSelectionSet? selections, IGraphType? parent)
    {
        var fields = new List<MergeField>();
        Collect(selections, parent, fields, []);
        return fields;
    }

    /// <summary>The fields below several fields of one response key, together.</summary>
    public List<MergeField> CollectBelow(IReadOnlyList<MergeField> group)
    {
        var fields = new List<MergeField>();
        var visited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in group)
        {
            Collect(field.Node.SelectionSet, field.Type is null ? null : Named(field.Type), fields, visited);
        }

        return fields;
    }

    private void Collect(GraphQLSelectionSet? selections, IGraphType? parent, List<MergeField> fields, HashSet<string> visited)
    {
        foreach (var selection in selections?.Selections ?? [])
        {
            switch (selection)
            {
                case GraphQLField field:
                    var key = field.Alias is { } alias ? alias.Name.StringValue : field.Name.StringValue;
                    fields.Add(new MergeField(key, field, parent, TypeOf(field, parent)));
                    break;
                case GraphQLInlineFragment inline:
                    Collect(inline.SelectionSet, inline.TypeCondition is { } condition ? Find(condition.Type) : parent, fields, visited);
                    break;
                case GraphQLFragmentSpread spread when fragments.TryGetValue(spread.FragmentName.Name.StringValue, out var fragment):
                    Reached.Add(spread.FragmentName.Name.StringValue);
                    if (visited.Add(spread.FragmentName.Name.StringValue))
                    {
                        Collect(fragment.SelectionSet, Find(fragment.TypeCondition.Type), fields, visited);
                    }

                    break;
            }
        }
    }

    /// <summary>The type inside lists and non-null wrappers.</summary>
    public static IGraphType Named(IGraphType type) => type is IProvideResolvedType { ResolvedType: { } inner } ? Named(inner) : type;

    /// <summary>The type that a fragment is about, or null where there is none.</summary>
    public IGraphType? Find(GraphQLNamedType type) => schema.AllTypes[type.Name.Value];

    private IGraphType? TypeOf(GraphQLField field, IGraphType? parent)
    {
        var name = field.Name.Value;
        if (name == schema.TypeNameMetaFieldType.Name)
        {
            return schema.TypeNameMetaFieldType.ResolvedType;
        }

        if (parent == schema.Query)
        {
            var meta = name == schema.SchemaMetaFieldType.Name ? schema.SchemaMetaFieldType
                : name == schema.TypeMetaFieldType.Name ? schema.TypeMetaFieldType : null;
            if (meta is not null)
            {
                return meta.ResolvedType;
            }
        }

        return (parent as IComplexGraphType)?.Fields.Find(name)?.ResolvedType;
    }
}
