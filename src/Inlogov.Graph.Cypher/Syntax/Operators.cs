namespace Inlogov.Graph.Cypher.Syntax;

/// <summary><c>left operator right</c>.</summary>
public sealed record BinaryExpression(BinaryOperator Operator, Expression Left, Expression Right) : Expression;

/// <summary><c>operator operand</c>.</summary>
public sealed record UnaryExpression(UnaryOperator Operator, Expression Operand) : Expression;

/// <summary><c>a &lt; b &lt;= c</c>: two or more comparisons that share their middles and must all hold.</summary>
public sealed record ComparisonChain(Expression First, SyntaxList<ComparisonStep> Steps) : Expression;

/// <summary>One step of a chain.</summary>
/// <param name="Operator">One of the six comparisons.</param>
/// <param name="Right">What is compared with the operand before.</param>
public sealed record ComparisonStep(BinaryOperator Operator, Expression Right) : SyntaxNode;

/// <summary><c>operand IS [NOT] NULL</c>.</summary>
public sealed record NullPredicate(Expression Operand, bool Negated) : Expression;

/// <summary><c>operand IS [NOT] :: type</c>, also <c>IS TYPED</c>.</summary>
public sealed record TypePredicate(Expression Operand, CypherType Type, bool Negated) : Expression;

/// <summary><c>operand IS [NOT] [form] NORMALIZED</c>.</summary>
public sealed record NormalizedPredicate(Expression Operand, NormalForm Form, bool Negated) : Expression;

/// <summary>The Unicode normal forms.</summary>
public enum NormalForm
{
    /// <summary>Composed; also when none is written.</summary>
    Nfc,

    /// <summary>Decomposed.</summary>
    Nfd,

    /// <summary>Compatibility, composed.</summary>
    Nfkc,

    /// <summary>Compatibility, decomposed.</summary>
    Nfkd,
}

/// <summary>The operators with one operand.</summary>
public enum UnaryOperator
{
    /// <summary><c>NOT</c>.</summary>
    Not,

    /// <summary><c>+</c>.</summary>
    Plus,

    /// <summary><c>-</c>.</summary>
    Minus,
}

/// <summary>The operators with two operands, from loose to tight.</summary>
public enum BinaryOperator
{
    /// <summary><c>OR</c>.</summary>
    Or,

    /// <summary><c>XOR</c>.</summary>
    Xor,

    /// <summary><c>AND</c>.</summary>
    And,

    /// <summary><c>=</c>.</summary>
    Equal,

    /// <summary><c>&lt;></c>.</summary>
    NotEqual,

    /// <summary><c>&lt;</c>.</summary>
    Less,

    /// <summary><c>&lt;=</c>.</summary>
    LessOrEqual,

    /// <summary><c>></c>.</summary>
    Greater,

    /// <summary><c>>=</c>.</summary>
    GreaterOrEqual,

    /// <summary><c>=~</c>: the whole left string matches the right expression.</summary>
    RegexMatch,

    /// <summary><c>STARTS WITH</c>.</summary>
    StartsWith,

    /// <summary><c>ENDS WITH</c>.</summary>
    EndsWith,

    /// <summary><c>CONTAINS</c>.</summary>
    Contains,

    /// <summary><c>IN</c>.</summary>
    In,

    /// <summary><c>+</c>.</summary>
    Add,

    /// <summary><c>-</c>.</summary>
    Subtract,

    /// <summary><c>||</c>: strings or lists.</summary>
    Concatenate,

    /// <summary><c>*</c>.</summary>
    Multiply,

    /// <summary><c>/</c>.</summary>
    Divide,

    /// <summary><c>%</c>.</summary>
    Modulo,

    /// <summary><c>^</c>: associates to the left in Neo4j.</summary>
    Power,
}
