using System.Globalization;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.Cypher.Diagnostics;

/// <summary>The catalog of what can be wrong with a statement before it runs: each message once, side by side, with its code.</summary>
internal static partial class CypherErrors
{
    /// <summary>Found one thing where another can stand.</summary>
    public static CypherError Unexpected(string? found, string expected) => Syntax(found is null
        ? $"The statement ends too early: expected {expected}."
        : $"Unexpected `{Shorten(found)}`: expected {expected}.");

    /// <summary>Nothing to run.</summary>
    public static CypherError EmptyStatement() => Syntax("There is no statement: write a query such as `MATCH (n) RETURN n LIMIT 10`.");

    /// <summary>Two statements in one text.</summary>
    public static CypherError SeveralStatements() => Syntax("Expected exactly one statement: send the statements after `;` on their own.");

    /// <summary>Deeper than <see cref="Parsing.StatementParser.DepthMax"/>.</summary>
    public static CypherError TooDeep() => Syntax("The statement is nested too deeply or chains too many operators: split it, or pass long lists as parameters.");

    /// <summary><c>/*</c> without <c>*/</c>.</summary>
    public static CypherError UnterminatedComment() => Syntax("The comment that begins here has no end: add `*/`.");

    /// <summary>A backtick without its partner.</summary>
    public static CypherError UnterminatedName() => Syntax("The name that begins here has no closing backtick.");

    /// <summary>Two backticks with nothing between.</summary>
    public static CypherError EmptyName() => Syntax("A name between backticks must not be empty.");

    /// <summary>A quote without its partner.</summary>
    public static CypherError UnterminatedString() => Syntax("The string that begins here has no closing quote.");

    /// <summary><c>\u</c> without four hexadecimal digits.</summary>
    public static CypherError MalformedEscape() => Syntax("`\\u` must be followed by four hexadecimal digits, as in `\\u00e9`.");

    /// <summary>A character that begins nothing.</summary>
    public static CypherError UnknownCharacter(string character) => Syntax($"The character `{character}` means nothing here.");

    /// <summary>A number that is none.</summary>
    public static CypherError MalformedNumber(string text) =>
        Syntax($"`{Shorten(text)}` is not a number: write `42`, `1_000`, `0x2A`, `0o52`, `1.5` or `1e10`.");

    /// <summary>Beyond 64 bits.</summary>
    public static CypherError NumberTooLarge(string text) => Syntax($"The number `{Shorten(text)}` is too large for 64 bits.");

    /// <summary><c>!=</c>.</summary>
    public static CypherError WrongNotEqual() => Syntax("Unknown operator `!=`: write `<>` for `is not equal`.");

    /// <summary>A version that is not Cypher 5.</summary>
    public static CypherError UnknownVersion(string version) =>
        Argument($"`{version}` is not a version of Cypher that is spoken here: write `CYPHER 5` or leave it out.");

    /// <summary>An option of <c>CYPHER</c> that does not exist.</summary>
    public static CypherError UnknownOption(string option, string value) => Argument($"There is no option `{option}` with the value `{value}`.");

    /// <summary><c>UNION</c> beside <c>UNION ALL</c>.</summary>
    public static CypherError MixedUnion() => Syntax("`UNION` and `UNION ALL` cannot stand in one query: use one of them, or a subquery.");

    /// <summary><c>SHORTEST 0</c>.</summary>
    public static CypherError PathCountZero() => Syntax("The number of paths must be at least 1.");

    /// <summary>TRAIL and its kin.</summary>
    public static CypherError PathModeUnsupported(string mode) =>
        Syntax($"The path mode `{mode}` does not exist in Cypher 5: leave it out; no relationship is used twice in a match.");

    /// <summary>REPEATABLE ELEMENTS.</summary>
    public static CypherError RepeatableElements() =>
        Syntax("`REPEATABLE ELEMENTS` does not exist in Cypher 5: leave it out; no relationship is used twice in a match.");

    /// <summary><c>IS A:B</c>.</summary>
    public static CypherError ColonAfterIs() => Syntax("Labels after `IS` are joined with `&` or `|`, not with a colon.");

    /// <summary><c>[:A:B]</c>.</summary>
    public static CypherError SeveralTypes() => Syntax("A relationship has exactly one type: join alternatives with `|`, as in `[:A|B]`.");

    /// <summary><c>:A:B|C</c>.</summary>
    public static CypherError MixedLabelSigns() =>
        Syntax("The signs `|`, `&`, `!` and `%` cannot be mixed with colons between labels: write `&` for the colon.");

    /// <summary><c>SET 1 = 2</c>.</summary>
    public static CypherError SetTarget() => Syntax("`SET` changes a property (`n.key = value`), all properties (`n = map`, `n += map`) or labels (`n:Label`).");

    /// <summary><c>REMOVE n</c>.</summary>
    public static CypherError RemoveTarget() => Syntax("`REMOVE` takes a property (`n.key`) or labels (`n:Label`).");

    /// <summary>A command for which there is no counterpart here.</summary>
    public static CypherError AdministrationUnsupported(string command) => new(
        "Neo.ClientError.Statement.UnsupportedAdministrationCommand",
        $"Administration commands such as `{command} …` are not supported: databases and users are managed outside Cypher.");

    /// <summary>CREATE OR REPLACE.</summary>
    public static CypherError OrReplace() => Syntax("Indexes and constraints cannot be replaced: drop the old one, or write `IF NOT EXISTS`.");

    /// <summary>SHOW of something unknown.</summary>
    public static CypherError ShowUnsupported() => Syntax("`SHOW` lists `INDEXES`, `CONSTRAINTS`, `FUNCTIONS` or `PROCEDURES`.");

    /// <summary>IS NODE KEY on a relationship.</summary>
    public static CypherError ConstraintEntityMismatch() => Syntax("The rule's word `NODE` or `RELATIONSHIP` does not fit the pattern after `FOR`.");

    /// <summary>A variable that is not there.</summary>
    public static CypherError UndefinedVariable(string name, IEnumerable<string> inScope)
    {
        var near = Suggestions.Nearest(name, inScope);
        return Syntax($"Variable `{name}` is not defined.{(near is null ? string.Empty : $" Did you mean `{near}`?")}");
    }

    private static CypherError Syntax(string message) => new(GraphStatusCodes.SyntaxError, message);

    private static CypherError Argument(string message) => new(GraphStatusCodes.ArgumentError, message);

    private static string Shorten(string text) => text.Length <= 40 ? text : string.Create(CultureInfo.InvariantCulture, $"{text.AsSpan(0, 37)}…");
}
