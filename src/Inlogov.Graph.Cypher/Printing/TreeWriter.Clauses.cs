using System.Diagnostics;
using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Cypher.Printing;

/// <content>Clauses and projections.</content>
internal sealed partial class TreeWriter
{
    private void AppendClause(Clause clause)
    {
        switch (clause)
        {
            case MatchClause match:
                AppendMatch(match);
                break;
            case WithClause with:
                AppendProjection("WITH ", with.Projection);
                AppendAfter(" WHERE ", with.Where);
                break;
            case ReturnClause answer:
                AppendProjection("RETURN ", answer.Projection);
                break;
            case OrderAndPageClause page:
                AppendOrderAndPage(page);
                break;
            case FinishClause:
                _text.Append("FINISH");
                break;
            case UnwindClause unwind:
                AppendAfter("UNWIND ", unwind.List);
                AppendAfter(" AS ", unwind.Variable);
                break;
            case CallProcedureClause call:
                AppendProcedureCall(call);
                break;
            case CallSubqueryClause call:
                AppendSubqueryCall(call);
                break;
            case LoadCsvClause load:
                AppendAfter(load.WithHeaders ? "LOAD CSV WITH HEADERS FROM " : "LOAD CSV FROM ", load.Url);
                AppendAfter(" AS ", load.Variable);
                AppendAfter(" FIELDTERMINATOR ", load.FieldTerminator);
                break;
            case UseClause use:
                _text.Append("USE ").Append(use.GraphName);
                break;
            default:
                AppendUpdate(clause);
                break;
        }
    }

    private void AppendMatch(MatchClause match)
    {
        _text.Append(match.Optional ? "OPTIONAL MATCH " : "MATCH ");
        AppendMatchBody(match);
    }

    private void AppendMatchBody(MatchClause match)
    {
        _text.Append(match.Mode == MatchMode.DifferentRelationships ? "DIFFERENT RELATIONSHIPS " : string.Empty);
        AppendAll(match.Patterns, AppendPath);
        foreach (var hint in match.Hints)
        {
            AppendHint(hint);
        }

        AppendAfter(" WHERE ", match.Where);
    }

    private void AppendHint(UsingHint hint)
    {
        _text.Append(" USING ").Append(hint.Kind).Append(' ');
        AppendAll(hint.Variables, Append);
        if (hint.Label is not null)
        {
            _text.Append(':');
            AppendName(hint.Label);
        }

        if (hint.Properties.Count > 0)
        {
            _text.Append('(');
            AppendAll(hint.Properties, AppendName);
            _text.Append(')');
        }
    }

    private void AppendProjection(string words, Projection projection)
    {
        _text.Append(words).Append(projection.Distinct ? "DISTINCT " : string.Empty);
        if (projection.IncludesAll)
        {
            _text.Append(projection.Items.Count > 0 ? "*, " : "*");
        }

        AppendAll(projection.Items, AppendItem);
        AppendOrder(projection.OrderBy, " ORDER BY ");
        AppendAfter(" SKIP ", projection.Skip);
        AppendAfter(" LIMIT ", projection.Limit);
    }

    private void AppendItem(ProjectionItem item)
    {
        Append(item.Expression);
        AppendAfter(" AS ", item.Alias);
    }

    private void AppendOrder(SyntaxList<SortItem> keys, string words)
    {
        if (keys.Count == 0)
        {
            return;
        }

        _text.Append(words);
        AppendAll(keys, key =>
        {
            Append(key.Expression);
            _text.Append(key.Descending ? " DESC" : string.Empty);
        });
    }

    private void AppendOrderAndPage(OrderAndPageClause page)
    {
        AppendOrder(page.OrderBy, "ORDER BY ");
        AppendAfter(page.OrderBy.Count > 0 ? " SKIP " : "SKIP ", page.Skip);
        AppendAfter(page.OrderBy.Count > 0 || page.Skip is not null ? " LIMIT " : "LIMIT ", page.Limit);
    }

    private void AppendProcedureCall(CallProcedureClause call)
    {
        _text.Append(call.Optional ? "OPTIONAL CALL " : "CALL ");
        AppendAll(call.ProcedureName.Split('.'), AppendName, ".");
        if (call.Arguments is not null)
        {
            _text.Append('(');
            AppendAll(call.Arguments, Append);
            _text.Append(')');
        }

        _text.Append(call.YieldAll ? " YIELD *" : call.Yield is not null ? " YIELD " : string.Empty);
        AppendAll(call.Yield ?? [], AppendYield);
        AppendAfter(" WHERE ", call.Where);
    }

    private void AppendYield(YieldItem item)
    {
        AppendName(item.Field);
        if (item.Variable.Name != item.Field.Text)
        {
            AppendAfter(" AS ", item.Variable);
        }
    }

    private void AppendSubqueryCall(CallSubqueryClause call)
    {
        _text.Append(call.Optional ? "OPTIONAL CALL " : "CALL ");
        if (call.Scope is { } scope)
        {
            _text.Append(scope.All ? "(*" : "(");
            AppendAll(scope.Variables, Append);
            _text.Append(") ");
        }

        AppendNested(call.Query);
        if (call.Transactions is not { } transactions)
        {
            return;
        }

        _text.Append(" IN ");
        AppendAfter(string.Empty, transactions.Concurrency);
        _text.Append(transactions.Concurrency is not null ? " " : string.Empty).Append(transactions.Concurrent ? "CONCURRENT TRANSACTIONS" : "TRANSACTIONS");
        if (transactions.BatchSize is not null)
        {
            AppendAfter(" OF ", transactions.BatchSize);
            _text.Append(" ROWS");
        }

        _text.Append(transactions.OnError switch
        {
            TransactionErrorBehaviour.Continue => " ON ERROR CONTINUE",
            TransactionErrorBehaviour.Break => " ON ERROR BREAK",
            _ => string.Empty,
        });
        AppendAfter(" REPORT STATUS AS ", transactions.Status);
    }

    private void AppendUpdate(Clause clause)
    {
        switch (clause)
        {
            case CreateClause create:
                _text.Append("CREATE ");
                AppendAll(create.Patterns, AppendPath);
                break;
            case MergeClause merge:
                _text.Append("MERGE ");
                AppendPath(merge.Pattern);
                foreach (var action in merge.Actions)
                {
                    _text.Append(action.OnCreate ? " ON CREATE SET " : " ON MATCH SET ");
                    AppendAll(action.Items, AppendSet);
                }

                break;
            case SetClause set:
                _text.Append("SET ");
                AppendAll(set.Items, AppendSet);
                break;
            case RemoveClause remove:
                _text.Append("REMOVE ");
                AppendAll(remove.Items, AppendRemove);
                break;
            case DeleteClause delete:
                _text.Append(delete.Detach ? "DETACH DELETE " : "DELETE ");
                AppendAll(delete.Targets, Append);
                break;
            case ForeachClause each:
                AppendAfter("FOREACH (", each.Variable);
                AppendAfter(" IN ", each.List);
                _text.Append(" | ");
                AppendAll(each.Clauses, AppendClause, " ");
                _text.Append(')');
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void AppendSet(SetItem item)
    {
        switch (item)
        {
            case SetProperty set:
                Append(set.Target);
                AppendAfter(" = ", set.Value);
                break;
            case SetDynamicProperty set:
                Append(set.Target);
                AppendAfter(" = ", set.Value);
                break;
            case SetAllProperties set:
                Append(set.Target);
                AppendAfter(" = ", set.Value);
                break;
            case AddProperties set:
                Append(set.Target);
                AppendAfter(" += ", set.Value);
                break;
            case SetLabels set:
                AppendLabelList(set.Target, set.Labels);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void AppendRemove(RemoveItem item)
    {
        switch (item)
        {
            case RemoveProperty remove:
                Append(remove.Target);
                break;
            case RemoveDynamicProperty remove:
                Append(remove.Target);
                break;
            case RemoveLabels remove:
                AppendLabelList(remove.Target, remove.Labels);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void AppendLabelList(Variable target, SyntaxList<LabelExpression> labels)
    {
        Append(target);
        foreach (var label in labels)
        {
            _text.Append(':');
            AppendLabel(label, 0);
        }
    }
}
