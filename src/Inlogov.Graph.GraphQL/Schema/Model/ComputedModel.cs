using System.Text.RegularExpressions;

namespace Inlogov.Graph.GraphQL.Schema;

/// <summary>A Cypher expression over <c>this</c>, the node or relationship that has the field; it was checked when the SDL was read.</summary>
/// <param name="Expression">The expression as the SDL has it.</param>
internal sealed partial record ComputedModel(string Expression)
{
    /// <summary>The name by which the expression means the node or relationship.</summary>
    public const string Subject = "this";

    /// <summary>The expression about a variable of a statement.</summary>
    public string On(string variable) =>
        $"({Parts().Replace(Expression, part => part.Value == Subject ? variable : part.Value)})";

    /// <summary>A variable of the kind that statements use for themselves, which an expression may not; null where there is none.</summary>
    public string? Reserved => Parts().Matches(Expression).Select(part => part.Value).FirstOrDefault(part => ReservedName().IsMatch(part));

    // Texts and quoted names pass as they are, so that a word inside them is none of ours.
    [GeneratedRegex("""'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|(?<![\w.:$])[A-Za-z_]\w*""")]
    private static partial Regex Parts();

    [GeneratedRegex("^[nrkvwp][0-9]+$")]
    private static partial Regex ReservedName();
}
