using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Semantics;

/// <summary>The predicates on strings and the membership test; null where unknown or where an operand is no string.</summary>
internal static class CypherStrings
{
    public static GraphValue StartsWith(GraphValue text, GraphValue prefix) => throw new NotSupportedException();

    public static GraphValue EndsWith(GraphValue text, GraphValue suffix) => throw new NotSupportedException();

    public static GraphValue Contains(GraphValue text, GraphValue part) => throw new NotSupportedException();

    /// <summary><c>text =~ pattern</c>: the whole text matches a Java regular expression.</summary>
    public static GraphValue Matches(GraphValue text, GraphValue pattern) => throw new NotSupportedException();

    /// <summary><c>element IN list</c>.</summary>
    public static GraphValue In(GraphValue element, GraphValue list) => throw new NotSupportedException();

    /// <summary><c>text IS NORMALIZED</c> in a form: NFC, NFD, NFKC or NFKD.</summary>
    public static GraphValue IsNormalized(GraphValue text, System.Text.NormalizationForm form) => throw new NotSupportedException();
}
