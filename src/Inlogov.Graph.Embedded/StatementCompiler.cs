using Inlogov.Graph.Cypher;
using Inlogov.Graph.Cypher.Semantics;
using Inlogov.Graph.Cypher.Syntax;
using Inlogov.Graph.Embedded.Binding;
using Inlogov.Graph.Embedded.Catalog;
using Inlogov.Graph.Embedded.Execution;
using Inlogov.Graph.Embedded.Notifications;
using Inlogov.Graph.Embedded.Optimising;
using Inlogov.Graph.Embedded.Planning;
using Inlogov.Graph.Embedded.Procedures;
using Inlogov.Graph.Embedded.Storage;
using Inlogov.Graph.Embedded.Transactions;
using Inlogov.Graph.Values;
using StatementMode = Inlogov.Graph.Embedded.Transactions.StatementMode;

namespace Inlogov.Graph.Embedded;

/// <summary>The life of a statement, up to the point where it can run: parse, check, bind, plan, optimise, compile.</summary>
internal sealed class StatementCompiler : IStatementCompiler
{
    public CompiledStatement Compile(string text, GraphMap parameters, GraphView view, ProcedureRegistry procedures)
    {
        var statement = Parse(text);
        Check(statement, text, parameters, procedures);
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

        var bound = QueryBinder.Bind(query, text, procedures);
        return new CompiledQueryStatement(Plan(bound, view), (StatementMode)statement.Mode, [.. Advice.Find(query, text), .. UnknownNames.Find(query, text, view.Names)]);
    }

    private static Statement Parse(string text)
    {
        var parsed = CypherParser.Parse(text);
        return parsed.Success ? parsed.Statement : throw parsed.Diagnostics[0].ToException();
    }

    private static void Check(Statement statement, string text, GraphMap parameters, ProcedureRegistry procedures)
    {
        var options = new CheckOptions { Parameters = parameters, Procedures = [.. procedures.All.Select(SignatureOf)] };
        if (CypherChecker.Check(statement, text, options) is [var first, ..])
        {
            throw first.ToException();
        }
    }

    private static ProcedureSignature SignatureOf(Procedure procedure)
    {
        var mode = procedure.Writes ? ProcedureMode.Write : ProcedureMode.Read;
        return new ProcedureSignature(procedure.Name, FieldsOf(procedure.Arguments), FieldsOf(procedure.Columns), mode);
    }

    private static List<Cypher.Semantics.ProcedureField> FieldsOf(IReadOnlyList<Procedures.ProcedureField> fields) =>
        [.. fields.Select(field => new Cypher.Semantics.ProcedureField(field.Name, ProcedureSignatures.TypeOf(field.Type), field.Default is not null))];

    private static CompiledQuery Plan(Binding.Bound.BoundStatement bound, GraphView view)
    {
        var context = new PlanningContext(bound, view);
        var root = PlanOptimiser.Optimise(context.Queries.PlanStatement(bound.Query), context);
        var subqueries = context.AllSubqueries();
        PlanDepth.Check(root, subqueries);
        return new CompiledQuery(root, context.SlotNames, bound.Tokens, bound.Parameters, subqueries);
    }
}
