using System.Text.RegularExpressions;
using Inlogov.Graph.Embedded.Aggregations;
using Inlogov.Graph.Embedded.Procedures;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Catalog.Listings;

/// <summary><c>SHOW FUNCTIONS</c>: the signatures of Neo4j 5.26 that this database has, in Neo4j's order, described in our words.</summary>
internal static partial class FunctionListing
{
    /// <summary>The columns; the first three are shown without <c>YIELD</c>.</summary>
    public static readonly Listing Functions = new(
        "show functions",
        3,
        [
            "name", "category", "description", "signature", "isBuiltIn", "argumentDescription", "returnDescription", "aggregating",
            "rolesExecution", "rolesBoostedExecution", "isDeprecated", "deprecatedBy",
        ]);

    private static readonly Lazy<GraphValue[][]> Rows = new(() => [.. ListingText.Lines("functions.txt").Select(RowOf)]);

    /// <summary>The procedure behind the command; no function is defined by a user.</summary>
    public static Procedure Create() => Functions.ToProcedure((_, filter) => filter == "USER DEFINED" ? [] : Rows.Value);

    private static GraphValue[] RowOf(string[] line)
    {
        var signature = line[1];
        var name = signature[..signature.IndexOf('(', StringComparison.Ordinal)];
        var end = signature.LastIndexOf(") :: ", StringComparison.Ordinal);
        return
        [
            name, line[0], line[3], signature, true, Arguments(name, signature[(name.Length + 1)..end]), signature[(end + 5)..],
            AggregationCatalog.TryGet(name, out _), default, default, line[2] == "deprecated", default,
        ];
    }

    // The four that are written with words of their own are described by their parts.
    private static GraphList Arguments(string name, string written) => name switch
    {
        "all" or "any" or "none" or "single" => Of(("variable", "ANY"), ("list", "LIST<ANY>")),
        "reduce" => Of(("accumulator", "ANY"), ("variable", "LIST<ANY>")),
        "trim" when written.Contains("trimCharacterString", StringComparison.Ordinal) => Of(("trimSpecification", "[LEADING, TRAILING, BOTH]"), ("trimCharacterString", "STRING"), ("input", "STRING")),
        "trim" => Of(("trimSpecification", "[LEADING, TRAILING, BOTH]"), ("input", "STRING")),
        "normalize" when written.Contains("normalForm", StringComparison.Ordinal) => Of(("input", "STRING"), ("normalForm", "[NFC, NFD, NFKC, NFKD]")),
        _ => new GraphList([.. Argument().Matches(written).Select(match => ListingText.Describe(
            match.Groups["name"].Value, match.Groups["type"].Value, match.Groups["default"].Success ? match.Groups["default"].Value : null))]),
    };

    private static GraphList Of(params ReadOnlySpan<(string Name, string Type)> arguments)
    {
        List<GraphValue> list = [];
        foreach (var (name, type) in arguments)
        {
            list.Add(ListingText.Describe(name, type, null));
        }

        return new GraphList([.. list]);
    }

    [GeneratedRegex(@"(?<name>\w+)(?: = (?<default>\w+))? :: (?<type>.+?)(?=, \w+ (?:=|::)|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Argument();
}
