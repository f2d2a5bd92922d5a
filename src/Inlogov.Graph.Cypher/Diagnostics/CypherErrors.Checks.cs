using System.Globalization;
using Inlogov.Graph.Cypher.Semantics;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.Cypher.Diagnostics;

/// <content>What the checks beyond grammar find.</content>
internal static partial class CypherErrors
{
    /// <summary>A variable bound twice.</summary>
    public static CypherError RedeclaredVariable(string name) => Syntax($"Variable `{name}` is already declared: choose another name.");

    /// <summary>A variable of a subquery with the name of one from outside.</summary>
    public static CypherError ShadowedVariable(string name) =>
        Syntax($"The variable `{name}` has the name of a variable from the outer scope: choose another name.");

    /// <summary>A column of a CALL subquery with the name of a variable outside.</summary>
    public static CypherError DeclaredOutside(string name) =>
        Syntax($"Variable `{name}` is already declared in the outer scope: return it under another name (`{name} AS …`).");

    /// <summary>A pattern binds a variable that holds something else.</summary>
    public static CypherError ConflictingType(string name, StaticType known, StaticType expected) =>
        Syntax($"Type mismatch: `{name}` is {Short(known)} and cannot be used as {expected} here.");

    /// <summary>A value of the wrong type.</summary>
    public static CypherError TypeMismatch(StaticType expected, StaticType actual, string? parameter) =>
        Syntax($"Type mismatch{(parameter is null ? string.Empty : $" for parameter `{parameter}`")}: expected {expected} but was {Short(actual)}.");

    /// <summary>An index that is no number, or a key that is no string.</summary>
    public static CypherError IndexType(string what, string expected, StaticType actual) =>
        Syntax($"Type mismatch: a {what} must be given as {expected}, but was {Short(actual)}.");

    /// <summary>A reduce whose step gives another type than its accumulator.</summary>
    public static CypherError AccumulatorType(StaticType accumulator, StaticType step) =>
        Syntax($"Type mismatch: the accumulator is {Short(accumulator)} but the expression has type {Short(step)}.");

    /// <summary>No such function.</summary>
    public static CypherError UnknownFunction(string name, IEnumerable<string> known) => Syntax($"Unknown function `{name}`.{DidYouMean(name, known)}");

    /// <summary>Too few or too many arguments.</summary>
    public static CypherError ArgumentCount(FunctionSignature signature, int given) => Syntax(
        $"The function `{signature.Name}` takes {Range(signature.Required, signature.ArgumentsMax)}, but {Count(given)} given.");

    /// <summary><c>abs(DISTINCT x)</c>.</summary>
    public static CypherError DistinctWithoutAggregate(string name) => Syntax($"`DISTINCT` makes no sense in the function `{name}`: only aggregating functions take it.");

    /// <summary>An aggregate where rows are not grouped.</summary>
    public static CypherError AggregateForbidden(string name) =>
        Syntax($"The aggregating function `{name}` cannot be used here: aggregate in a `WITH` before, and use its column.");

    /// <summary>An aggregate in an aggregate.</summary>
    public static CypherError NestedAggregate() => Syntax("An aggregating function cannot be used inside another: aggregate in a `WITH` before.");

    /// <summary>An aggregate for each item of a list.</summary>
    public static CypherError AggregateOverList() => Syntax("An aggregating function cannot be used in an expression that runs over a list.");

    /// <summary>rand() in an aggregate.</summary>
    public static CypherError RandomInAggregate() => Syntax("A random function cannot be used inside an aggregating function: compute it in a `WITH` before.");

    /// <summary><c>RETURN n.a + count(*)</c>.</summary>
    public static CypherError ImplicitGrouping(string key) => Syntax(
        $"The aggregation uses `{Shorten(key)}`, which is not projected on its own: project it in a `WITH` before, or add it as an item of this clause.");

    /// <summary>ORDER BY count(*) without a group.</summary>
    public static CypherError OrderByAggregate() => Syntax("`ORDER BY` cannot aggregate when its `WITH` or `RETURN` does not: project the aggregate, and sort by its column.");

    /// <summary>A variable that DISTINCT or grouping took away.</summary>
    public static CypherError HiddenByGrouping(string name) => Syntax(
        $"After `DISTINCT` or an aggregation the variable `{name}` is no longer there: sort and filter by the projected columns.");

    /// <summary>WITH n.x.</summary>
    public static CypherError AliasRequired(string context) => Syntax($"An expression in `{context}` must have an alias: write `… AS name`.");

    /// <summary>Two columns of one name.</summary>
    public static CypherError DuplicateColumn(string name) => Syntax($"There are two columns named `{Shorten(name)}`: give one an alias.");

    /// <summary>RETURN * of nothing.</summary>
    public static CypherError NothingToReturn() => Syntax("`RETURN *` needs at least one variable: name a node, a relationship or a value.");

    /// <summary>Columns of a union differ.</summary>
    public static CypherError UnionColumns() => Syntax("All parts of a `UNION` must return the same columns: give them the same aliases.");

    /// <summary>A clause behind the end.</summary>
    public static CypherError OnlyAtEnd(string clause) => Syntax($"`{clause}` can only stand at the end of a query: use `WITH` to go on.");

    /// <summary>Reading after writing.</summary>
    public static CypherError WithRequired(string before, string after) => Syntax($"`WITH` is required between `{before}` and `{after}`.");

    /// <summary>A query that ends in the middle.</summary>
    public static CypherError CannotConclude(string clause) => Syntax(
        $"A query cannot end with `{clause}`: end it with `RETURN`, `FINISH`, a clause that writes, or a `CALL` that yields nothing.");

    /// <summary>WITH a AS b at the start of a CALL subquery.</summary>
    public static CypherError ImportingWith(string what) => Syntax(
        $"A `WITH` that imports variables into a subquery may only list them. {what} must go into a second `WITH`; or write `CALL (x, y) {{ … }}`.");

    /// <summary>LIMIT n.x.</summary>
    public static CypherError VariableInCount(string clause) => Syntax($"`{clause}` cannot refer to variables: use a number or a parameter.");

    /// <summary>LIMIT -1.</summary>
    public static CypherError NotACount(string found, string kind) => Syntax($"`{Shorten(found)}` is not a valid value here: it must be a {kind} whole number.");

    /// <summary>No such procedure.</summary>
    public static CypherError UnknownProcedure(string name, IEnumerable<string> known) =>
        new(GraphStatusCodes.ProcedureNotFound, $"There is no procedure `{name}`.{DidYouMean(name, known)} `SHOW PROCEDURES` lists them.");

    /// <summary>Too few or too many arguments of a procedure.</summary>
    public static CypherError ProcedureArgumentCount(ProcedureSignature signature, int given) => Syntax(
        $"The procedure `{signature.Name}` takes {Range(signature.Required, signature.Parameters.Count)}, but {Count(given)} given.");

    /// <summary>CALL p inside a query.</summary>
    public static CypherError ImplicitArguments() => Syntax("Inside a query a procedure's arguments must be written: add `(…)`.");

    /// <summary>YIELD * inside a query.</summary>
    public static CypherError YieldAllInside() => Syntax("`YIELD *` is only possible when the `CALL` stands alone: name the columns.");

    /// <summary>CALL p() without YIELD inside a query.</summary>
    public static CypherError YieldRequired(ProcedureSignature signature) => Syntax(
        $"Inside a query the columns of a procedure must be named: add `YIELD {string.Join(", ", signature.Columns.Select(one => one.Name))}`.");

    /// <summary>A column that a procedure has not.</summary>
    public static CypherError UnknownYield(ProcedureSignature signature, string name) => Syntax(
        $"The procedure `{signature.Name}` yields no `{name}`.{DidYouMean(name, signature.Columns.Select(one => one.Name))}");

    /// <summary>WHERE behind a CALL that stands alone.</summary>
    public static CypherError StandaloneWhere() => Syntax("A `CALL` that stands alone takes no `WHERE`: add `RETURN *` after it.");

    /// <summary>Transactions within transactions.</summary>
    public static CypherError NestedTransactions() => Syntax("`CALL { … } IN TRANSACTIONS` cannot stand inside another subquery.");

    /// <summary>Transactions after a clause that writes.</summary>
    public static CypherError TransactionsAfterWrite() => Syntax("`CALL { … } IN TRANSACTIONS` cannot stand after a clause that writes: put the writing into the subquery.");

    /// <summary>Transactions in a part of a union.</summary>
    public static CypherError TransactionsInUnion() => Syntax("`CALL { … } IN TRANSACTIONS` cannot stand in a `UNION`: run the parts as statements of their own.");

    /// <summary>REPORT STATUS when the first error ends everything.</summary>
    public static CypherError ReportWithoutOnError() => Syntax("`REPORT STATUS` needs `ON ERROR CONTINUE` or `ON ERROR BREAK`.");

    /// <summary>LOAD CSV.</summary>
    public static CypherError LoadCsvUnsupported() => Syntax("`LOAD CSV` is not supported: pass the rows as a parameter and `UNWIND $rows AS row`.");

    /// <summary>USE of a database that is not this one.</summary>
    public static CypherError UnknownGraph(string name) => new(GraphStatusCodes.DatabaseNotFound, $"There is no database `{name}`.");

    /// <summary>USE in the middle.</summary>
    public static CypherError UseFirst() => Syntax("`USE` must be the first clause.");

    /// <summary>KEY, NOT NULL and types.</summary>
    public static CypherError EnterpriseConstraint() => new(
        "Neo.DatabaseError.Schema.ConstraintCreationFailed",
        "Constraints other than uniqueness need Neo4j's enterprise edition: write `IS UNIQUE`.");

    private static string DidYouMean(string name, IEnumerable<string> known) =>
        Suggestions.Nearest(name, known) is { } near ? $" Did you mean `{near}`?" : string.Empty;

    private static string Range(int least, int most) => (least, most) switch
    {
        (_, int.MaxValue) => $"at least {Arguments(least)}",
        _ when least == most => Arguments(least),
        _ => string.Create(CultureInfo.InvariantCulture, $"{least} to {Arguments(most)}"),
    };

    private static string Arguments(int count) => count == 0 ? "no arguments" : count == 1 ? "1 argument" : string.Create(CultureInfo.InvariantCulture, $"{count} arguments");

    private static string Count(int given) => given == 1 ? "1 was" : string.Create(CultureInfo.InvariantCulture, $"{given} were");

    private static string Short(StaticType type) => type.Kinds == ValueKinds.Storable ? "a property value" : type.ToString();
}
