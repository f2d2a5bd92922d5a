namespace Inlogov.Graph.Cypher.Diagnostics;

/// <content>What can be wrong with patterns, subqueries and updates.</content>
internal static partial class CypherErrors
{
    /// <summary>Two nodes or a bracketed path side by side.</summary>
    public static CypherError Juxtaposition() => Syntax("Paths can only stand side by side where one of them has a quantifier: put a relationship or a comma between.");

    /// <summary>A condition in a pattern expression.</summary>
    public static CypherError PredicateInExpression() => Syntax("Conditions inside a pattern are not allowed in an expression: write `EXISTS { … WHERE … }`.");

    /// <summary><c>:$(null)</c>.</summary>
    public static CypherError NullLabel() => Syntax("Null cannot be a label or a type.");

    /// <summary>A selector beside another pattern.</summary>
    public static CypherError SelectorNotAlone() => Syntax("A `MATCH` with a path selector such as `SHORTEST 1` can hold only one pattern: use a second `MATCH`.");

    /// <summary>A selector in brackets.</summary>
    public static CypherError SelectorInside() => Syntax("A path selector must stand at the beginning of the whole pattern.");

    /// <summary><c>*1..2</c> beside <c>{1,2}</c>.</summary>
    public static CypherError MixedLengths() => Syntax("Variable lengths (`-[*]-`) and quantifiers (`-->{1,3}`) cannot be mixed in one `MATCH`: write quantifiers only.");

    /// <summary><c>*1..2</c> inside a repeated path.</summary>
    public static CypherError VariableLengthInside() => Syntax("A relationship of variable length cannot be part of a repeated path: write a quantifier instead.");

    /// <summary>WHERE with <c>*1..2</c>.</summary>
    public static CypherError VariableLengthPredicate() =>
        Syntax("A relationship of variable length cannot hold a `WHERE`: write a quantifier (`-[r WHERE …]->{1,3}`) or `all(x IN r WHERE …)`.");

    /// <summary><c>(p = (a)-->(b))+</c>.</summary>
    public static CypherError SubPathName() => Syntax("Only a whole path can have a name.");

    /// <summary><c>((a))+</c>.</summary>
    public static CypherError NoRelationshipInside() => Syntax("A repeated path needs at least one relationship.");

    /// <summary>A quantifier in a quantifier.</summary>
    public static CypherError NestedQuantifier() => Syntax("A repeated path cannot hold another repeated path.");

    /// <summary><c>{0}</c>.</summary>
    public static CypherError QuantifierZero() => Syntax("A quantifier's upper bound must be at least 1.");

    /// <summary><c>{3,1}</c>.</summary>
    public static CypherError QuantifierBounds() => Syntax("A quantifier's lower bound must not be larger than its upper bound.");

    /// <summary>A repeated path uses a variable of an earlier clause.</summary>
    public static CypherError GroupVariableDefined(string name) => Syntax(
        $"The variable `{name}` is defined before and cannot name a node or relationship inside a repeated path: refer to it in the path's `WHERE`.");

    /// <summary>A variable inside and outside of a repeated path, or in two.</summary>
    public static CypherError GroupVariableTwice(string name) => Syntax(
        $"The variable `{name}` stands inside a repeated path and elsewhere in the same `MATCH`: choose another name.");

    /// <summary>shortestPath of something longer.</summary>
    public static CypherError ShortestPathShape(string name) => Syntax($"`{name}` takes two nodes and one relationship between them, as in `{name}((a)-[*]-(b))`.");

    /// <summary><c>shortestPath((a)-[*2..]-(b))</c>.</summary>
    public static CypherError ShortestPathMinimum(string name) => Syntax($"`{name}` takes no least length other than 0 or 1.");

    /// <summary>A map parameter in a pattern.</summary>
    public static CypherError ParameterMap(string name, string clause) =>
        Syntax($"A parameter cannot be the whole map in a `{clause}` pattern: write the keys, as in `{{id: ${name}.id}}`.");

    /// <summary>A pattern as a value.</summary>
    public static CypherError PatternOutsidePredicate() => Syntax(
        "A pattern can only be used as a condition, as in `WHERE (a)-->(b)`: use `EXISTS { … }`, `COUNT { … }` or a pattern comprehension for a value.");

    /// <summary>A pattern expression that binds.</summary>
    public static CypherError NewVariableInPattern(string name) =>
        Syntax($"A pattern in an expression cannot introduce the variable `{name}`: leave the name out, or write `EXISTS {{ … }}`.");

    /// <summary>exists(n.key).</summary>
    public static CypherError ExistsOfProperty() => Syntax("`exists(n.key)` is gone: write `n.key IS NOT NULL`.");

    /// <summary>exists(1).</summary>
    public static CypherError ExistsWithoutPattern() => Syntax("`exists` takes one pattern, as in `exists((a)-->(b))`.");

    /// <summary>Writing inside EXISTS.</summary>
    public static CypherError UpdateInSubquery(string kind) => Syntax($"A subquery in `{kind.ToUpperInvariant()} {{ … }}` cannot change the graph.");

    /// <summary>COLLECT with other than one column.</summary>
    public static CypherError CollectColumns() => Syntax("`COLLECT { … }` must end with a `RETURN` of exactly one column.");

    /// <summary>Something that can only be matched.</summary>
    public static CypherError OnlyInMatch(string what, string clause) => Syntax($"{what} are not allowed in `{clause}`, only in `MATCH`.");

    /// <summary>A relationship to create without a type.</summary>
    public static CypherError OneTypeRequired(string clause) => Syntax($"A relationship in `{clause}` needs exactly one type, as in `-[:KNOWS]->`.");

    /// <summary>A relationship to create without an arrow.</summary>
    public static CypherError DirectionRequired() => Syntax("A relationship in `CREATE` needs a direction: write `-[…]->` or `<-[…]-`.");

    /// <summary>Labels on a node that is there already.</summary>
    public static CypherError BoundNodeWithParts(string name) =>
        Syntax($"The node `{name}` is there already and cannot be given labels or properties here: use `SET`.");

    /// <summary><c>CREATE (a {x: 1})-[:T]->(b {x: a.x})</c>.</summary>
    public static CypherError ReadsItsOwnCreation(string name) =>
        Syntax($"`{name}` is created by this very path and cannot be read in it: use a second `CREATE`.");

    /// <summary>DELETE n:A.</summary>
    public static CypherError DeleteOfLabel() => Syntax("`DELETE` removes nodes and relationships: remove a label with `REMOVE n:Label`.");

    /// <summary>A clause that FOREACH does not take.</summary>
    public static CypherError NotInForeach(string clause) => Syntax($"`{clause}` cannot be used inside `FOREACH`: it takes only clauses that write.");

    /// <summary>point({x: 1}).</summary>
    public static CypherError PointKeys() => Syntax("A point needs `x` and `y`, or `longitude` and `latitude`.");

    /// <summary>percentileDisc(x, 2).</summary>
    public static CypherError PercentileRange() => Syntax("The percentile must be a number from 0.0 to 1.0.");
}
