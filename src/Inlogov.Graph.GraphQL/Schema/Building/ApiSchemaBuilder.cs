using System.Diagnostics;
using GraphQL.Conversion;
using GraphQL.Types;
using GraphQLParser.AST;
using Inlogov.Graph.GraphQL.Introspection;
using LibrarySchema = GraphQL.Types.Schema;

namespace Inlogov.Graph.GraphQL.Schema.Building;

/// <summary>Generates the API schema of an ontology as type instances of GraphQL.NET, each field with its plan.</summary>
internal static class ApiSchemaBuilder
{
    /// <summary>Builds and initialises the schema.</summary>
    public static ApiSchema Build(OntologyModel ontology)
    {
        var scalars = new ScalarTypes(ontology.Enums);
        var connections = new ConnectionModels();
        var inputs = new InputTypes(scalars);
        var outputs = new OutputTypes(ontology, scalars, connections, inputs);
        outputs.Build();

        var query = new ObjectGraphType { Name = "Query", Description = "Where questions begin.", SkipTypeCheck = true };
        foreach (var root in ontology.Roots)
        {
            AddRoot(query, root, outputs, connections, scalars);
        }

        if (ontology.Global is { } global)
        {
            AddGlobal(query, global, outputs, scalars);
            PathTypes.Add(query, ontology, global, outputs, scalars);
            NeighbourTypes.Add(query, ontology, global, outputs, scalars);
        }

        SearchTypes.Add(query, ontology, outputs, connections, inputs, scalars);
        GraphTypes.Add(query, ontology, scalars);

        var schema = Create(query, ontology);
        schema.RegisterType(scalars.Id);
        foreach (var type in outputs.Nodes)
        {
            schema.RegisterType(type);
        }

        schema.Initialize();
        return new ApiSchema(ontology, schema);
    }

    private static LibrarySchema Create(ObjectGraphType query, OntologyModel ontology)
    {
        var schema = new LibrarySchema { NameConverter = DefaultNameConverter.Instance, Query = query, Filter = new WholeSchemaFilter() };
        schema.Features.RepeatableDirectives = true;
        schema.Features.DeprecationOfInputValues = true;
        schema.Directives.Register(new Directive("specifiedBy", DirectiveLocation.Scalar)
        {
            Description = "Says where the behaviour of a scalar is specified.",
            Arguments = new QueryArguments(new QueryArgument(new NonNullGraphType(new StringGraphType())) { Name = "url", Description = "The address of the specification." }),
        });
        if (ontology.HasConfidence)
        {
            schema.Directives.Register(new Directive(TrustDirective.Name, DirectiveLocation.Query)
            {
                Description = "Leaves out every relationship that is less sure: from lists, counts, facets, orders, filters and paths.",
                Arguments = new QueryArguments(new QueryArgument(new NonNullGraphType(new FloatGraphType())) { Name = TrustDirective.Argument, Description = "The least confidence, 0 to 1." }),
            });
        }

        schema.RegisterVisitor(new IntrospectionCompletion());
        return schema;
    }

    private static void AddRoot(ObjectGraphType query, RootFieldModel root, OutputTypes outputs, ConnectionModels connections, ScalarTypes scalars)
    {
        switch (root)
        {
            case SingleRootModel single:
                OutputTypes.Add(query, root.Name, root.Description, outputs.Of(single.Type), new SingleRootPlan(single), KeyArguments(single.Type, scalars));
                break;
            case ListRootModel list:
                var all = connections.Of(list.Type, EdgeModel.Bare);
                outputs.AddRootConnection(query, root, all, new ListRootPlan(list, all));
                break;
            case ThroughRootModel through:
                var found = connections.Of(through.Target, new EdgeModel(null, through.Through));
                outputs.AddRootConnection(query, root, found, new ThroughRootPlan(through, found), StartArguments(through, scalars));
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static QueryArgument[] KeyArguments(NodeTypeModel type, ScalarTypes scalars) =>
        [.. type.UniqueKeys.Select(key => new QueryArgument(scalars.Of(key)) { Name = key.Name, Description = key.Description })];

    private static QueryArgument[] StartArguments(ThroughRootModel through, ScalarTypes scalars)
    {
        var start = new QueryArgument(new NonNullGraphType(scalars.Id)) { Name = through.StartArgument, Description = through.StartDescription };
        return through.Widening is not { } widening ? [start] :
        [
            start,
            new QueryArgument(new NonNullGraphType(scalars.Boolean)) { Name = widening.Argument, Description = widening.Description, DefaultValue = widening.IsDefault },
        ];
    }

    private static void AddGlobal(ObjectGraphType query, InterfaceModel global, OutputTypes outputs, ScalarTypes scalars)
    {
        var id = new NonNullGraphType(scalars.Id);
        var type = outputs.Of(global);
        OutputTypes.Add(query, "node", "The thing with a global id.", type, new NodeRootPlan(global), new QueryArgument(id) { Name = "id" });
        OutputTypes.Add(
            query,
            "nodes",
            "The things with these global ids, in their order; null where there is none.",
            new ListGraphType(type),
            new NodesRootPlan(global),
            new QueryArgument(new NonNullGraphType(new ListGraphType(id))) { Name = "ids" });
    }
}
