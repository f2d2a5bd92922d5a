using System.Text;
using Inlogov.Graph.Cypher.Syntax;
using Inlogov.Graph.Embedded.Binding.Bound;
using Inlogov.Graph.Embedded.Semantics;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Binding;

/// <summary>Operators to bound expressions: what each symbol computes.</summary>
internal static class OperatorBinder
{
    public static BoundExpression Binary(BinaryExpression binary, Func<Expression, BoundExpression> bind)
    {
        if (binary.Operator is BinaryOperator.And or BinaryOperator.Or)
        {
            List<BoundExpression> operands = [];
            Flatten(binary, binary.Operator, bind, operands);
            return binary.Operator == BinaryOperator.And ? new BoundAnd(operands) : new BoundOr(operands);
        }

        var left = bind(binary.Left);
        var right = bind(binary.Right);
        return binary.Operator switch
        {
            BinaryOperator.Equal => new BoundComparison(ComparisonKind.Equal, left, right),
            BinaryOperator.NotEqual => new BoundComparison(ComparisonKind.NotEqual, left, right),
            BinaryOperator.Less => new BoundComparison(ComparisonKind.Less, left, right),
            BinaryOperator.LessOrEqual => new BoundComparison(ComparisonKind.AtMost, left, right),
            BinaryOperator.Greater => new BoundComparison(ComparisonKind.Greater, left, right),
            BinaryOperator.GreaterOrEqual => new BoundComparison(ComparisonKind.AtLeast, left, right),
            BinaryOperator.In => new BoundIn(left, right),
            BinaryOperator.Xor => new BoundBinary("XOR", left, right, CypherLogic.Xor),
            BinaryOperator.RegexMatch => new BoundBinary("=~", left, right, CypherStrings.Matches),
            BinaryOperator.StartsWith => new BoundBinary("STARTS WITH", left, right, CypherStrings.StartsWith),
            BinaryOperator.EndsWith => new BoundBinary("ENDS WITH", left, right, CypherStrings.EndsWith),
            BinaryOperator.Contains => new BoundBinary("CONTAINS", left, right, CypherStrings.Contains),
            BinaryOperator.Add => new BoundBinary("+", left, right, CypherArithmetic.Add),
            BinaryOperator.Subtract => new BoundBinary("-", left, right, CypherArithmetic.Subtract),
            BinaryOperator.Concatenate => new BoundBinary("||", left, right, CypherArithmetic.Concatenate),
            BinaryOperator.Multiply => new BoundBinary("*", left, right, CypherArithmetic.Multiply),
            BinaryOperator.Divide => new BoundBinary("/", left, right, CypherArithmetic.Divide),
            BinaryOperator.Modulo => new BoundBinary("%", left, right, CypherArithmetic.Modulo),
            BinaryOperator.Power => new BoundBinary("^", left, right, CypherArithmetic.Power),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    public static BoundExpression Unary(UnaryExpression unary, Func<Expression, BoundExpression> bind) => unary.Operator switch
    {
        UnaryOperator.Not => new BoundNot(bind(unary.Operand)),
        UnaryOperator.Plus => new BoundUnary("+", bind(unary.Operand), CypherArithmetic.Affirm),
        _ => new BoundUnary("-", bind(unary.Operand), CypherArithmetic.Negate),
    };

    public static BoundAnd Chain(ComparisonChain chain, Func<Expression, BoundExpression> bind)
    {
        List<BoundExpression> comparisons = [];
        var left = chain.First;
        foreach (var step in chain.Steps)
        {
            comparisons.Add(Binary(new BinaryExpression(step.Operator, left, step.Right), bind));
            left = step.Right;
        }

        return new BoundAnd(comparisons);
    }

    public static BoundUnary Normalized(NormalizedPredicate test, Func<Expression, BoundExpression> bind)
    {
        var form = test.Form switch
        {
            NormalForm.Nfd => NormalizationForm.FormD,
            NormalForm.Nfkc => NormalizationForm.FormKC,
            NormalForm.Nfkd => NormalizationForm.FormKD,
            _ => NormalizationForm.FormC,
        };
        GraphValue Compute(GraphValue text)
        {
            var truth = CypherStrings.IsNormalized(text, form);
            return test.Negated ? CypherLogic.Not(truth) : truth;
        }

        return new BoundUnary("IS NORMALIZED", bind(test.Operand), Compute);
    }

    private static void Flatten(Expression expression, BinaryOperator symbol, Func<Expression, BoundExpression> bind, List<BoundExpression> into)
    {
        if (expression is BinaryExpression binary && binary.Operator == symbol)
        {
            Flatten(binary.Left, symbol, bind, into);
            Flatten(binary.Right, symbol, bind, into);
        }
        else
        {
            into.Add(bind(expression));
        }
    }
}
