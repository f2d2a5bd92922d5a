using System.Text;
using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Semantics;

/// <summary>The predicates on strings and the membership test; null where unknown or where an operand is no string.</summary>
internal static class CypherStrings
{
    public static GraphValue StartsWith(GraphValue text, GraphValue prefix) => AreStrings(text, prefix)
        ? text.AsString().StartsWith(prefix.AsString(), StringComparison.Ordinal)
        : GraphValue.Null;

    public static GraphValue EndsWith(GraphValue text, GraphValue suffix) => AreStrings(text, suffix)
        ? text.AsString().EndsWith(suffix.AsString(), StringComparison.Ordinal)
        : GraphValue.Null;

    public static GraphValue Contains(GraphValue text, GraphValue part) => AreStrings(text, part)
        ? text.AsString().Contains(part.AsString(), StringComparison.Ordinal)
        : GraphValue.Null;

    /// <summary><c>text =~ pattern</c>: the whole text matches a Java regular expression.</summary>
    /// <exception cref="GraphException">The pattern is no string or no regular expression.</exception>
    public static GraphValue Matches(GraphValue text, GraphValue pattern)
    {
        if (pattern.IsNull)
        {
            return GraphValue.Null;
        }

        if (pattern.Kind != GraphValueKind.String)
        {
            throw CypherErrors.WrongType("=~", "a regular expression as a string", pattern);
        }

        return text.Kind == GraphValueKind.String ? JavaRegex.IsMatch(text.AsString(), pattern.AsString()) : GraphValue.Null;
    }

    /// <summary><c>element IN list</c>: the list of a value that is none holds that value alone.</summary>
    public static GraphValue In(GraphValue element, GraphValue list)
    {
        if (list.IsNull)
        {
            return GraphValue.Null;
        }

        if (list.Kind != GraphValueKind.List)
        {
            return CypherComparison.Truth(Equality.Compare(element, list));
        }

        var unknown = false;
        foreach (var item in list.AsList().AsSpan())
        {
            switch (Equality.Compare(element, item))
            {
                case true:
                    return true;
                case null:
                    unknown = true;
                    break;
                default:
                    break;
            }
        }

        return unknown ? GraphValue.Null : false;
    }

    /// <summary><c>text IS NORMALIZED</c> in a form: NFC, NFD, NFKC or NFKD.</summary>
    public static GraphValue IsNormalized(GraphValue text, NormalizationForm form) =>
        text.Kind == GraphValueKind.String ? text.AsString().IsNormalized(form) : GraphValue.Null;

    private static bool AreStrings(GraphValue left, GraphValue right) =>
        left.Kind == GraphValueKind.String && right.Kind == GraphValueKind.String;
}
