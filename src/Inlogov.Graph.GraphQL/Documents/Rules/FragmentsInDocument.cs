using GraphQLParser.AST;

namespace Inlogov.Graph.GraphQL.Documents.Rules;

/// <summary>The fragments of a document by name, the first of each name, and which of them a selection set reaches.</summary>
internal sealed class FragmentsInDocument
{
    public FragmentsInDocument(GraphQLDocument document)
    {
        var fragments = new OrderedDictionary<string, GraphQLFragmentDefinition>(StringComparer.Ordinal);
        foreach (var fragment in document.Definitions.OfType<GraphQLFragmentDefinition>())
        {
            fragments.TryAdd(fragment.FragmentName.Name.StringValue, fragment);
        }

        ByName = fragments;
    }

    /// <summary>The fragments by name, in the order of the document.</summary>
    public IReadOnlyDictionary<string, GraphQLFragmentDefinition> ByName { get; }

    /// <summary>The fragments that a selection set spreads, directly or through others.</summary>
    public HashSet<GraphQLFragmentDefinition> ReachedFrom(GraphQLSelectionSet selections)
    {
        var reached = new HashSet<GraphQLFragmentDefinition>();
        var open = new Stack<GraphQLSelectionSet>([selections]);
        while (open.TryPop(out var set))
        {
            foreach (var selection in set.Selections)
            {
                switch (selection)
                {
                    case GraphQLFragmentSpread spread when ByName.TryGetValue(spread.FragmentName.Name.StringValue, out var fragment) && reached.Add(fragment):
                        open.Push(fragment.SelectionSet);
                        break;
                    case IHasSelectionSetNode { SelectionSet: { } inner }:
                        open.Push(inner);
                        break;
                }
            }
        }

        return reached;
    }
}
