using Inlogov.Graph.Cypher.Semantics;
using Inlogov.Graph.Cypher.Syntax;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Cypher.Tests.Corpus;

/// <summary>Reads what the corpora write as text: parameter values and procedure signatures.</summary>
internal static class TckText
{
    /// <summary>The value of a parameter, which is written as a Cypher literal.</summary>
    public static GraphValue ReadValue(string text)
    {
        var statement = (QueryStatement)CypherParser.Parse($"RETURN {text} AS value").Statement!;
        return Evaluate(((ReturnClause)((SingleQuery)statement.Query).Clauses[0]).Projection.Items[0].Expression);
    }

    /// <summary>A signature such as <c>test.proc(name :: STRING?) :: (city :: STRING?)</c>.</summary>
    public static ProcedureSignature ReadSignature(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var close = text.IndexOf(')', StringComparison.Ordinal);
        var columns = text[(close + 1)..].Trim().TrimStart(':').Trim();
        return new ProcedureSignature(text[..open].Trim(), ReadFields(text[(open + 1)..close]), ReadFields(columns.Trim('(', ')')));
    }

    private static List<ProcedureField> ReadFields(string text) =>
        [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(field => field != "VOID")
            .Select(field => field.Split("::", StringSplitOptions.TrimEntries))
            .Select(parts => new ProcedureField(parts[0], ProcedureSignatures.TypeOf(parts[1].TrimEnd('?'))))];

    private static GraphValue Evaluate(Expression expression) => expression switch
    {
        BooleanLiteral literal => literal.Value,
        IntegerLiteral literal => literal.Value,
        FloatLiteral literal => literal.Value,
        StringLiteral literal => literal.Value,
        UnaryExpression { Operator: UnaryOperator.Minus, Operand: FloatLiteral literal } => -literal.Value,
        ListLiteral list => GraphValue.From(new GraphList(list.Items.Select(Evaluate))),
        MapLiteral map => GraphValue.From(new GraphMap(map.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, Evaluate(entry.Value))))),
        _ => GraphValue.Null,
    };
}
