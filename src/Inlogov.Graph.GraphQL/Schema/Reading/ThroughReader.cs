using GraphQLParser.AST;

namespace Inlogov.Graph.GraphQL.Schema.Reading;

/// <summary>Reads the patterns of <c>@through</c> and checks their variables and labels.</summary>
internal sealed class ThroughReader(SdlScope scope)
{
    private const string Start = "this";
    private const string End = "node";
    private const string WidenedEnd = "that";

    /// <summary>The pattern and what it counts, or null where it has mistakes.</summary>
    public ThroughModel? Read(GraphQLDirective through)
    {
        if (through.Text("pattern") is not { } text || through.Text("count") is not { } variable)
        {
            return null;
        }

        var place = through.Argument("pattern")!;
        if (Read(text, place, End) is not { } pattern)
        {
            return null;
        }

        var index = pattern.Nodes.FindIndex(1, pattern.Nodes.Count - 1, node => node.Variable == variable);
        if (index < 0 || index == pattern.Nodes.Count - 1 || pattern.Nodes[index].Label is not { } label || NodeOf(label) is not { } counted)
        {
            scope.Mistakes.Add(through.Argument("count")!, SdlMistake.PatternCount(variable));
            return null;
        }

        return new ThroughModel
        {
            Nodes = pattern.Nodes,
            Hops = pattern.Hops,
            CountedIndex = index,
            Counted = counted,
            CountName = counted.Singular + "Count",
            SupportName = counted.Plural,
            Latest =
            [
                .. counted.ScalarFields
                    .Where(field => field is { Scalar: ApiScalar.Date or ApiScalar.DateTime, IsList: false })
                    .Select(field => new LatestModel("last" + Words.Capitalise(field.Name), field)),
            ],
        };
    }

    /// <summary>The chain that widens a start, or null where there is none or it has mistakes.</summary>
    public WideningModel? ReadWidening(GraphQLDirective through)
    {
        if (through.Argument("widen") is not GraphQLObjectValue { Fields: { } fields }
            || TextOf(fields, "when") is not { } when || TextOf(fields, "pattern") is not { } pattern)
        {
            return null;
        }

        return Read(pattern.Value.ToString(), pattern, WidenedEnd) is { } chain
            ? new WideningModel(when.Value.ToString(), chain.Nodes, chain.Hops)
            : null;
    }

    /// <summary>The node type with that first label, or null.</summary>
    public NodeTypeModel? NodeOf(string label) => scope.Nodes.Values.FirstOrDefault(node => node.Labels.Contains(label));

    private static GraphQLStringValue? TextOf(List<GraphQLObjectField> fields, string name) =>
        fields.Find(field => field.Name.StringValue == name)?.Value as GraphQLStringValue;

    private PatternReader? Read(string text, GraphQLValue place, string end)
    {
        var reader = new PatternReader(text);
        if (!reader.Read())
        {
            scope.Mistakes.Add(place.Location.Start + 1 + reader.ErrorOffset, SdlMistake.Pattern(reader.Error!));
            return null;
        }

        var ends = (reader.Nodes[0].Variable, reader.Nodes[^1].Variable);
        if (ends != (Start, end) || reader.Hops.Count == 0)
        {
            scope.Mistakes.Add(place, SdlMistake.Pattern($"it begins with `({Start})` and ends with `({end})`."));
            return null;
        }

        foreach (var label in reader.Nodes.Select(node => node.Label).OfType<string>().Where(label => NodeOf(label) is null))
        {
            scope.Mistakes.Add(place, SdlMistake.PatternLabel(label, Suggestion.For(label, scope.Nodes.Values.SelectMany(node => node.Labels))));
        }

        return reader;
    }
}
