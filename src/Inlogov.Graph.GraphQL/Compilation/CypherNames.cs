using System.Globalization;

namespace Inlogov.Graph.GraphQL.Compilation;

/// <summary>
/// The names of one statement: variables and parameters are numbered in the order in which they are asked for, so that
/// equal shapes give equal texts; labels, types and properties are quoted where Cypher needs it.
/// </summary>
internal sealed class CypherNames
{
    private readonly Dictionary<char, int> _next = [];

    /// <summary>A new variable for nodes: <c>n0</c>, <c>n1</c>, …</summary>
    public string Node() => Next('n');

    /// <summary>A new variable for relationships: <c>r0</c>, …</summary>
    public string Relationship() => Next('r');

    /// <summary>A new variable for a computed value: <c>k0</c>, …</summary>
    public string Computed() => Next('k');

    /// <summary>A new variable for an element of a list: <c>v0</c>, …</summary>
    public string Element() => Next('v');

    /// <summary>A new variable for a path: <c>w0</c>, …</summary>
    public string Path() => Next('w');

    /// <summary>A new parameter: <c>p0</c>, …</summary>
    public string Parameter() => Next('p');

    /// <summary>A label, relationship type or property as Cypher reads it, in backticks unless it is a plain word.</summary>
    public static string Quote(string name)
    {
        var plain = name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_');
        return plain ? name : "`" + name.Replace("`", "``", StringComparison.Ordinal) + "`";
    }

    private string Next(char kind)
    {
        var number = _next.GetValueOrDefault(kind);
        _next[kind] = number + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{kind}{number}");
    }
}
