using Inlogov.Graph.GraphQL.Responses;

namespace Inlogov.Graph.GraphQL.Documents.Limits;

/// <summary>No fragment spreads itself, directly or through others (specification, section 5.5.2.2); the library's rule would recurse to find out.</summary>
internal sealed class FragmentCyclesLimit : IDocumentLimit
{
    /// <inheritdoc/>
    public ResponseError? Check(DocumentCensus census, GraphQLOptions options)
    {
        var finished = new HashSet<DefinitionCensus>();
        foreach (var fragment in census.Definitions.Where(one => one.Name is not null))
        {
            if (Search(fragment, census, finished) is { } error)
            {
                return error;
            }
        }

        return null;
    }

    private static ResponseError? Search(DefinitionCensus start, DocumentCensus census, HashSet<DefinitionCensus> finished)
    {
        var path = new List<(DefinitionCensus Fragment, int Next)> { (start, 0) };
        while (path.Count > 0)
        {
            var (fragment, next) = path[^1];
            if (finished.Contains(fragment) || next == fragment.Spreads.Count)
            {
                finished.Add(fragment);
                path.RemoveAt(path.Count - 1);
                continue;
            }

            path[^1] = (fragment, next + 1);
            var spread = fragment.Spreads[next];
            if (census.FindFragment(spread.Name) is not { } target)
            {
                continue;
            }

            var index = path.FindIndex(one => one.Fragment == target);
            if (index >= 0)
            {
                var via = path.Skip(index + 1).Select(one => one.Fragment.Name!).ToList();
                return DocumentErrors.FragmentCycle(spread.Name, via, census.PlaceOf(spread.Node));
            }

            path.Add((target, 0));
        }

        return null;
    }
}
