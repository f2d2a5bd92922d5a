using GraphQLParser.AST;

namespace Inlogov.Graph.GraphQL.Documents;

/// <summary>A fragment spread and where it stands.</summary>
/// <param name="Node">The spread.</param>
/// <param name="At">Where it stands in its definition.</param>
internal readonly record struct Spread(GraphQLFragmentSpread Node, Standing At)
{
    /// <summary>The fragment's name.</summary>
    public string Name => Node.FragmentName.Name.StringValue;
}
