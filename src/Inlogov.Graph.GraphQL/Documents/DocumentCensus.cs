using GraphQLParser;
using GraphQLParser.AST;

namespace Inlogov.Graph.GraphQL.Documents;

/// <summary>
/// Counts of a whole document, with fragments spread: each definition is counted once and sums are memoised and saturating,
/// so that doubling fragments cost no more than the text they are written in. Nothing here recurses deeper than the number of
/// fragments, which is checked first.
/// </summary>
internal sealed class DocumentCensus
{
    private const int Saturated = 1_000_000_000;

    private readonly Dictionary<string, DefinitionCensus> _fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<DefinitionCensus, (int Fields, int RootFields, Reach Reach)> _sums = [];

    public DocumentCensus(GraphQLDocument document)
    {
        Document = document;
        Definitions = [.. document.Definitions.Select(DefinitionCensus.Of).OfType<DefinitionCensus>()];
        foreach (var fragment in Definitions.Where(one => one.Name is not null))
        {
            _fragments.TryAdd(fragment.Name!, fragment);
        }
    }

    /// <summary>The document.</summary>
    public GraphQLDocument Document { get; }

    /// <summary>The operations and fragments in the order of the document.</summary>
    public IReadOnlyList<DefinitionCensus> Definitions { get; }

    /// <summary>The operations.</summary>
    public IEnumerable<DefinitionCensus> Operations => Definitions.Where(one => one.Name is null);

    /// <summary>The fragment of that name, or null.</summary>
    public DefinitionCensus? FindFragment(string name) => _fragments.GetValueOrDefault(name);

    /// <summary>The fields of a definition after fragments are spread.</summary>
    public int FieldsOf(DefinitionCensus definition) => SumOf(definition).Fields;

    /// <summary>The root fields of a definition after fragments are spread.</summary>
    public int RootFieldsOf(DefinitionCensus definition) => SumOf(definition).RootFields;

    /// <summary>How deep a definition reaches through its spreads.</summary>
    public Reach ReachOf(DefinitionCensus definition) => SumOf(definition).Reach;

    /// <summary>Where a node stands in the text.</summary>
    public Location PlaceOf(ASTNode node) => DocumentErrors.PlaceOf(Document, node);

    private (int Fields, int RootFields, Reach Reach) SumOf(DefinitionCensus definition)
    {
        if (_sums.TryGetValue(definition, out var sum))
        {
            return sum;
        }

        sum = (definition.Fields, definition.RootFields, definition.Own);
        foreach (var spread in definition.Spreads)
        {
            if (FindFragment(spread.Name) is { } fragment)
            {
                var (fields, rootFields, reach) = SumOf(fragment);
                sum.Fields = Math.Min(Saturated, sum.Fields + fields);
                sum.RootFields = Math.Min(Saturated, sum.RootFields + (spread.At.Depth == 0 ? rootFields : 0));
                sum.Reach = sum.Reach.Max(reach.At(spread.At));
            }
        }

        _sums.Add(definition, sum);
        return sum;
    }
}
