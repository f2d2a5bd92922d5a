using System.Diagnostics;
using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Cypher.Printing;

/// <content>Operators and expressions with a form of their own.</content>
internal sealed partial class TreeWriter
{
    private void AppendForm(Expression expression)
    {
        switch (expression)
        {
            case BinaryExpression binary:
                AppendBinary(binary);
                break;
            case UnaryExpression unary:
                AppendUnary(unary);
                break;
            case ComparisonChain chain:
                AppendOperand(chain.First, Precedence.Predicate);
                foreach (var step in chain.Steps)
                {
                    _text.Append(' ').Append(Precedence.Symbol(step.Operator)).Append(' ');
                    AppendOperand(step.Right, Precedence.Predicate);
                }

                break;
            case NullPredicate predicate:
                AppendIs(predicate.Operand, predicate.Negated);
                _text.Append("NULL");
                break;
            case TypePredicate predicate:
                AppendIs(predicate.Operand, predicate.Negated);
                _text.Append("TYPED ");
                AppendType(predicate.Type);
                break;
            case NormalizedPredicate predicate:
                AppendIs(predicate.Operand, predicate.Negated);
                _text.Append(predicate.Form.ToString().ToUpperInvariant()).Append(" NORMALIZED");
                break;
            case CaseExpression test:
                AppendCase(test);
                break;
            case ListComprehension or QuantifierExpression or ReduceExpression:
                AppendOverList(expression);
                break;
            default:
                AppendOverGraph(expression);
                break;
        }
    }

    private void AppendBinary(BinaryExpression binary)
    {
        var level = Precedence.Of(binary.Operator);
        if (binary.Left is not CaseOperand)
        {
            var chains = level is Precedence.Comparison or Precedence.Predicate;
            AppendOperand(binary.Left, chains ? level + 1 : level);
            _text.Append(' ');
        }

        _text.Append(Precedence.Symbol(binary.Operator)).Append(' ');
        AppendOperand(binary.Right, level + 1);
    }

    private void AppendUnary(UnaryExpression unary)
    {
        if (unary.Operator == UnaryOperator.Not)
        {
            _text.Append("NOT ");
            AppendOperand(unary.Operand, Precedence.Not);
            return;
        }

        _text.Append(unary.Operator == UnaryOperator.Minus ? '-' : '+');
        var isNumber = unary.Operand is IntegerLiteral || (unary.Operand is FloatLiteral number && double.IsFinite(number.Value));
        AppendOperand(unary.Operand, isNumber ? Precedence.Atom + 1 : Precedence.Postfix);
    }

    private void AppendIs(Expression operand, bool negated)
    {
        if (operand is not CaseOperand)
        {
            AppendOperand(operand, Precedence.Sum);
            _text.Append(' ');
        }

        _text.Append(negated ? "IS NOT " : "IS ");
    }

    private void AppendCase(CaseExpression test)
    {
        _text.Append("CASE");
        AppendAfter(" ", test.Subject);
        foreach (var alternative in test.Alternatives)
        {
            _text.Append(" WHEN ");
            AppendAll(alternative.Conditions, AppendCondition);
            AppendAfter(" THEN ", alternative.Result);
        }

        AppendAfter(" ELSE ", test.Else);
        _text.Append(" END");
    }

    private void AppendCondition(Expression condition) =>
        Append(condition is BinaryExpression { Operator: BinaryOperator.Equal, Left: CaseOperand } equal ? equal.Right : condition);

    private void AppendOverList(Expression expression)
    {
        switch (expression)
        {
            case ListComprehension list:
                AppendAfter("[", list.Variable);
                AppendAfter(" IN ", list.List);
                AppendAfter(" WHERE ", list.Where);
                AppendAfter(" | ", list.Projection);
                _text.Append(']');
                break;
            case QuantifierExpression quantifier:
                _text.Append(quantifier.Kind.ToString().ToLowerInvariant());
                AppendAfter("(", quantifier.Variable);
                AppendAfter(" IN ", quantifier.List);
                AppendAfter(" WHERE ", quantifier.Where);
                _text.Append(')');
                break;
            case ReduceExpression reduce:
                AppendAfter("reduce(", reduce.Accumulator);
                AppendAfter(" = ", reduce.Initial);
                AppendAfter(", ", reduce.Variable);
                AppendAfter(" IN ", reduce.List);
                AppendAfter(" | ", reduce.Step);
                _text.Append(')');
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void AppendOverGraph(Expression expression)
    {
        switch (expression)
        {
            case PatternComprehension pattern:
                _text.Append('[');
                AppendPath(pattern.Pattern);
                AppendAfter(" WHERE ", pattern.Where);
                AppendAfter(" | ", pattern.Projection);
                _text.Append(']');
                break;
            case PatternExpression pattern:
                AppendPath(pattern.Pattern);
                break;
            case ShortestPathExpression path:
                AppendPath(path.Pattern);
                break;
            case SubqueryExpression subquery:
                _text.Append(subquery.Kind.ToString().ToUpperInvariant()).Append(' ');
                AppendNested(subquery.Query);
                break;
            default:
                throw new UnreachableException();
        }
    }
}
