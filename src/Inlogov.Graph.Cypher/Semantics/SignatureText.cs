namespace Inlogov.Graph.Cypher.Semantics;

/// <summary>Reads the tables of function signatures.</summary>
internal static class SignatureText
{
    /// <summary>One signature a line: <c>name(required, …; optional, …) :: [rule] type</c>.</summary>
    public static IEnumerable<FunctionSignature> ReadAll(string table, bool isAggregate) =>
        table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => Read(line, isAggregate));

    private static FunctionSignature Read(string line, bool isAggregate)
    {
        var open = line.IndexOf('(', StringComparison.Ordinal);
        var close = line.IndexOf(')', StringComparison.Ordinal);
        var arguments = line[(open + 1)..close].Split(';');
        var required = ReadTypes(arguments[0]);
        StaticType[] optional = arguments.Length > 1 ? ReadTypes(arguments[1]) : [];
        var result = line[(close + 5)..].Trim().Split(' ');
        var rule = result.Length == 1 ? ResultRule.Fixed : result[0] switch
        {
            "first-argument" => ResultRule.FirstArgument,
            "any-argument" => ResultRule.AnyArgument,
            "item-of-first" => ResultRule.ItemOfFirst,
            _ => ResultRule.ListOfFirst,
        };
        return new FunctionSignature(line[..open], [.. required, .. optional], required.Length, ReadType(result[^1]), rule, isAggregate);
    }

    private static StaticType[] ReadTypes(string text) =>
        [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(ReadType)];

    private static StaticType ReadType(string text)
    {
        var kinds = ValueKinds.None;
        StaticType? item = null;
        foreach (var word in text.Split('|'))
        {
            var inner = word.IndexOf('<', StringComparison.Ordinal);
            item = inner < 0 ? item : ReadType(word[(inner + 1)..^1]);
            kinds |= Enum.Parse<ValueKinds>(inner < 0 ? word : word[..inner], ignoreCase: true);
        }

        return new StaticType(kinds, item);
    }
}
