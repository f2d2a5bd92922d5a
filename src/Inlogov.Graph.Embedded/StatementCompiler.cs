using Inlogov.Graph.Cypher;
using Inlogov.Graph.Cypher.Syntax;
using Inlogov.Graph.Embedded.Binding;
using Inlogov.Graph.Embedded.Catalog;
using Inlogov.Graph.Embedded.Execution;
using Inlogov.Graph.Embedded.Optimising;
using Inlogov.Graph.Embedded.Planning;
using Inlogov.Graph.Embedded.Procedures;
using Inlogov.Graph.Embedded.Storage;
using Inlogov.Graph.Embedded.Transactions;
using StatementMode = Inlogov.Graph.Embedded.Transactions.StatementMode;

namespace Inlogov.Graph.Embedded;

/// <summary>The life of a statement, up to the point where it can run: parse, check, bind, plan, optimise, compile.</summary>
internal sealed class StatementCompiler : IStatementCompiler
{
    public CompiledStatement Compile(string text, GraphView view, ProcedureRegistry procedures)
    {
        var statement = Parse(text);
        var query = statement switch
        {
            QueryStatement one => one.Query,
            ShowStatement show => ShowRewrite.ToQuery(show),
            _ => null,
        };
        if (query is null)
        {
            return SchemaCommand.Compile((SchemaStatement)statement);
        }

        var bound = QueryBinder.Bind(query, text, view.Names, procedures);
        return new CompiledQueryStatement(Plan(bound, view), (StatementMode)statement.Mode, bound.Notifications);
    }

    private static Statement Parse(string text)
    {
        var parsed = CypherParser.Parse(text);
        return parsed.Success ? parsed.Statement : throw parsed.Diagnostics[0].ToException();
    }

    private static CompiledQuery Plan(Binding.Bound.BoundStatement bound, GraphView view)
    {
        var context = new PlanningContext(bound, view);
        var root = PlanOptimiser.Optimise(context.Queries.PlanStatement(bound.Query), context);
        var subqueries = context.AllSubqueries();
        return new CompiledQuery(root, context.SlotNames, bound.Tokens, bound.Parameters, subqueries);
    }
}
