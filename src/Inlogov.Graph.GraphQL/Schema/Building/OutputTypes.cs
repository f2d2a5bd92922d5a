using System.Diagnostics;
using GraphQL.Types;

namespace Inlogov.Graph.GraphQL.Schema.Building;

/// <summary>Makes the output types: nodes, interfaces, unions, connections, edges, pages and zipped objects.</summary>
internal sealed class OutputTypes(OntologyModel ontology, ScalarTypes scalars, ConnectionModels connections, InputTypes inputs)
{
    private readonly Dictionary<string, IGraphType> _types = new(StringComparer.Ordinal);
    private ObjectGraphType? _pageInfo;
    private FacetTypes? _facets;

    /// <summary>The object types of nodes, so that the schema shows even those that no field returns by name.</summary>
    public IEnumerable<IGraphType> Nodes => ontology.NodeTypes.Select(node => _types[node.Name]);

    /// <summary>Declares all composite types and gives them their fields.</summary>
    public void Build()
    {
        foreach (var node in ontology.NodeTypes)
        {
            _types.Add(node.Name, new ObjectGraphType { Name = node.Name, Description = node.Description, SkipTypeCheck = true });
        }

        foreach (var @interface in ontology.Interfaces)
        {
            _types.Add(@interface.Name, MakeInterface(@interface));
        }

        foreach (var union in ontology.Unions.Where(union => union.Members.Count > 0))
        {
            _types.Add(union.Name, MakeUnion(union));
        }

        foreach (var node in ontology.NodeTypes)
        {
            Complete(node);
        }
    }

    /// <summary>The type of nodes.</summary>
    public IGraphType Of(CompositeModel model) => _types[model.Name];

    /// <summary>Gives a type a field that is a connection.</summary>
    public void AddConnection(ObjectGraphType owner, string name, string? description, ConnectionModel connection, FieldPlan plan, params QueryArgument[] before)
    {
        Add(owner, name, description, new NonNullGraphType(Of(connection)), plan, [.. before, .. Arguments(connection)]);
    }

    /// <summary>Gives the query type a field that is a connection. It may be null, so that a failure of its statement leaves the other fields their data.</summary>
    public void AddRootConnection(ObjectGraphType query, RootFieldModel root, ConnectionModel connection, FieldPlan plan, params QueryArgument[] before)
    {
        Add(query, root.Name, root.Description, Of(connection), plan, [.. before, .. Arguments(connection)]);
    }

    /// <summary>Gives the type of a relationship its zipped fields.</summary>
    public void AddZips(ObjectGraphType type, IEnumerable<ZipFieldModel> zips)
    {
        foreach (var zip in zips)
        {
            Add(type, zip.Name, zip.Description, ListOf(Of(zip.Type)), new ZipPlan(zip));
        }
    }

    /// <summary>The types of a connection and of its edges, to which more fields can be given.</summary>
    public (ObjectGraphType Connection, ObjectGraphType Edge) Declare(ConnectionModel connection)
    {
        var type = Of(connection);
        return (type, (ObjectGraphType)_types[connection.EdgeName]);
    }

    /// <summary>Gives a type a field.</summary>
    public static void Add(IComplexGraphType owner, string name, string? description, IGraphType type, FieldPlan plan, params QueryArgument[] arguments)
    {
        var field = new FieldType { Name = name, Description = description, ResolvedType = type };
        if (arguments.Length > 0)
        {
            field.Arguments = new QueryArguments(arguments);
        }

        plan.AttachTo(field);
        owner.AddField(field);
    }

    private InterfaceGraphType MakeInterface(InterfaceModel model)
    {
        var type = new InterfaceGraphType { Name = model.Name, Description = model.Description, ResolveType = _ => null };
        foreach (var field in model.ScalarFields)
        {
            Add(type, field.Name, field.Description, scalars.Wrapped(field), new ScalarPlan(field));
        }

        return type;
    }

    private UnionGraphType MakeUnion(UnionModel model)
    {
        var type = new UnionGraphType { Name = model.Name, Description = model.Description, ResolveType = _ => null };
        foreach (var member in model.Members)
        {
            type.AddPossibleType((ObjectGraphType)_types[member.Name]);
        }

        return type;
    }

    private void Complete(NodeTypeModel node)
    {
        var type = (ObjectGraphType)_types[node.Name];
        foreach (var field in node.ScalarFields)
        {
            Add(type, field.Name, field.Description, scalars.Wrapped(field), new ScalarPlan(field));
        }

        foreach (var relation in node.Relations)
        {
            AddRelation(type, relation);
        }

        foreach (var @interface in node.Interfaces)
        {
            var declared = (InterfaceGraphType)_types[@interface.Name];
            type.AddResolvedInterface(declared);
            declared.AddPossibleType(type);
        }
    }

    private void AddRelation(ObjectGraphType owner, RelationFieldModel relation)
    {
        var connection = connections.Of(relation);
        switch (relation)
        {
            case { IsToMany: false }:
                Add(owner, relation.Name, relation.Description, Of(relation.Target), new ToOnePlan(relation, connection));
                break;
            case RelationshipFieldModel relationship:
                AddConnection(owner, relation.Name, relation.Description, connection, new RelationshipConnectionPlan(relationship, connection));
                break;
            case ThroughFieldModel through:
                AddConnection(owner, relation.Name, relation.Description, connection, new ThroughConnectionPlan(through, connection));
                break;
            default:
                throw new UnreachableException();
        }
    }

    private QueryArgument[] Arguments(ConnectionModel connection) =>
    [
        new(inputs.Of(connection.Filter)) { Name = "where", Description = "Conditions that the nodes satisfy." },
        new(new ListGraphType(new NonNullGraphType(inputs.Of(connection.Sort)))) { Name = "order", Description = "What to sort by; ties are broken by a unique key." },
        new(scalars.Int) { Name = "first", Description = "The size of the page, from its start." },
        new(scalars.String) { Name = "after", Description = "The cursor after which the page begins." },
        new(scalars.Int) { Name = "last", Description = "The size of the page, from its end." },
        new(scalars.String) { Name = "before", Description = "The cursor before which the page ends." },
    ];

    private ObjectGraphType Of(ConnectionModel connection)
    {
        if (_types.TryGetValue(connection.Name, out var known))
        {
            return (ObjectGraphType)known;
        }

        var type = new ObjectGraphType { Name = connection.Name, Description = "A page of a list, and the list's size.", SkipTypeCheck = true };
        _types.Add(connection.Name, type);
        var node = Of(connection.Target);
        Add(type, "edges", "The nodes of the page, with what belongs to their place in the list.", ListOf(EdgeOf(connection)), new EdgesPlan());
        Add(type, "nodes", "The nodes of the page.", ListOf(node), new NodesPlan());
        Add(type, "pageInfo", "Where the page stands in the list.", new NonNullGraphType(PageInfo()), new PageInfoPlan());
        Add(type, "totalCount", "The size of the whole list, after filtering.", new NonNullGraphType(scalars.Int), new TotalCountPlan());
        (_facets ??= new FacetTypes(this, scalars)).AddTo(type, connection.Target);
        return type;
    }

    private ObjectGraphType EdgeOf(ConnectionModel connection)
    {
        var type = new ObjectGraphType { Name = connection.EdgeName, Description = "A node in its place in a list.", SkipTypeCheck = true };
        _types.Add(connection.EdgeName, type);
        Add(type, "cursor", "The place, to continue from.", new NonNullGraphType(scalars.String), new CursorPlan());
        Add(type, "node", "The node.", new NonNullGraphType(Of(connection.Target)), new EdgeNodePlan());
        foreach (var field in connection.Edge.Properties?.ScalarFields ?? [])
        {
            Add(type, field.Name, field.Description, scalars.Wrapped(field), new EdgeScalarPlan(field));
        }

        AddZips(type, connection.Edge.Properties?.Zips ?? []);

        if (connection.Edge.Through is { } through)
        {
            AddSupport(type, through);
        }

        return type;
    }

    private void AddSupport(ObjectGraphType edge, ThroughModel through)
    {
        var counted = through.Counted;
        Add(edge, through.CountName, $"How many of type `{counted.Name}` join the two.", new NonNullGraphType(scalars.Int), new SupportCountPlan(through));
        foreach (var latest in through.Latest)
        {
            Add(edge, latest.Name, $"The latest `{latest.Field.Name}` of those.", scalars.Of(latest.Field), new LatestPlan(latest));
        }

        var support = connections.Of(counted, EdgeModel.Bare);
        AddConnection(edge, through.SupportName, "Those that join the two.", support, new SupportConnectionPlan(through, support));
    }

    private ObjectGraphType Of(ZipTypeModel model)
    {
        if (_types.TryGetValue(model.Name, out var known))
        {
            return (ObjectGraphType)known;
        }

        var type = new ObjectGraphType { Name = model.Name, Description = model.Description, SkipTypeCheck = true };
        _types.Add(model.Name, type);
        foreach (var part in model.Parts)
        {
            var partType = part switch
            {
                ZipValueModel value => scalars.Wrapped(value.Value),
                ZipNodeModel node => Of(node.Target),
                ZipLineModel => scalars.String,
                _ => throw new UnreachableException(),
            };
            Add(type, part.Name, part.Description, partType, new ZipPartPlan(part));
        }

        return type;
    }

    private ObjectGraphType PageInfo()
    {
        if (_pageInfo is null)
        {
            _pageInfo = new ObjectGraphType { Name = "PageInfo", Description = "Where a page stands in its list.", SkipTypeCheck = true };
            _types.Add(_pageInfo.Name, _pageInfo);
            var boolean = new NonNullGraphType(scalars.Boolean);
            Add(_pageInfo, "hasNextPage", "Whether more follow.", boolean, new PageInfoFieldPlan(PageInfoField.HasNextPage));
            Add(_pageInfo, "hasPreviousPage", "Whether some come before.", boolean, new PageInfoFieldPlan(PageInfoField.HasPreviousPage));
            Add(_pageInfo, "startCursor", "The cursor of the first node of the page.", scalars.String, new PageInfoFieldPlan(PageInfoField.StartCursor));
            Add(_pageInfo, "endCursor", "The cursor of the last node of the page.", scalars.String, new PageInfoFieldPlan(PageInfoField.EndCursor));
        }

        return _pageInfo;
    }

    private static NonNullGraphType ListOf(IGraphType type) => new(new ListGraphType(new NonNullGraphType(type)));
}
