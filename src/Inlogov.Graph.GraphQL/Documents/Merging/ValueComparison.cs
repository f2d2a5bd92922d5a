using GraphQLParser.AST;

namespace Inlogov.Graph.GraphQL.Documents.Merging;

/// <summary>Compares arguments and literals as written; the order of an object's members does not count.</summary>
internal static class ValueComparison
{
    /// <summary>Whether two fields have the same arguments, in whatever order.</summary>
    public static bool HaveSameArguments(GraphQLField one, GraphQLField other)
    {
        if ((one.Arguments?.Count ?? 0) != (other.Arguments?.Count ?? 0))
        {
            return false;
        }

        foreach (var argument in one.Arguments?.Items ?? [])
        {
            var match = other.Arguments!.Items.Find(candidate => candidate.Name == argument.Name);
            if (match is null || !AreSame(argument.Value, match.Value))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreSame(GraphQLValue one, GraphQLValue other) => (one, other) switch
    {
        (GraphQLVariable a, GraphQLVariable b) => a.Name == b.Name,
        (GraphQLEnumValue a, GraphQLEnumValue b) => a.Name == b.Name,
        (GraphQLNullValue, GraphQLNullValue) => true,
        (GraphQLListValue a, GraphQLListValue b) => AreSame(a.Values ?? [], b.Values ?? []),
        (GraphQLObjectValue a, GraphQLObjectValue b) => AreSame(a.Fields ?? [], b.Fields ?? []),
        (IHasValueNode a, IHasValueNode b) => one.Kind == other.Kind && a.Value == b.Value,
        _ => false,
    };

    private static bool AreSame(List<GraphQLValue> one, List<GraphQLValue> other)
    {
        for (var i = 0; i < one.Count; i++)
        {
            if (i >= other.Count || !AreSame(one[i], other[i]))
            {
                return false;
            }
        }

        return one.Count == other.Count;
    }

    private static bool AreSame(List<GraphQLObjectField> one, List<GraphQLObjectField> other)
    {
        if (one.Count != other.Count)
        {
            return false;
        }

        var members = new Dictionary<string, GraphQLValue>(StringComparer.Ordinal);
        foreach (var member in other)
        {
            members.TryAdd(member.Name.StringValue, member.Value);
        }

        return one.TrueForAll(member => members.TryGetValue(member.Name.StringValue, out var value) && AreSame(member.Value, value));
    }
}
