namespace Inlogov.Graph.GraphQL.Schema.Building;

/// <summary>
/// Makes connections and their inputs, one for each pair of what the nodes are and what the edges carry, so that fields
/// which lead to the same pair share their types.
/// </summary>
internal sealed class ConnectionModels
{
    private readonly OrderedDictionary<string, ConnectionModel> _connections = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, FilterInputModel> _filters = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, SortInputModel> _sorts = new(StringComparer.Ordinal);

    /// <summary>The connections made so far.</summary>
    public IEnumerable<ConnectionModel> Connections => _connections.Values;

    /// <summary>The filters made so far.</summary>
    public IEnumerable<FilterInputModel> Filters => _filters.Values;

    /// <summary>The orders made so far.</summary>
    public IEnumerable<SortInputModel> Sorts => _sorts.Values;

    /// <summary>The connection over a relation.</summary>
    public ConnectionModel Of(RelationFieldModel relation) => Of(relation.Target, EdgeOf(relation));

    /// <summary>The connection to a type with such edges.</summary>
    public ConnectionModel Of(CompositeModel target, EdgeModel edge)
    {
        var name = Prefix(target, edge);
        if (!_connections.TryGetValue(name, out var connection))
        {
            connection = new ConnectionModel(name + "Connection", name + "Edge", target, edge, Filter(target, edge), Sort(target, edge));
            _connections.Add(name, connection);
        }

        return connection;
    }

    /// <summary>The filter of nodes of a type that are reached by such edges.</summary>
    public FilterInputModel Filter(CompositeModel target, EdgeModel edge)
    {
        var name = Prefix(target, edge) + "FilterInput";
        if (_filters.TryGetValue(name, out var filter))
        {
            return filter;
        }

        filter = new FilterInputModel(name);
        _filters.Add(name, filter);
        filter.Fields = FilterFields(filter, target, edge);
        return filter;
    }

    private Dictionary<string, FilterFieldModel> FilterFields(FilterInputModel self, CompositeModel target, EdgeModel edge)
    {
        var fields = Connectives(self);
        foreach (var scalar in target.Scalars)
        {
            fields[scalar.Name] = new ScalarFilter(scalar);
        }

        if (target is NodeTypeModel node)
        {
            foreach (var relation in node.Relations)
            {
                fields[relation.Name] = new RelationFilter(relation, Filter(relation.Target, EdgeOf(relation)));
                if (relation.IsToMany)
                {
                    fields.TryAdd(relation.CountName, new CountFilter(relation));
                }
            }
        }
        else
        {
            foreach (var member in target.Members)
            {
                fields.TryAdd(member.Name, new MemberFilter(member, Filter(member, EdgeModel.Bare)));
            }
        }

        if (edge != EdgeModel.Bare)
        {
            fields.TryAdd("edge", new EdgeFilter(EdgeFilterInput(edge)));
        }

        return fields;
    }

    private FilterInputModel EdgeFilterInput(EdgeModel edge)
    {
        var name = EdgePrefix(edge) + "FilterInput";
        if (_filters.TryGetValue(name, out var filter))
        {
            return filter;
        }

        filter = new FilterInputModel(name);
        _filters.Add(name, filter);
        var fields = Connectives(filter);
        foreach (var (key, meaning) in edge.Keys())
        {
            fields[key] = meaning switch
            {
                { Scalar: { } scalar } => new EdgeScalarFilter(scalar),
                { SupportCount: { } through } => new SupportCountFilter(through),
                _ => new LatestFilter(meaning.Latest!),
            };
        }

        filter.Fields = fields;
        return filter;
    }

    private SortInputModel Sort(CompositeModel target, EdgeModel edge)
    {
        var name = Prefix(target, edge) + "SortInput";
        if (_sorts.TryGetValue(name, out var sort))
        {
            return sort;
        }

        var fields = new OrderedDictionary<string, SortFieldModel>(StringComparer.Ordinal);
        foreach (var scalar in target.Scalars.Where(scalar => !scalar.IsList))
        {
            fields[scalar.Name] = new ScalarSort(scalar);
        }

        foreach (var relation in ((target as NodeTypeModel)?.Relations ?? []).Where(relation => relation.IsToMany))
        {
            fields.TryAdd(relation.CountName, new CountSort(relation));
        }

        if (edge != EdgeModel.Bare)
        {
            fields.TryAdd("edge", new EdgeSort(EdgeSortInput(edge)));
        }

        sort = new SortInputModel(name) { Fields = fields };
        _sorts.Add(name, sort);
        return sort;
    }

    private SortInputModel EdgeSortInput(EdgeModel edge)
    {
        var name = EdgePrefix(edge) + "SortInput";
        if (!_sorts.TryGetValue(name, out var sort))
        {
            sort = new SortInputModel(name)
            {
                Fields = edge.Keys()
                    .Where(one => one.Key.Scalar is not { IsList: true })
                    .ToDictionary(one => one.Name, SortFieldModel (one) => new EdgeKeySort(one.Key), StringComparer.Ordinal),
            };
            _sorts.Add(name, sort);
        }

        return sort;
    }

    private static Dictionary<string, FilterFieldModel> Connectives(FilterInputModel self) => new(StringComparer.Ordinal)
    {
        ["and"] = new AndFilter(self),
        ["or"] = new OrFilter(self),
        ["not"] = new NotFilter(self),
    };

    private static EdgeModel EdgeOf(RelationFieldModel relation) => relation switch
    {
        RelationshipFieldModel { Properties: { } properties } => new EdgeModel(properties, null),
        ThroughFieldModel through => new EdgeModel(null, through.Through),
        _ => EdgeModel.Bare,
    };

    private static string Prefix(CompositeModel target, EdgeModel edge) => edge switch
    {
        { Through: { } through } => $"{target.Name}By{through.Counted.Name}",
        { Properties: { } properties } => target.Name + properties.Name,
        _ => target.Name,
    };

    private static string EdgePrefix(EdgeModel edge) =>
        edge.Through is { } through ? through.Counted.Name + "Support" : edge.Properties!.Name;
}
