using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Execution;

/// <summary>Labels and types that an expression computes: a string or a list of strings.</summary>
internal static class DynamicNames
{
    /// <summary>The names that a value gives.</summary>
    /// <exception cref="GraphException">The value is something else.</exception>
    public static IReadOnlyList<string> Read(GraphValue value)
    {
        if (value.Kind == GraphValueKind.String)
        {
            return [Checked(value.AsString())];
        }

        if (value.Kind != GraphValueKind.List)
        {
            throw Wrong(value);
        }

        var list = value.AsList();
        var names = new string[list.Count];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = list[i].Kind == GraphValueKind.String ? Checked(list[i].AsString()) : throw Wrong(list[i]);
        }

        return names;
    }

    private static string Checked(string name) => name.Length > 0
        ? name
        : throw new GraphException("Neo.ClientError.Schema.TokenNameError", "A label or type must not be empty.");

    private static GraphException Wrong(GraphValue value) => new(
        GraphStatusCodes.TypeError, $"Expected a string or a list of strings as a label or type, but found `{value}`.");
}
