using System.Diagnostics;
using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Cypher.Semantics;

/// <content>Operators: which operands they take and what they give.</content>
internal sealed partial class StatementChecker
{
    private const ValueKinds NumberOrString = ValueKinds.Number | ValueKinds.String;

    private static readonly StaticType Subtrahends = new(ValueKinds.Number | ValueKinds.Duration | ValueKinds.Temporal);

    private static readonly StaticType NumberOrDuration = new(ValueKinds.Number | ValueKinds.Duration);

    private static readonly StaticType StringOrList = new(ValueKinds.String | ValueKinds.List);

    private StaticType TypeOfOperator(Expression expression, Scope scope)
    {
        switch (expression)
        {
            case UnaryExpression { Operator: UnaryOperator.Not } not:
                ExpectPredicate(not.Operand, scope);
                return StaticType.Boolean;
            case UnaryExpression sign:
                var operand = TypeOf(sign.Operand, scope);
                var signed = sign.Operator == UnaryOperator.Plus ? ValueKinds.Number | ValueKinds.Temporal | ValueKinds.Duration : ValueKinds.Number;
                Expect(sign.Operand, operand, new StaticType(signed));
                return operand.Kinds == ValueKinds.Any ? StaticType.Number : operand;
            case BinaryExpression binary:
                return TypeOfBinary(binary, scope);
            case ComparisonChain chain:
                TypeOf(chain.First, scope);
                foreach (var step in chain.Steps)
                {
                    TypeOf(step.Right, scope);
                }

                return StaticType.Boolean;
            case NullPredicate predicate:
                TypeOf(predicate.Operand, scope);
                return StaticType.Boolean;
            case TypePredicate predicate:
                // Neo4j says no more of it than that it is a value.
                TypeOf(predicate.Operand, scope);
                return StaticType.Any;
            case NormalizedPredicate predicate:
                TypeOf(predicate.Operand, scope);
                return StaticType.Boolean;
            default:
                throw new UnreachableException();
        }
    }

    private StaticType TypeOfBinary(BinaryExpression binary, Scope scope)
    {
        if (binary.Operator is BinaryOperator.And or BinaryOperator.Or or BinaryOperator.Xor)
        {
            var leftKind = TypeOfPredicate(binary.Left, scope);
            var rightKind = TypeOfPredicate(binary.Right, scope);
            Expect(binary.Left, leftKind, StaticType.Boolean);
            Expect(binary.Right, rightKind, StaticType.Boolean);
            return StaticType.Boolean;
        }

        var left = TypeOf(binary.Left, scope);
        var right = TypeOf(binary.Right, scope);
        switch (binary.Operator)
        {
            case BinaryOperator.Add:
                return TypeOfSum(binary, left, right);
            case BinaryOperator.Subtract:
                return TypeOfDifference(binary, left, right);
            case BinaryOperator.Multiply:
                return TypeOfProduct(binary, left, right, ValueKinds.Duration);
            case BinaryOperator.Divide:
                return TypeOfProduct(binary, left, right, ValueKinds.None);
            case BinaryOperator.Modulo:
                return TypeOfNumbers(binary, left, right);
            case BinaryOperator.Power:
                TypeOfNumbers(binary, left, right);
                return StaticType.Float;
            case BinaryOperator.Concatenate:
                return TypeOfConcatenation(binary, left, right);
            case BinaryOperator.RegexMatch:
                Expect(binary.Left, left, StaticType.String);
                Expect(binary.Right, right, StaticType.String);
                return StaticType.Boolean;
            case BinaryOperator.In:
                Expect(binary.Right, right, StaticType.List);
                return StaticType.Boolean;
            default:
                return StaticType.Boolean;
        }
    }

    /// <summary>What <c>+</c> takes on its right depends on its left: text takes numbers, dates take durations, and everything takes a list.</summary>
    private StaticType TypeOfSum(BinaryExpression binary, StaticType left, StaticType right)
    {
        var takes = ValueKinds.List;
        takes |= (left.Kinds & ValueKinds.List) != 0 ? ValueKinds.Any : ValueKinds.None;
        takes |= (left.Kinds & NumberOrString) != 0 ? NumberOrString : ValueKinds.None;
        takes |= (left.Kinds & ValueKinds.Temporal) != 0 ? ValueKinds.Duration : ValueKinds.None;
        takes |= (left.Kinds & ValueKinds.Duration) != 0 ? ValueKinds.Temporal | ValueKinds.Duration : ValueKinds.None;
        Expect(binary.Right, right, new StaticType(takes));

        var gives = (left.Kinds | right.Kinds) & ValueKinds.List;
        gives |= NumbersOf(left, right);
        var text = (left.Kinds | right.Kinds) & ValueKinds.String;
        gives |= text != 0 && (left.Kinds & NumberOrString) != 0 && (right.Kinds & NumberOrString) != 0 ? ValueKinds.String : ValueKinds.None;
        gives |= (right.Kinds & ValueKinds.Duration) != 0 ? left.Kinds & (ValueKinds.Temporal | ValueKinds.Duration) : ValueKinds.None;
        gives |= (left.Kinds & ValueKinds.Duration) != 0 ? right.Kinds & ValueKinds.Temporal : ValueKinds.None;
        if (gives == ValueKinds.None || left.Kinds == ValueKinds.Any || right.Kinds == ValueKinds.Any)
        {
            return StaticType.Any;
        }

        var bothLists = left.Kinds == ValueKinds.List && right.Kinds == ValueKinds.List && left.Item is not null && right.Item is not null;
        return new StaticType(gives, bothLists ? left.Item!.Join(right.Item!) : null);
    }

    private static ValueKinds NumbersOf(StaticType left, StaticType right)
    {
        var (a, b) = (left.Kinds & ValueKinds.Number, right.Kinds & ValueKinds.Number);
        if (a == 0 || b == 0)
        {
            return ValueKinds.None;
        }

        var whole = a & b & ValueKinds.Integer;
        var real = (a | b) & ValueKinds.Float;
        return whole | real;
    }

    private StaticType TypeOfDifference(BinaryExpression binary, StaticType left, StaticType right)
    {
        Expect(binary.Left, left, Subtrahends);
        var takes = (left.Kinds & ValueKinds.Number) != 0 ? ValueKinds.Number : ValueKinds.None;
        takes |= (left.Kinds & (ValueKinds.Temporal | ValueKinds.Duration)) != 0 ? ValueKinds.Duration : ValueKinds.None;
        if (takes != ValueKinds.None)
        {
            Expect(binary.Right, right, new StaticType(takes));
        }

        var gives = NumbersOf(left, right);
        gives |= (right.Kinds & ValueKinds.Duration) != 0 ? left.Kinds & (ValueKinds.Temporal | ValueKinds.Duration) : ValueKinds.None;
        return gives == ValueKinds.None ? StaticType.Any : new StaticType(gives);
    }

    private StaticType TypeOfProduct(BinaryExpression binary, StaticType left, StaticType right, ValueKinds alsoRight)
    {
        Expect(binary.Left, left, NumberOrDuration);
        var takes = (left.Kinds & ValueKinds.Number) != 0 ? ValueKinds.Number | alsoRight : ValueKinds.Number;
        Expect(binary.Right, right, new StaticType(takes));
        var gives = NumbersOf(left, right) | ((left.Kinds | (right.Kinds & alsoRight)) & ValueKinds.Duration);
        return gives == ValueKinds.None ? StaticType.Any : new StaticType(gives);
    }

    private StaticType TypeOfNumbers(BinaryExpression binary, StaticType left, StaticType right)
    {
        Expect(binary.Left, left, StaticType.Number);
        Expect(binary.Right, right, StaticType.Number);
        var gives = NumbersOf(left, right);
        return gives == ValueKinds.None ? StaticType.Number : new StaticType(gives);
    }

    private StaticType TypeOfConcatenation(BinaryExpression binary, StaticType left, StaticType right)
    {
        Expect(binary.Left, left, StringOrList);
        var takes = left.Kinds & (ValueKinds.String | ValueKinds.List);
        if (takes != ValueKinds.None)
        {
            Expect(binary.Right, right, new StaticType(takes));
        }

        var gives = left.Kinds & right.Kinds & (ValueKinds.String | ValueKinds.List);
        return gives == ValueKinds.None ? StringOrList : new StaticType(gives);
    }

    /// <summary>Checks an expression where true or false is wanted; only there may a pattern stand.</summary>
    private void ExpectPredicate(Expression expression, Scope scope) =>
        Expect(expression, TypeOfPredicate(expression, scope), StaticType.Boolean);

    private StaticType TypeOfPredicate(Expression expression, Scope scope)
    {
        if (expression is PatternExpression pattern)
        {
            CheckPatternExpression(pattern, scope);
            return StaticType.Boolean;
        }

        return TypeOf(expression, scope);
    }
}
