using System.Globalization;
using Inlogov.Graph.Embedded.Catalog;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.Embedded.FullText;

/// <summary>The messages of full text, one beside the other. Those of queries say what is wrong; the procedure adds its name.</summary>
internal static class FullTextErrors
{
    public static GraphException Failed(string procedure, string because) => Of(
        GraphStatusCodes.ProcedureCallFailed, $"Failed to invoke procedure `{procedure}`: {because}");

    public static string NoSuchIndex(string? name) =>
        name is null ? "the name of the index is null." : Write($"there is no full-text index called `{name}`.");

    public static string OtherEntity(string name, string entity) =>
        Write($"`{name}` is an index of {entity}; call the procedure for those.");

    public static string NoQuery() => "the query string is null.";

    public static string NoOptions() => "the options are null. Leave them out, or give a map.";

    public static string Negative(string option, long value) => Write($"`{option}` is {value}, but cannot be negative.");

    public static string UnknownAnalyzer(string name) =>
        Write($"there is no analyzer called `{name}`. `CALL db.index.fulltext.listAvailableAnalyzers()` lists them.");

    public static FullTextQueryException Unexpected(string found, int at) =>
        Query($"the query string is not complete or not well-formed: found {found} at position {at}. Escape signs with `\\`, or put the text in double quotes.");

    public static FullTextQueryException BadSign(char sign, int at) =>
        Query($"the sign `{sign}` at position {at} of the query string has no meaning there. Escape it with `\\`, or put the text in double quotes.");

    public static FullTextQueryException Unclosed(string what, int at) =>
        Query($"the {what} that begins at position {at} of the query string does not end.");

    public static FullTextQueryException BadEscape(string text) =>
        Query($"`{text}` ends in the middle of an escape, or has `\\u` without four hexadecimal digits.");

    public static FullTextQueryException BadDistance(string text) =>
        Query($"`~{text}` is no distance: write `~1` or `~2`, or a similarity from 0 to 1.");

    public static FullTextQueryException TooDeep(int depthMax) => Query($"the query string nests deeper than {depthMax} parentheses.");

    public static FullTextQueryException TooManyClauses(int clausesMax) =>
        Query($"the query string has more than {clausesMax} clauses, counted for each property of the index.");

    public static FullTextQueryException BadPattern(string pattern, string because) =>
        Query($"the regular expression `/{pattern}/` is not well-formed: {because}.");

    public static FullTextQueryException PatternTooComplex(string pattern) =>
        Query($"the regular expression `/{pattern}/` is too complex. Write a shorter one.");

    public static GraphException NoSuchAnalyzer(string name) => Of(
        GraphStatusCodes.ExecutionFailed,
        $"No such full-text analyzer: `{name}`. `CALL db.index.fulltext.listAvailableAnalyzers()` lists them.");

    public static GraphException NoSuchSetting(string key) => Of(
        GraphStatusCodes.ExecutionFailed, $"`{key}` is no setting of a full-text index: there are `fulltext.analyzer` and `fulltext.eventually_consistent`.");

    public static GraphException WrongSetting(string key, string expected) =>
        Of(GraphStatusCodes.ExecutionFailed, $"The setting `{key}` of a full-text index takes {expected}.");

    public static GraphException WrongConfig() => Of(
        SchemaStatusCodes.InvalidArguments, $"`indexConfig` of a full-text index is a map of strings and booleans.");

    public static GraphException WrongProvider() => Of(
        SchemaStatusCodes.InvalidArguments, $"A full-text index has the provider `fulltext-1.0` and no other.");

    public static GraphException WrongOption(string key) => Of(
        GraphStatusCodes.SyntaxError, $"`{key}` is no option of an index: there are `indexProvider` and `indexConfig`.");

    private static FullTextQueryException Query(FormattableString message) => new(Write(message));

    private static string Write(FormattableString message) => message.ToString(CultureInfo.InvariantCulture);

    private static GraphException Of(string code, FormattableString message) => new(code, Write(message));
}
