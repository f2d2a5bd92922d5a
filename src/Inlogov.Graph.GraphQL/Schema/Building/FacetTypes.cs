using GraphQL.Types;

namespace Inlogov.Graph.GraphQL.Schema.Building;

/// <summary>Makes the types of facets: one for each type of nodes, with a field for each thing that divides them.</summary>
internal sealed class FacetTypes(OutputTypes outputs, ScalarTypes scalars)
{
    private const int SizeDefault = 10;

    private readonly Dictionary<string, ObjectGraphType?> _types = new(StringComparer.Ordinal);

    /// <summary>Gives a connection its facets, where its nodes have something that divides them.</summary>
    public void AddTo(ObjectGraphType connection, CompositeModel target)
    {
        if (Of(target) is { } facets)
        {
            OutputTypes.Add(
                connection,
                "facets",
                "How all nodes of the list divide: each facet with the list's filter, but for the conditions on what it counts by.",
                new NonNullGraphType(facets),
                new FacetsPlan(),
                new QueryArgument(new NonNullGraphType(scalars.Int)) { Name = FacetsPlan.SizeArgument, Description = "How many values a facet lists.", DefaultValue = SizeDefault });
        }
    }

    private ObjectGraphType? Of(CompositeModel target)
    {
        var name = target.Name + "Facets";
        if (_types.TryGetValue(name, out var known))
        {
            return known;
        }

        var type = new ObjectGraphType { Name = name, Description = "How nodes divide.", SkipTypeCheck = true };
        _types.Add(name, type);
        foreach (var field in target.Scalars.Where(Divides))
        {
            OutputTypes.Add(type, field.Name, field.Description, new NonNullGraphType(Facet(field)), new ScalarFacetPlan(field), Arguments(field));
        }

        foreach (var relation in (target as NodeTypeModel)?.Relations ?? [])
        {
            var facet = Facet(relation.Target.Name, "node", new NonNullGraphType(outputs.Of(relation.Target)));
            OutputTypes.Add(type, relation.Name, relation.Description, new NonNullGraphType(facet), new RelationFacetPlan(relation), Size());
        }

        return type.Fields.Count > 0 ? type : _types[name] = null;
    }

    /// <summary>Whether several nodes can be expected to have one value: no keys, names and texts.</summary>
    private static bool Divides(ScalarFieldModel field) => field is { IsList: false, IsUnique: false, IsFulltext: false }
        && field.Scalar is not (ApiScalar.Id or ApiScalar.Float or ApiScalar.Url);

    private ObjectGraphType Facet(ScalarFieldModel field)
    {
        ScalarGraphType value = IsDate(field) ? scalars.String : scalars.Of(field);
        return Facet(value.Name, "value", new NonNullGraphType(value));
    }

    private ObjectGraphType Facet(string stem, string valueName, IGraphType value)
    {
        var name = stem + "Facet";
        if (_types.TryGetValue(name, out var known))
        {
            return known!;
        }

        var one = new ObjectGraphType { Name = name + "Value", Description = "A value and how many nodes have it.", SkipTypeCheck = true };
        OutputTypes.Add(one, valueName, "The value.", value, new FacetFieldPlan(FacetField.Value));
        OutputTypes.Add(one, "count", "How many nodes have it.", new NonNullGraphType(scalars.Int), new FacetFieldPlan(FacetField.Count));
        var type = new ObjectGraphType { Name = name, Description = "How nodes divide by one of their fields.", SkipTypeCheck = true };
        var values = new NonNullGraphType(new ListGraphType(new NonNullGraphType(one)));
        OutputTypes.Add(type, "values", "The values that most nodes have.", values, new FacetFieldPlan(FacetField.Values));
        OutputTypes.Add(type, "other", "The counts of all further values, added up.", new NonNullGraphType(scalars.Int), new FacetFieldPlan(FacetField.Other));
        OutputTypes.Add(type, "unknown", "How many nodes have no value.", new NonNullGraphType(scalars.Int), new FacetFieldPlan(FacetField.Unknown));
        _types.Add(name, type);
        return type;
    }

    private QueryArgument[] Arguments(ScalarFieldModel field) => IsDate(field)
        ? [Size(), new QueryArgument(new NonNullGraphType(scalars.DatePart)) { Name = ScalarFacetPlan.PartArgument, Description = "By what part of the date.", DefaultValue = ScalarTypes.YearLength }]
        : [Size()];

    private QueryArgument Size() => new(scalars.Int) { Name = FacetsPlan.SizeArgument, Description = "How many values this facet lists." };

    private static bool IsDate(ScalarFieldModel field) => field.Scalar is ApiScalar.Date or ApiScalar.DateTime;
}
