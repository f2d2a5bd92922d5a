using Inlogov.Graph.Cypher.Parsing;

namespace Inlogov.Graph.Cypher;

/// <summary>The words of the grammar, and how a name is written so that it is none of them.</summary>
public static class CypherKeywords
{
    /// <summary>All words that mean something in some place, in capitals and in alphabetic order.</summary>
    public static IReadOnlyList<string> All { get; } = [.. KeywordTable.Words.Order(StringComparer.Ordinal)];

    /// <summary>Whether a word means something in some place of the grammar, in any case.</summary>
    public static bool IsKeyword(string word) => KeywordTable.Find(word) != Keyword.None;

    /// <summary>
    /// A label, type, property key or variable as it can stand in a statement: as it is where that is safe, otherwise in backticks,
    /// as in <c>`my key`</c> and <c>`a``b`</c>.
    /// </summary>
    /// <exception cref="ArgumentException">The name is empty, which Cypher cannot write.</exception>
    public static string Quote(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return IsPlain(name) && !IsKeyword(name) ? name : $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";
    }

    /// <summary>A string literal in single quotes, as in <c>'it\'s'</c>; values from users belong into parameters instead.</summary>
    public static string QuoteString(string value)
    {
        var quoted = new System.Text.StringBuilder(value.Length + 2).Append('\'');
        foreach (var character in value)
        {
            _ = character switch
            {
                '\\' => quoted.Append("\\\\"),
                '\'' => quoted.Append("\\'"),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                '\b' => quoted.Append("\\b"),
                '\f' => quoted.Append("\\f"),
                _ => quoted.Append(character),
            };
        }

        return quoted.Append('\'').ToString();
    }

    internal static bool IsPlain(string name) =>
        (char.IsAsciiLetter(name[0]) || name[0] == '_') && name.All(character => char.IsAsciiLetterOrDigit(character) || character == '_');
}
