using System.Text.RegularExpressions;
using Inlogov.Graph.Embedded.Procedures;
using Inlogov.Graph.Embedded.Semantics;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Tests.Corpus;

/// <summary>The procedures that a case of the TCK declares: a table, of which a call gives the rows whose first columns equal its arguments.</summary>
internal static partial class CaseProcedures
{
    public static Procedure Create(CorpusProcedure declared)
    {
        var signature = Signature().Match(declared.Sig);
        var arguments = Fields(signature.Groups["in"].Value);
        var columns = Fields(signature.Groups["out"].Value);
        var table = declared.Rows.Select(row => Array.ConvertAll(row, cell => TckParser.Parse(cell).ToGraphValue())).ToArray();
        return new FixedProcedure(signature.Groups["name"].Value, arguments, columns, (_, given) => Select(table, given, columns.Length));
    }

    private static IEnumerable<GraphValue[]> Select(GraphValue[][] table, GraphValue[] given, int columns) => table
        .Where(row => given.Select((value, at) => CypherComparison.Equivalence.Equals(value, row[at])).All(same => same))
        .Select(row => row[^columns..]);

    private static ProcedureField[] Fields(string text) =>
    [
        .. text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(field => field.Split("::", StringSplitOptions.TrimEntries))
            .Select(parts => new ProcedureField(parts[0], parts[1].TrimEnd('?'))),
    ];

    [GeneratedRegex(@"^(?<name>[\w.]+)\((?<in>[^)]*)\) :: \((?<out>[^)]*)\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Signature();
}
