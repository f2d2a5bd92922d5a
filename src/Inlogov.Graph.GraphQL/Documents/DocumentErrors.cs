using System.Globalization;
using GraphQLParser;
using GraphQLParser.AST;
using Inlogov.Graph.GraphQL.Responses;

namespace Inlogov.Graph.GraphQL.Documents;

/// <summary>The catalog of errors about documents that are ours and not the library's: a stable code and one sentence with its remedy.</summary>
internal static class DocumentErrors
{
    public static ResponseError Syntax(string message, Location place) =>
        new("SYNTAX_ERROR", $"The document cannot be parsed: {message.Split("; for more information", 2)[0].TrimEnd('.')}.") { Locations = [(place.Line, place.Column)], Details = Section("2") };

    public static ResponseError DocumentTooLarge(long bytes, long bytesMax) =>
        new("DOCUMENT_TOO_LARGE", Text($"The document has {bytes} bytes, and {bytesMax} are allowed; split it."));

    public static ResponseError NumberTooLong(int digits, int digitsMax, Location place) =>
        new("NUMBER_TOO_LONG", Text($"A number has {digits} digits, and {digitsMax} are allowed.")) { Locations = [(place.Line, place.Column)] };

    public static ResponseError TooManyFragments(int fragments, int fragmentsMax, Location place) =>
        new("TOO_MANY_FRAGMENTS", Text($"The document defines {fragments} fragments, and {fragmentsMax} are allowed.")) { Locations = [(place.Line, place.Column)] };

    public static ResponseError FragmentCycle(string name, IReadOnlyList<string> via, Location place) =>
        new("NO_FRAGMENT_CYCLES", via.Count == 0
            ? $"Fragment `{name}` spreads itself; remove the spread."
            : $"Fragment `{name}` spreads itself through {string.Join(", ", via.Select(one => $"`{one}`"))}; remove one of the spreads.")
        {
            Locations = [(place.Line, place.Column)],
            Details = Section("5.5.2.2"),
        };

    public static ResponseError DepthExceeded(int depth, int depthMax, Location place) =>
        new("DEPTH_EXCEEDED", Text($"Fields are nested {depth} deep, and {depthMax} are allowed; ask for what lies deeper from its own root field."))
        {
            Locations = [(place.Line, place.Column)],
        };

    public static ResponseError NestingExceeded(int nestingMax, Location place) =>
        new("DEPTH_EXCEEDED", Text($"Fields and fragments are nested more than {nestingMax} deep; remove some levels.")) { Locations = [(place.Line, place.Column)] };

    public static ResponseError TooManyFields(int fieldsMax, Location place) =>
        new("TOO_MANY_FIELDS", Text($"The document asks for more than {fieldsMax} fields after its fragments are spread; ask for fewer.")) { Locations = [(place.Line, place.Column)] };

    public static ResponseError TooManyAliases(int aliases, int aliasesMax, Location place) =>
        new("TOO_MANY_ALIASES", Text($"The document has {aliases} aliases, and {aliasesMax} are allowed.")) { Locations = [(place.Line, place.Column)] };

    public static ResponseError TooManyVariables(int variables, int variablesMax, Location place) =>
        new("TOO_MANY_VARIABLES", Text($"The document declares {variables} variables, and {variablesMax} are allowed.")) { Locations = [(place.Line, place.Column)] };

    public static ResponseError ListTooLong(int items, int itemsMax, Location? place) =>
        new("LIST_TOO_LONG", Text($"A list has {items} values, and {itemsMax} are allowed."))
        {
            Locations = place is { } at ? [(at.Line, at.Column)] : [],
        };

    public static ResponseError TooManyRootFields(int fields, int fieldsMax, Location place) =>
        new("TOO_MANY_ROOT_FIELDS", Text($"The operation has {fields} root fields, and {fieldsMax} are allowed; send several operations.")) { Locations = [(place.Line, place.Column)] };

    public static ResponseError TooManyDirectives(int directives, int directivesMax, Location place) =>
        new("TOO_MANY_DIRECTIVES", Text($"The document has {directives} directives, and {directivesMax} are allowed.")) { Locations = [(place.Line, place.Column)] };

    public static ResponseError IntrospectionTooDeep(int listsMax, Location place) =>
        new("INTROSPECTION_TOO_DEEP", Text($"Lists of types and fields are nested more than {listsMax} deep under introspection; ask in several operations."))
        {
            Locations = [(place.Line, place.Column)],
        };

    public static ResponseError NoOperation() =>
        new("NO_OPERATION", "The document has no operation to run; add one.") { Details = Section("6.1") };

    public static ResponseError NoOperationName() =>
        new("NO_OPERATION_NAME", "The document has several operations; say which one to run with `operationName`.") { Details = Section("6.1") };

    public static ResponseError UnknownOperation(string name, string suggestion) =>
        new("INVALID_OPERATION_NAME", $"The document has no operation called `{name}`.{suggestion}") { Details = Section("6.1") };

    public static ResponseError QueriesOnly() =>
        new("QUERIES_ONLY", "Only queries can be sent with GET; send other operations with POST.");

    public static ResponseError UnreadableVariables(string detail) =>
        new("BAD_REQUEST", $"The variables cannot be read: {detail}");

    private static Dictionary<string, string> Section(string number) => new() { ["number"] = number };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>Where a node begins.</summary>
    public static Location PlaceOf(GraphQLDocument document, ASTNode node) => Location.FromLinearPosition(document.Source, node.Location.Start);
}
