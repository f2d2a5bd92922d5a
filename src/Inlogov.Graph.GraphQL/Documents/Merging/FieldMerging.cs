using GraphQL.Types;
using GraphQLParser.AST;

namespace Inlogov.Graph.GraphQL.Documents.Merging;

/// <summary>
/// Finds fields that cannot be merged (specification, section 5.3.2) in time proportional to the fields, where comparing each
/// pair is quadratic and worse: fields of one response key form a group; a group's members are each compared with its first,
/// because both relations are equivalences; then what lies below a group is examined as one set (the algorithm of Simon Adameit, used by
/// graphql-java). Stops at the first conflict.
/// </summary>
internal sealed class FieldMerging(FieldCollection collection)
{
    private readonly HashSet<string> _sameFieldsSeen = new(StringComparer.Ordinal);

    /// <summary>The first conflict among the fields of a selection set and below, or null.</summary>
    public MergeConflict? FindConflict(GraphQLSelectionSet selections, IGraphType? parent)
    {
        var fields = collection.Collect(selections, parent);
        return FindDifferentShape(fields) ?? FindDifferentField(fields);
    }

    /// <summary>Whatever object they are of, two fields of one key must give values of one shape.</summary>
    private MergeConflict? FindDifferentShape(List<MergeField> fields)
    {
        foreach (var group in Group(fields))
        {
            var first = group.FindIndex(field => field.Type is not null);
            for (var i = first + 1; first >= 0 && i < group.Count; i++)
            {
                if (group[i].Type is { } type && !HaveSameShape(group[first].Type!, type))
                {
                    return new MergeConflict(group[i].Key, $"they return the conflicting types `{group[first].Type}` and `{type}`", group[first].Node, group[i].Node);
                }
            }

            if (FindDifferentShape(collection.CollectBelow(group)) is { } conflict)
            {
                return conflict;
            }
        }

        return null;
    }

    /// <summary>Two fields of one key that can meet in one object must be the same field with the same arguments.</summary>
    private MergeConflict? FindDifferentField(List<MergeField> fields)
    {
        foreach (var group in Group(fields).SelectMany(SplitByParent))
        {
            if (!_sameFieldsSeen.Add(string.Join(',', group.Select(field => field.Node.Location.Start))))
            {
                continue;
            }

            foreach (var field in group.Skip(1))
            {
                var reason = field.Name != group[0].Name
                    ? $"`{group[0].Name}` and `{field.Name}` are different fields"
                    : ValueComparison.HaveSameArguments(group[0].Node, field.Node) ? null : "they have different arguments";
                if (reason is not null)
                {
                    return new MergeConflict(field.Key, reason, group[0].Node, field.Node);
                }
            }

            if (FindDifferentField(collection.CollectBelow(group)) is { } conflict)
            {
                return conflict;
            }
        }

        return null;
    }

    private static IEnumerable<List<MergeField>> Group(List<MergeField> fields) =>
        fields.GroupBy(field => field.Key, StringComparer.Ordinal).Select(group => group.ToList());

    private static IEnumerable<List<MergeField>> SplitByParent(List<MergeField> group)
    {
        var byParent = group.Where(field => field.HasConcreteParent).GroupBy(field => field.Parent).ToList();
        if (byParent.Count <= 1)
        {
            return [group];
        }

        var abstracts = group.Where(field => !field.HasConcreteParent).ToList();
        return byParent.Select(concrete => concrete.Concat(abstracts).ToList());
    }

    private static bool HaveSameShape(IGraphType one, IGraphType other) => (one, other) switch
    {
        (NonNullGraphType a, NonNullGraphType b) => HaveSameShape(a.ResolvedType!, b.ResolvedType!),
        (NonNullGraphType, _) or (_, NonNullGraphType) => false,
        (ListGraphType a, ListGraphType b) => HaveSameShape(a.ResolvedType!, b.ResolvedType!),
        (ListGraphType, _) or (_, ListGraphType) => false,
        _ => one is ScalarGraphType || other is ScalarGraphType ? one.Name == other.Name : true,
    };
}
