using Inlogov.Graph.Cypher.Semantics;
using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Cypher;

/// <summary>What a statement tells about itself before it runs.</summary>
/// <param name="Parameters">The names of the parameters it needs, each once, in the order of the text.</param>
/// <param name="IsReadOnly">Whether it changes neither the graph nor its schema.</param>
/// <param name="IsSchemaChange">Whether it changes indexes or constraints.</param>
/// <param name="Columns">The names of its columns in order; null where <c>*</c> makes them depend on what is in scope.</param>
public sealed record CypherStatementInfo(IReadOnlyList<string> Parameters, bool IsReadOnly, bool IsSchemaChange, IReadOnlyList<string>? Columns)
{
    /// <summary>Reads it off a tree.</summary>
    public static CypherStatementInfo Of(Statement statement)
    {
        var nodes = SyntaxTree.Descendants(statement).ToList();
        var isSchemaChange = statement is CreateIndex or DropIndex or CreateConstraint or DropConstraint;
        return new CypherStatementInfo(
            [.. nodes.SelectMany(ParametersOf).Distinct(StringComparer.Ordinal)],
            !isSchemaChange && !nodes.Any(Writes),
            isSchemaChange,
            ColumnsOf(statement));
    }

    private static IEnumerable<string> ParametersOf(SyntaxNode node) => node switch
    {
        Parameter parameter => [parameter.Name],
        CallProcedureClause { Arguments: null } call => ProcedureSignatures.Find(call.ProcedureName)?.Parameters.Where(one => !one.HasDefault).Select(one => one.Name) ?? [],
        _ => [],
    };

    private static bool Writes(SyntaxNode node) => node is CreateClause or MergeClause or SetClause or RemoveClause or DeleteClause or ForeachClause
        || (node is CallProcedureClause call && ProcedureSignatures.Find(call.ProcedureName)?.Mode is ProcedureMode.Write or ProcedureMode.Schema);

    private static IReadOnlyList<string>? ColumnsOf(Statement statement) => statement switch
    {
        QueryStatement query => ColumnsOf(query.Query is UnionQuery union ? union.Parts[0] : (SingleQuery)query.Query),
        ShowStatement { Return: { } answer } => ColumnsOf(answer.Projection),
        ShowStatement { Yield: { IncludesAll: false } yield } => ColumnsOf(yield),
        ShowStatement { Yield: not null } show => ShowColumns.Of(show),
        ShowStatement show => ShowColumns.Default(show),
        _ => [],
    };

    private static List<string>? ColumnsOf(SingleQuery query) => query.Clauses[^1] switch
    {
        ReturnClause answer => ColumnsOf(answer.Projection),
        CallProcedureClause { Yield: { } items } when query.Clauses.Count == 1 => [.. items.Select(item => item.Variable.Name)],
        CallProcedureClause call when query.Clauses.Count == 1 => ProcedureSignatures.Find(call.ProcedureName)?.Columns.Select(one => one.Name).ToList(),
        _ => [],
    };

    private static List<string>? ColumnsOf(Projection projection) =>
        projection.IncludesAll ? null : [.. projection.Items.Select(item => item.Name)];
}
