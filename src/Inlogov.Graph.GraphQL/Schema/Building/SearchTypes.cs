using GraphQL.Types;

namespace Inlogov.Graph.GraphQL.Schema.Building;

/// <summary>Makes the root fields <c>search</c> and <c>suggest</c>.</summary>
internal static class SearchTypes
{
    private const int SuggestionsDefault = 10;

    /// <summary>Adds the fields to the query type, where the SDL has something to search.</summary>
    public static void Add(ObjectGraphType query, OntologyModel ontology, OutputTypes outputs, ConnectionModels connections, InputTypes inputs, ScalarTypes scalars)
    {
        if (SearchModel.Of(ontology) is not { } model)
        {
            return;
        }

        var types = TypesOf(model);
        QueryArgument chosen = new(new ListGraphType(new NonNullGraphType(types))) { Name = SearchRootPlan.TypesArgument, Description = "The types to find; all of them where it is not given." };
        AddSearch(query, model, outputs, connections.Filter(model.Target, EdgeModel.Bare), inputs, scalars, types, chosen);
        AddSuggest(query, model, outputs, scalars, chosen);
    }

    private static void AddSearch(
        ObjectGraphType query, SearchModel model, OutputTypes outputs, FilterInputModel filter, InputTypes inputs, ScalarTypes scalars, EnumerationGraphType types, QueryArgument chosen)
    {
        var connection = new ConnectionModel("SearchConnection", "SearchEdge", model.Target, EdgeModel.Bare, filter, new SortInputModel("SearchSortInput"));
        var (type, edge) = outputs.Declare(connection);
        OutputTypes.Add(edge, "score", "How well it fits: BM25 over all texts of the thing, to four digits.", new NonNullGraphType(scalars.Float), new SearchFieldPlan(SearchField.Score));
        OutputTypes.Add(
            edge,
            "highlights",
            "The texts in which words of the query stand, as HTML with each of them in `<mark>`; long ones are cut around the first.",
            new NonNullGraphType(new ListGraphType(new NonNullGraphType(scalars.String))),
            new SearchFieldPlan(SearchField.Highlights));
        OutputTypes.Add(type, "facets", "How all hits divide.", new NonNullGraphType(Facets(types, scalars)), new SearchFieldPlan(SearchField.Facets));
        OutputTypes.Add(
            query,
            "search",
            "Things whose texts have words of a query, best first. Words are optional, `-word` excludes, `\"some words\"` stand together, `begin*` stands for its continuations.",
            type,
            new SearchRootPlan(model, connection),
            new QueryArgument(new NonNullGraphType(scalars.String)) { Name = SearchRootPlan.QueryArgument, Description = "What to look for. Any text is allowed; signs without a meaning are passed over." },
            chosen,
            new QueryArgument(inputs.Of(filter)) { Name = "where", Description = "Conditions that the things satisfy." },
            new QueryArgument(scalars.Int) { Name = "first", Description = "The size of the page." },
            new QueryArgument(scalars.String) { Name = "after", Description = "The cursor after which the page begins." });
    }

    private static void AddSuggest(ObjectGraphType query, SearchModel model, OutputTypes outputs, ScalarTypes scalars, QueryArgument chosen)
    {
        var suggestion = new ObjectGraphType { Name = "Suggestion", Description = "A thing that may be meant.", SkipTypeCheck = true };
        OutputTypes.Add(suggestion, "text", "What it is called.", new NonNullGraphType(scalars.String), new SearchFieldPlan(SearchField.Text));
        OutputTypes.Add(suggestion, "node", "The thing.", new NonNullGraphType(outputs.Of(model.Target)), new SearchFieldPlan(SearchField.Node));
        OutputTypes.Add(
            query,
            "suggest",
            "Things whose names have all words of a beginning, the last of which may go on; shorter names first among equals.",
            new ListGraphType(new NonNullGraphType(suggestion)),
            new SuggestRootPlan(model),
            new QueryArgument(new NonNullGraphType(scalars.String)) { Name = SuggestRootPlan.PrefixArgument, Description = "What has been typed so far." },
            chosen,
            new QueryArgument(new NonNullGraphType(scalars.Int)) { Name = "first", Description = "How many.", DefaultValue = SuggestionsDefault });
    }

    private static ObjectGraphType Facets(EnumerationGraphType types, ScalarTypes scalars)
    {
        var count = new ObjectGraphType { Name = "SearchTypeCount", Description = "How many hits have a type.", SkipTypeCheck = true };
        OutputTypes.Add(count, "type", "The type.", new NonNullGraphType(types), new SearchFieldPlan(SearchField.Type));
        OutputTypes.Add(count, "count", "How many hits have it.", new NonNullGraphType(scalars.Int), new SearchFieldPlan(SearchField.Count));
        var facets = new ObjectGraphType { Name = "SearchFacets", Description = "How hits divide.", SkipTypeCheck = true };
        OutputTypes.Add(
            facets,
            "types",
            "By type, most hits first; the argument `types` does not count here.",
            new NonNullGraphType(new ListGraphType(new NonNullGraphType(count))),
            new SearchFieldPlan(SearchField.Types));
        return facets;
    }

    private static EnumerationGraphType TypesOf(SearchModel model)
    {
        var types = new EnumerationGraphType { Name = "SearchType", Description = "The types that full-text search finds." };
        foreach (var type in model.Types)
        {
            types.Add(type.Name, type.Labels[0], type.Description);
        }

        return types;
    }
}
