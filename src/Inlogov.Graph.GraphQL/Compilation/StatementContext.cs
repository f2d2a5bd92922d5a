using GraphQL.Validation;
using Inlogov.Graph.GraphQL.Compilation.Filters;
using Inlogov.Graph.GraphQL.Compilation.Inputs;
using Inlogov.Graph.GraphQL.Compilation.Matching;
using Inlogov.Graph.GraphQL.Compilation.Orders;
using Inlogov.Graph.GraphQL.Compilation.Plans;
using Inlogov.Graph.GraphQL.Compilation.Selections;
using Inlogov.Graph.GraphQL.Documents;
using Inlogov.Graph.GraphQL.Schema;

namespace Inlogov.Graph.GraphQL.Compilation;

/// <summary>What the compilers of one statement share: the operation, names and parameters, and each other.</summary>
internal sealed class StatementContext
{
    private readonly List<ConnectionPlan?> _connections = [];

    public StatementContext(GraphQLOperation operation, Variables variables, SelectionCollector collector, bool isReadable = false)
    {
        Schema = operation.Schema;
        IsReadable = isReadable;
        Collector = collector;
        Parameters = new ParameterBook(Names);
        Arguments = new ArgumentBook(operation, variables);
        Trust = new Trust(Schema.Ontology, Names, Parameters, operation.AsksForTrust);
        Sources = new RowSources(this);
        Filters = new FilterCompiler(this);
        Orders = new OrderCompiler(this);
        Nodes = new NodeCompiler(this);
        Edges = new EdgeCompiler(this);
        Connections = new ConnectionCompiler(this);
        Lists = new ListCompiler(this);
    }

    /// <summary>The API.</summary>
    public ApiSchema Schema { get; }

    /// <summary>Whether rows are written with names, for people to read.</summary>
    public bool IsReadable { get; }

    /// <summary>Collects the fields of selection sets.</summary>
    public SelectionCollector Collector { get; }

    /// <summary>The statement's variables.</summary>
    public CypherNames Names { get; } = new();

    /// <summary>The statement's parameters.</summary>
    public ParameterBook Parameters { get; }

    /// <summary>The arguments of the fields below.</summary>
    public ArgumentBook Arguments { get; }

    /// <summary>What <c>@trust</c> asks of relationships.</summary>
    public Trust Trust { get; }

    /// <summary>Makes what rows are matched by.</summary>
    public RowSources Sources { get; }

    /// <summary>Compiles <c>where</c>.</summary>
    public FilterCompiler Filters { get; }

    /// <summary>Compiles <c>order</c>.</summary>
    public OrderCompiler Orders { get; }

    /// <summary>Compiles the selections of nodes.</summary>
    public NodeCompiler Nodes { get; }

    /// <summary>Compiles the selections of edges.</summary>
    public EdgeCompiler Edges { get; }

    /// <summary>Compiles connections.</summary>
    public ConnectionCompiler Connections { get; }

    /// <summary>Compiles other lists.</summary>
    public ListCompiler Lists { get; }

    /// <summary>The connections by number, once all are compiled.</summary>
    public IReadOnlyList<ConnectionPlan> ConnectionPlans => [.. _connections.Select(plan => plan!)];

    /// <summary>Takes the next number for a connection.</summary>
    public int ReserveConnection()
    {
        _connections.Add(null);
        return _connections.Count - 1;
    }

    /// <summary>Keeps a connection under its number.</summary>
    public void KeepConnection(ConnectionPlan plan) => _connections[plan.Index] = plan;
}
