using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Cypher.Printing;

/// <summary>How tightly each kind of expression binds, from 1 for OR.</summary>
internal static class Precedence
{
    public const int Not = 4;
    public const int Comparison = 5;
    public const int Predicate = 6;
    public const int Sum = 7;
    public const int Sign = 10;
    public const int Postfix = 11;
    public const int Atom = 12;

    private static readonly string[] FormWords = ["all", "any", "none", "single", "reduce", "shortestPath", "allShortestPaths", "not", "case"];

    /// <summary>The level of an expression.</summary>
    public static int Of(Expression expression) => expression switch
    {
        BinaryExpression binary => Of(binary.Operator),
        UnaryExpression { Operator: UnaryOperator.Not } => Not,
        UnaryExpression => Sign,
        IntegerLiteral { Value: < 0 } => Sign,
        FloatLiteral number when double.IsNegative(number.Value) && !double.IsNaN(number.Value) => Sign,
        ComparisonChain => Comparison,
        NullPredicate or TypePredicate or NormalizedPredicate => Predicate,
        PropertyAccess or IndexAccess or ListSlice or LabelPredicate => Postfix,
        _ => Atom,
    };

    /// <summary>The level of an operator.</summary>
    public static int Of(BinaryOperator symbol) => symbol switch
    {
        BinaryOperator.Or => 1,
        BinaryOperator.Xor => 2,
        BinaryOperator.And => 3,
        BinaryOperator.Equal or BinaryOperator.NotEqual or BinaryOperator.Less or BinaryOperator.LessOrEqual
            or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual => Comparison,
        BinaryOperator.RegexMatch or BinaryOperator.StartsWith or BinaryOperator.EndsWith or BinaryOperator.Contains or BinaryOperator.In => Predicate,
        BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Concatenate => Sum,
        BinaryOperator.Power => 9,
        _ => 8,
    };

    /// <summary>How an operator is written.</summary>
    public static string Symbol(BinaryOperator symbol) => symbol switch
    {
        BinaryOperator.Or => "OR",
        BinaryOperator.Xor => "XOR",
        BinaryOperator.And => "AND",
        BinaryOperator.Equal => "=",
        BinaryOperator.NotEqual => "<>",
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        BinaryOperator.GreaterOrEqual => ">=",
        BinaryOperator.RegexMatch => "=~",
        BinaryOperator.StartsWith => "STARTS WITH",
        BinaryOperator.EndsWith => "ENDS WITH",
        BinaryOperator.Contains => "CONTAINS",
        BinaryOperator.In => "IN",
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Concatenate => "||",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.Modulo => "%",
        _ => "^",
    };

    /// <summary>Whether a word can begin a call as it is, although it may be a keyword.</summary>
    public static bool IsFunctionWord(string word) => CypherKeywords.IsPlain(word) && !FormWords.Contains(word, StringComparer.OrdinalIgnoreCase);
}
