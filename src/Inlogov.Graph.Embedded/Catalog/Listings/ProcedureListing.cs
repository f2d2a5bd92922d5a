using Inlogov.Graph.Embedded.Procedures;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Catalog.Listings;

/// <summary><c>SHOW PROCEDURES</c>: what can be called here, by name.</summary>
internal static class ProcedureListing
{
    /// <summary>The columns; the first four are shown without <c>YIELD</c>.</summary>
    public static readonly Listing Procedures = new(
        "show procedures",
        4,
        [
            "name", "description", "mode", "worksOnSystem", "signature", "argumentDescription", "returnDescription", "admin", "rolesExecution",
            "rolesBoostedExecution", "isDeprecated", "deprecatedBy", "option",
        ]);

    private static readonly Lazy<Dictionary<string, string[]>> Texts = new(() => ListingText.Lines("procedures.txt").ToDictionary(line => line[0], StringComparer.Ordinal));

    /// <summary>The procedure behind the command; those whose name has a space in it stand behind commands, and are not listed.</summary>
    public static Procedure Create() => Procedures.ToProcedure((context, _) =>
        context.Procedures.All.Where(procedure => !procedure.Name.Contains(' ', StringComparison.Ordinal)).Select(RowOf));

    private static GraphValue[] RowOf(Procedure procedure)
    {
        var text = Texts.Value.GetValueOrDefault(procedure.Name);
        return
        [
            procedure.Name,
            text?[2] ?? string.Empty,
            procedure.Writes ? "WRITE" : procedure.Name.StartsWith("dbms.", StringComparison.Ordinal) ? "DBMS" : "READ",
            text?[1] == "true",
            Signature(procedure),
            ListingText.Describe(procedure.Arguments),
            ListingText.Describe(procedure.Columns),
            false, default, default, false, default, GraphMap.Of(("deprecated", false)),
        ];
    }

    private static string Signature(Procedure procedure)
    {
        var arguments = procedure.Arguments.Select(field => field.Default is { } value ? $"{field.Name} = {value} :: {field.Type}" : $"{field.Name} :: {field.Type}");
        var columns = procedure.Columns.Count == 0 ? string.Empty : $" :: ({string.Join(", ", procedure.Columns.Select(field => $"{field.Name} :: {field.Type}"))})";
        return $"{procedure.Name}({string.Join(", ", arguments)}){columns}";
    }
}
