using System.Collections;
using System.Globalization;
using System.Text;
using GraphQL.Validation;
using Inlogov.Graph.GraphQL.Responses;
using Inlogov.Graph.GraphQL.Schema;

namespace Inlogov.Graph.GraphQL.Compilation.Inputs;

/// <summary>
/// What of a request's variables decides the statements: which are given and null, which keys and how many objects stand in
/// them, Booleans, sort directions, which keys of a cursor are null, and whether an id has a colon. All else becomes parameters.
/// </summary>
internal static class ShapeKey
{
    /// <summary>The key of the variables: two requests for one operation with one key have the same statements.</summary>
    public static string Of(Variables variables, IReadOnlyDictionary<string, VariableUse> uses)
    {
        var key = new StringBuilder();
        foreach (var variable in variables)
        {
            key.Append(variable.Name).Append('=');
            if (variable.ValueSpecified)
            {
                Append(key, variable.Value, uses.GetValueOrDefault(variable.Name));
            }
            else
            {
                key.Append('-');
            }

            key.Append(';');
        }

        return key.ToString();
    }

    private static void Append(StringBuilder key, object? value, VariableUse use)
    {
        switch (value)
        {
            case null:
                key.Append('n');
                break;
            case bool truth:
                key.Append(truth ? 't' : 'f');
                break;
            case SortDirection direction:
                key.Append(direction == SortDirection.Ascending ? 'a' : 'd');
                break;
            case string text when use is VariableUse.Cursor or VariableUse.Id:
                AppendText(key, text, use);
                break;
            case int number when use == VariableUse.Literal:
                key.Append(CultureInfo.InvariantCulture, $"{number}");
                break;
            case IDictionary<string, object?> members:
                key.Append('{');
                foreach (var (name, member) in members)
                {
                    key.Append(name).Append(':');
                    Append(key, member, VariableUse.Value);
                    key.Append(',');
                }

                key.Append('}');
                break;
            case IList list when use == VariableUse.Literal:
                key.Append('[').AppendJoin(',', list.Cast<object?>()).Append(']');
                break;
            case IList list:
                AppendList(key, list);
                break;
            default:
                key.Append('v');
                break;
        }
    }

    private static void AppendText(StringBuilder key, string text, VariableUse use)
    {
        if (use == VariableUse.Id)
        {
            key.Append(text.Contains(':', StringComparison.Ordinal) ? ':' : 'v');
            return;
        }

        key.Append('c');
        if (CursorText.TryRead(text, out _, out var keys))
        {
            foreach (var one in keys)
            {
                key.Append(one.ValueKind == System.Text.Json.JsonValueKind.Null ? 'n' : 'v');
            }
        }
    }

    private static void AppendList(StringBuilder key, IList list)
    {
        if (list.Count > 0 && list[0] is not IDictionary<string, object?> and not null)
        {
            key.Append(list.Contains(null) ? 'L' : 'l');
            return;
        }

        key.Append('[');
        foreach (var item in list)
        {
            Append(key, item, VariableUse.Value);
            key.Append(',');
        }

        key.Append(']');
    }
}
