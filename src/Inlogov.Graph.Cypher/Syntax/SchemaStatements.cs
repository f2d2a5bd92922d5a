namespace Inlogov.Graph.Cypher.Syntax;

/// <summary>A statement about indexes, constraints, functions or procedures.</summary>
public abstract record SchemaStatement : Statement;

/// <summary>The kinds of index that can be written; a full-text index has a statement of its own.</summary>
public enum IndexKind
{
    /// <summary><c>RANGE</c>, also when no kind is written.</summary>
    Range,

    /// <summary><c>TEXT</c>.</summary>
    Text,

    /// <summary><c>POINT</c>.</summary>
    Point,

    /// <summary><c>LOOKUP</c>: labels or types themselves.</summary>
    Lookup,

    /// <summary><c>FULLTEXT</c>.</summary>
    Fulltext,

    /// <summary><c>VECTOR</c>.</summary>
    Vector,
}

/// <summary>The rules a constraint can hold.</summary>
public enum ConstraintKind
{
    /// <summary><c>IS [NODE|REL] UNIQUE</c>.</summary>
    Unique,

    /// <summary><c>IS [NODE|REL] KEY</c>; Neo4j's enterprise edition only.</summary>
    Key,

    /// <summary><c>IS NOT NULL</c>; Neo4j's enterprise edition only.</summary>
    NotNull,

    /// <summary><c>IS :: TYPE</c>; Neo4j's enterprise edition only.</summary>
    Typed,
}

/// <summary>What an index or a constraint is about: nodes with a label or relationships of a type.</summary>
/// <param name="Variable">The variable of the pattern.</param>
/// <param name="IsRelationship">Whether it is about relationships.</param>
/// <param name="Labels">The labels or types; one, except for full-text indexes; none for look-up indexes.</param>
public sealed record SchemaPattern(Variable Variable, bool IsRelationship, SyntaxList<Name> Labels) : SyntaxNode;

/// <summary><c>CREATE [kind] INDEX [name] [IF NOT EXISTS] FOR (n:Label) ON (n.key, …) [OPTIONS {…}]</c>; full-text too (<c>ON EACH […]</c>).</summary>
/// <param name="Kind">The kind of index.</param>
/// <param name="Name">Its name, or null where the database gives one.</param>
/// <param name="IfNotExists">Whether an equal index is no error.</param>
/// <param name="Pattern">What it is about.</param>
/// <param name="Properties">The properties in order; none for a look-up index.</param>
/// <param name="Options">A map or a parameter, or null.</param>
public sealed record CreateIndex(
    IndexKind Kind, NameOrParameter? Name, bool IfNotExists, SchemaPattern Pattern, SyntaxList<Name> Properties, Expression? Options) : SchemaStatement;

/// <summary><c>DROP INDEX name [IF EXISTS]</c>.</summary>
public sealed record DropIndex(NameOrParameter Name, bool IfExists) : SchemaStatement;

/// <summary><c>CREATE CONSTRAINT [name] [IF NOT EXISTS] FOR (n:Label) REQUIRE n.key IS UNIQUE</c>.</summary>
/// <param name="Name">Its name, or null where the database gives one.</param>
/// <param name="IfNotExists">Whether an equal constraint is no error.</param>
/// <param name="Pattern">What it is about.</param>
/// <param name="Properties">The properties in order.</param>
/// <param name="Kind">The rule.</param>
/// <param name="Type">The type of a typed constraint, or null.</param>
/// <param name="Options">A map or a parameter, or null.</param>
public sealed record CreateConstraint(
    NameOrParameter? Name,
    bool IfNotExists,
    SchemaPattern Pattern,
    SyntaxList<Name> Properties,
    ConstraintKind Kind,
    CypherType? Type,
    Expression? Options) : SchemaStatement;

/// <summary><c>DROP CONSTRAINT name [IF EXISTS]</c>.</summary>
public sealed record DropConstraint(NameOrParameter Name, bool IfExists) : SchemaStatement;

/// <summary>What a <c>SHOW</c> command lists.</summary>
public enum ShowTarget
{
    /// <summary><c>SHOW INDEXES</c>.</summary>
    Indexes,

    /// <summary><c>SHOW CONSTRAINTS</c>.</summary>
    Constraints,

    /// <summary><c>SHOW FUNCTIONS</c>.</summary>
    Functions,

    /// <summary><c>SHOW PROCEDURES</c>.</summary>
    Procedures,

    /// <summary><c>SHOW DATABASES</c>.</summary>
    Databases,
}

/// <summary><c>SHOW [kind] INDEXES|CONSTRAINTS|FUNCTIONS|PROCEDURES [YIELD …] [WHERE …] [RETURN …]</c>.</summary>
/// <param name="Target">What is listed.</param>
/// <param name="Filter">The word that narrows it, in capitals (<c>RANGE</c>, <c>UNIQUENESS</c>, <c>BUILT IN</c>), or null for all.</param>
/// <param name="Yield">The columns asked for, with their order and page, or null for the default columns.</param>
/// <param name="Where">The rows wanted, or null for all.</param>
/// <param name="Return">What is returned of them, or null.</param>
public sealed record ShowStatement(ShowTarget Target, string? Filter, Projection? Yield, Expression? Where, ReturnClause? Return) : SchemaStatement
{
    /// <summary>The one database that <c>SHOW DATABASE name</c> asks for; null for all.</summary>
    public string? DatabaseName { get; init; }
}
