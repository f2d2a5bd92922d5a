using Inlogov.Graph.Cypher.Diagnostics;
using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Cypher.Semantics;

/// <content>Single clauses and CALL.</content>
internal sealed partial class StatementChecker
{
    /// <summary>Checks a clause and gives the scope after it.</summary>
    private Scope CheckClause(Clause clause, Scope scope, bool alone)
    {
        switch (clause)
        {
            case MatchClause match:
                CheckMatch(match, scope);
                return scope;
            case WithClause with:
                return CheckProjection(with.Projection, with.Where, scope, "WITH");
            case OrderAndPageClause page:
                CheckOrderAndPage(page, scope);
                return scope;
            case UnwindClause unwind:
                var list = TypeOf(unwind.List, scope);
                Declare(unwind.Variable, list.MayBeList ? list.ItemOrAny : list, scope);
                return scope;
            case CallProcedureClause call:
                CheckProcedureCall(call, scope, alone);
                return scope;
            case CallSubqueryClause call:
                CheckSubqueryCall(call, scope);
                return scope;
            case FinishClause:
                return scope;
            case LoadCsvClause:
                Report(CypherErrors.LoadCsvUnsupported(), clause.Span);
                return scope;
            case UseClause use when !use.GraphName.Trim('`').Equals(options.DatabaseName, StringComparison.OrdinalIgnoreCase):
                Report(CypherErrors.UnknownGraph(use.GraphName), clause.Span);
                return scope;
            default:
                CheckUpdate(clause, scope);
                return scope;
        }
    }

    private void CheckOrderAndPage(OrderAndPageClause page, Scope scope)
    {
        foreach (var key in page.OrderBy)
        {
            TypeOf(key.Expression, scope);
        }

        CheckCount(page.Skip, "SKIP", scope);
        CheckCount(page.Limit, "LIMIT", scope);
    }

    private void CheckProcedureCall(CallProcedureClause call, Scope scope, bool alone)
    {
        if (!isResolved)
        {
            CheckUnresolved(call, scope);
            return;
        }

        var signature = options.Procedures.FirstOrDefault(one => one.Name == call.ProcedureName) ?? ProcedureSignatures.Find(call.ProcedureName);
        if (signature is null)
        {
            var known = ProcedureSignatures.All.Concat(options.Procedures).Select(one => one.Name);
            Report(CypherErrors.UnknownProcedure(call.ProcedureName, known), call.NameSpan);
            return;
        }

        CheckProcedureArguments(call, signature, scope, alone);
        if (call.YieldAll && !alone)
        {
            Report(CypherErrors.YieldAllInside(), call.Span);
        }

        if (call.Yield is null)
        {
            if (!alone && !call.YieldAll && signature.Columns.Count > 0)
            {
                Report(CypherErrors.YieldRequired(signature), call.Span);
            }

            return;
        }

        foreach (var item in call.Yield)
        {
            var column = signature.Columns.FirstOrDefault(one => one.Name == item.Field.Text);
            if (column is null)
            {
                Report(CypherErrors.UnknownYield(signature, item.Field.Text), item.Field.Span);
            }

            Declare(item.Variable, column?.Type ?? StaticType.Any, scope);
        }

        if (call.Where is { } where)
        {
            if (alone)
            {
                Report(CypherErrors.StandaloneWhere(), where.Span);
            }

            ExpectPredicate(where, scope);
        }
    }

    private void CheckUnresolved(CallProcedureClause call, Scope scope)
    {
        foreach (var argument in call.Arguments ?? [])
        {
            TypeOf(argument, scope);
        }

        foreach (var item in call.Yield ?? [])
        {
            Declare(item.Variable, StaticType.Any, scope);
        }

        if (call.Where is { } where)
        {
            ExpectPredicate(where, scope);
        }
    }

    private void CheckProcedureArguments(CallProcedureClause call, ProcedureSignature signature, Scope scope, bool alone)
    {
        if (call.Arguments is not { } arguments)
        {
            if (!alone)
            {
                Report(CypherErrors.ImplicitArguments(), call.Span);
            }

            return;
        }

        if (arguments.Count < signature.Required || arguments.Count > signature.Parameters.Count)
        {
            Report(CypherErrors.ProcedureArgumentCount(signature, arguments.Count), call.Span);
        }

        for (var at = 0; at < arguments.Count; at++)
        {
            var type = TypeOf(arguments[at], scope);
            if (at < signature.Parameters.Count)
            {
                Expect(arguments[at], type, signature.Parameters[at].Type);
            }
        }
    }

    private void CheckSubqueryCall(CallSubqueryClause call, Scope scope)
    {
        var (start, outer) = SubqueryStart(call, scope);
        var nested = _inSubquery;
        if (call.Transactions is { } transactions)
        {
            CheckTransactions(transactions, scope);
            if (_inTransactions || nested)
            {
                Report(CypherErrors.NestedTransactions(), call.Span);
            }

            _inTransactions = true;
        }

        _inSubquery = true;
        var columns = CheckQuery(call.Query, start, QueryRole.Call, outer);
        _inSubquery = nested;
        _inTransactions = _inTransactions && call.Transactions is null;
        foreach (var (name, type) in columns ?? new Dictionary<string, StaticType>(StringComparer.Ordinal))
        {
            if (scope.Find(name) is not null)
            {
                Report(CypherErrors.DeclaredOutside(name), call.Query.Span);
            }

            scope.Set(name, type);
        }

        if (call.Transactions?.Status is { } status)
        {
            Declare(status, StaticType.Map, scope);
        }
    }

    private (Scope Start, Scope? Outer) SubqueryStart(CallSubqueryClause call, Scope scope)
    {
        if (call.Scope is not { } given)
        {
            return (Scope.Empty, scope);
        }

        if (given.All)
        {
            return (scope.Enter(), null);
        }

        var passed = Scope.Empty;
        foreach (var variable in given.Variables)
        {
            passed.Set(variable.Name, Use(variable, scope));
        }

        return (passed.Enter(), null);
    }

    private void CheckTransactions(SubqueryTransactions transactions, Scope scope)
    {
        CheckPositive(transactions.BatchSize, scope);
        CheckPositive(transactions.Concurrency, scope);
        if (transactions is { Status: { } status, OnError: TransactionErrorBehaviour.Fail })
        {
            Report(CypherErrors.ReportWithoutOnError(), transactions.Place);
        }
    }

    private void CheckPositive(Expression? count, Scope scope)
    {
        if (count is null)
        {
            return;
        }

        if (count is Parameter or IntegerLiteral { Value: > 0 })
        {
            return;
        }

        if (count is IntegerLiteral or FloatLiteral or StringLiteral or BooleanLiteral or NullLiteral)
        {
            Report(CypherErrors.NotACount(SourceOf(count), "positive"), count.Span);
            return;
        }

        CheckCount(count, "OF … ROWS", scope);
    }

    private string SourceOf(SyntaxNode node) => text.Substring(node.Span.Offset, node.Span.Length);
}
