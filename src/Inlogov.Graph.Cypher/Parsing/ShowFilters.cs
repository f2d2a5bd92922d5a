using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Cypher.Parsing;

/// <summary>The words that may narrow what SHOW lists.</summary>
internal static class ShowFilters
{
    private static readonly string[] Indexes = [string.Empty, "ALL", "RANGE", "TEXT", "POINT", "LOOKUP", "FULLTEXT", "VECTOR"];

    private static readonly string[] Functions = [string.Empty, "ALL", "BUILT IN", "USER DEFINED"];

    private static readonly string[] Constraints =
    [
        string.Empty, "ALL", "UNIQUE", "UNIQUENESS", "NODE UNIQUE", "NODE UNIQUENESS", "REL UNIQUE", "REL UNIQUENESS", "RELATIONSHIP UNIQUE",
        "RELATIONSHIP UNIQUENESS", "KEY", "NODE KEY", "REL KEY", "RELATIONSHIP KEY", "EXIST", "EXISTENCE", "PROPERTY EXIST",
        "PROPERTY EXISTENCE", "NODE EXIST", "NODE EXISTENCE", "NODE PROPERTY EXIST", "NODE PROPERTY EXISTENCE", "REL EXIST",
        "REL EXISTENCE", "REL PROPERTY EXIST", "REL PROPERTY EXISTENCE", "RELATIONSHIP EXIST", "RELATIONSHIP EXISTENCE",
        "RELATIONSHIP PROPERTY EXIST", "RELATIONSHIP PROPERTY EXISTENCE", "PROPERTY TYPE", "NODE PROPERTY TYPE", "REL PROPERTY TYPE",
        "RELATIONSHIP PROPERTY TYPE",
    ];

    /// <summary>Whether the words, in capitals, may stand before the target.</summary>
    public static bool Allows(ShowTarget target, string words) => target switch
    {
        ShowTarget.Indexes => Indexes.Contains(words),
        ShowTarget.Constraints => Constraints.Contains(words),
        ShowTarget.Functions => Functions.Contains(words),
        ShowTarget.Databases => words is "" or "DEFAULT" or "HOME",
        _ => words.Length == 0,
    };
}
