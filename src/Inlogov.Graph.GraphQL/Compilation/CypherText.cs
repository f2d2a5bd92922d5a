namespace Inlogov.Graph.GraphQL.Compilation;

/// <summary>Lays out Cypher text: a clause a line, subqueries indented, so that what is sent can be read in a console.</summary>
internal static class CypherText
{
    private const int LineLengthMax = 100;

    private static readonly string[] SubqueryWords = ["COLLECT {", "COUNT {", "EXISTS {", "CALL ("];

    /// <summary>A subquery: <c>COLLECT { … }</c>.</summary>
    public static string Block(string keyword, IEnumerable<string> lines)
    {
        var body = string.Join('\n', lines);
        return body.Contains('\n', StringComparison.Ordinal) || body.Length > LineLengthMax
            ? keyword + " {\n" + Indent(body) + "\n}"
            : keyword + " { " + body + " }";
    }

    /// <summary>A list; on several lines where an element needs them.</summary>
    public static string List(IReadOnlyList<string> items)
    {
        var line = "[" + string.Join(", ", items) + "]";
        return line.Contains('\n', StringComparison.Ordinal) ? "[\n" + Indent(string.Join(",\n", items)) + "\n]" : line;
    }

    /// <summary>A map; on several lines where a value needs them.</summary>
    public static string Map(IReadOnlyList<(string Name, string Value)> items)
    {
        string[] pairs = [.. items.Select(item => $"{CypherNames.Quote(item.Name)}: {item.Value}")];
        var line = "{" + string.Join(", ", pairs) + "}";
        return line.Contains('\n', StringComparison.Ordinal) ? "{\n" + Indent(string.Join(",\n", pairs)) + "\n}" : line;
    }

    /// <summary>Conditions joined by AND, each of which is a condition that binds at least as closely; null where there are none.</summary>
    public static string? And(IEnumerable<string?> conditions)
    {
        string[] given = [.. conditions.OfType<string>()];
        return given.Length == 0 ? null : string.Join(" AND ", given);
    }

    /// <summary>A WHERE line, or none.</summary>
    public static IEnumerable<string> Where(IEnumerable<string?> conditions) =>
        And(conditions) is { } condition ? ["WHERE " + condition] : [];

    /// <summary>How many subqueries a statement has, nested ones included.</summary>
    public static int Subqueries(string statement) => SubqueryWords.Sum(word => statement.AsSpan().Count(word));

    private static string Indent(string text) => "  " + text.Replace("\n", "\n  ", StringComparison.Ordinal);
}
