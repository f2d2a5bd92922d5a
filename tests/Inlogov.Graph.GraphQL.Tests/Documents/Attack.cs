using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Inlogov.Graph.GraphQL.Tests.Documents;

/// <summary>A request made to hurt. The tests show that each is refused by its guard, a benchmark what that costs.</summary>
/// <param name="Name">What it does.</param>
/// <param name="Code">The code with which it is refused.</param>
/// <param name="Body">The body that is sent.</param>
public sealed record Attack(string Name, string Code, byte[] Body)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Attack> All { get; } =
    [
        new("a chain of fragments", "TOO_MANY_FRAGMENTS", Document("{ ...F0 } " + Repeat(1_100, i => $"fragment F{i} on Query {{ ...F{i + 1} }} "))),
        new("fragments nested deep", "DEPTH_EXCEEDED", Document("{ ...F0 } " + Repeat(99, i => $"fragment F{i} on Query {{ {Repeat(40, _ => "... {")} ...F{i + 1} {Repeat(40, _ => "}")} }} ") + "fragment F99 on Query { __typename }")),
        new("unreachable fragments nested deep", "DEPTH_EXCEEDED", Document("{ __typename } " + Repeat(99, i => $"fragment F{i} on Query {{ {Repeat(40, _ => "... {")} ...F{i + 1} {Repeat(40, _ => "}")} }} ") + "fragment F99 on Query { __typename }")),
        new("doubling fragments", "TOO_MANY_FIELDS", Document("{ ...F0 } " + Repeat(60, i => $"fragment F{i} on Query {{ ...F{i + 1} ...F{i + 1} }} ") + "fragment F60 on Query { __typename }")),
        new("a cycle of fragments", "NO_FRAGMENT_CYCLES", Document("{ ...A } fragment A on Query { ...B } fragment B on Query { ...C } fragment C on Query { ...A }")),
        new("a cycle that nothing reaches", "NO_FRAGMENT_CYCLES", Document("{ __typename } fragment A on Query { ...A }")),
        new("fields of one name with other arguments", "TOO_MANY_FIELDS", Document("{ " + Repeat(1_300, i => $"articles(first: {i}) {{ totalCount }} ") + "}")),
        new("conflicting fields within the limit", "OVERLAPPING_FIELDS_CAN_BE_MERGED", Document("{ articles { nodes { " + Repeat(900, i => $"authors(first: {i % 50}) {{ totalCount }} ") + "} } }")),
        new("deep fields", "DEPTH_EXCEEDED", Document("{ articles { nodes { " + Repeat(6, _ => "authors { nodes { articles { nodes { ") + "id" + Repeat(6, _ => "} } } }") + "} } }")),
        new("deep fields through fragments", "DEPTH_EXCEEDED", Document("{ articles { nodes { ...F0 } } } " + Repeat(8, i => $"fragment F{i} on Article {{ authors {{ nodes {{ articles {{ nodes {{ ...F{i + 1} }} }} }} }} }} ") + "fragment F8 on Article { id }")),
        new("aliases", "TOO_MANY_ALIASES", Document("{ articles { nodes { " + Repeat(31, i => $"a{i}: title ") + "} } }")),
        new("root fields", "TOO_MANY_ROOT_FIELDS", Document("{ " + Repeat(21, i => $"{(i == 0 ? string.Empty : $"a{i}: ")}articles {{ totalCount }} ") + "}")),
        new("root fields through fragments", "TOO_MANY_ROOT_FIELDS", Document("{ " + Repeat(7, _ => "...F ") + "} fragment F on Query { a: __typename b: __typename c: __typename }")),
        new("directives", "TOO_MANY_DIRECTIVES", Document("{ articles " + Repeat(3_000, _ => "@skip(if: false) ") + "{ totalCount } }")),
        new("variables", "TOO_MANY_VARIABLES", Document("query (" + Repeat(3_000, i => $"$v{i}: Int ") + ") { __typename }")),
        new("an introspection bomb", "INTROSPECTION_TOO_DEEP", Document("{ __schema { types { interfaces { possibleTypes { interfaces { possibleTypes { name } } } } } } }")),
        new("an introspection bomb in fragments", "INTROSPECTION_TOO_DEEP", Document("{ __schema { types { ...A } } } fragment A on __Type { fields { type { ...B } } } fragment B on __Type { fields { type { ...C } } } fragment C on __Type { fields { name } }")),
        new("a long list", "LIST_TOO_LONG", Document("{ articles(where: { title: { in: [" + Repeat(10_000, _ => "\"a\" ") + "] } }) { totalCount } }")),
        new("a giant integer", "NUMBER_TOO_LONG", Document("{ articles(first: " + new string('9', 50_000) + ") { totalCount } }")),
        new("deep brackets", "DEPTH_EXCEEDED", Document("{ articles(where: " + Repeat(5_000, _ => "{ and: ["))),
        new("deep types", "DEPTH_EXCEEDED", Document("query ($a: " + new string('[', 30_000))),
        new("a long document", "DOCUMENT_TOO_LARGE", Document("{ __typename } #" + new string('x', 70_000))),
        new("half a surrogate pair", "SYNTAX_ERROR", Document("{ articles(where: { title: { eq: \"\\uD83D\" } }) { totalCount } }")),
        new("an operation without a root type", "OPERATION_TYPE_EXISTENCE", Document("mutation { x }")),
        new("a definition that cannot be executed", "EXECUTABLE_DEFINITIONS", Document("{ __typename } type T { x: Int }")),
        new("a deep variable", "BAD_REQUEST", Variables(new string('[', 100_000))),
        new("a deep variable that is closed", "BAD_REQUEST", Variables(new string('[', 400_000) + new string(']', 400_000))),
        new("a long list in a variable", "LIST_TOO_LONG", Variables("[" + string.Join(',', Enumerable.Repeat("1", 400_000)) + "]")),
        new("a giant integer in a variable", "BAD_REQUEST", Variables(new string('9', 900_000))),
        new("many variables that nothing declares", "INVALID_VALUE", Variables("\"x\"" + Repeat(60_000, i => $",\"v{i}\":{i}"))),
        new("many operations in one body", "BAD_REQUEST", Encoding.UTF8.GetBytes("[" + string.Join(',', Enumerable.Repeat("{\"query\":\"{ __typename }\"}", 30_000)) + "]")),
    ];

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static byte[] Document(string text) => JsonSerializer.SerializeToUtf8Bytes(new { query = text });

    private static byte[] Variables(string value) =>
        Encoding.UTF8.GetBytes("{\"query\":\"query ($v: Int) { articles(first: $v) { totalCount } }\",\"variables\":{\"v\":" + value + "}}");

    private static string Repeat(int times, Func<int, string> part) =>
        string.Concat(Enumerable.Range(0, times).Select(i => part(i).ToString(CultureInfo.InvariantCulture)));
}
