using System.Buffers;
using System.Text;
using Inlogov.Graph.Seeding.Sources;

namespace Inlogov.Graph.Seeding.Storing;

/// <summary>Writes the little YAML that the registry needs: a list of flat maps, in one way only.</summary>
internal sealed class YamlText
{
    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create("#[]{},\"'\n\t&*!|>%@`?");

    private readonly StringBuilder _text = new();

    public void Comment(string words) => _text.Append("# ").Append(words).Append('\n');

    public void Item(string name, string value) => _text.Append("- ").Append(name).Append(": ").Append(Scalar(value)).Append('\n');

    public void Field(string name, string? value)
    {
        if (value is not null)
        {
            _text.Append("  ").Append(name).Append(": ").Append(Scalar(value)).Append('\n');
        }
    }

    public void Number(string name, int? value)
    {
        if (value is { } number)
        {
            _text.Append("  ").Append(name).Append(": ").Append(System.Globalization.CultureInfo.InvariantCulture, $"{number}").Append('\n');
        }
    }

    public void List(string name, IReadOnlyList<string> values)
    {
        if (values.Count > 0)
        {
            _text.Append("  ").Append(name).Append(": [").AppendJoin(", ", values.Select(Scalar)).Append("]\n");
        }
    }

    public void Map(string name, IReadOnlyDictionary<string, string> values)
    {
        if (values.Count == 0)
        {
            return;
        }

        _text.Append("  ").Append(name).Append(":\n");
        foreach (var (key, value) in values.OrderBy(one => one.Key, StringComparer.Ordinal))
        {
            _text.Append("    ").Append(Scalar(key)).Append(": ").Append(Scalar(value)).Append('\n');
        }
    }

    public override string ToString() => _text.ToString();

    /// <summary>Plain where YAML reads the same text back from plain, else in double quotes.</summary>
    private static string Scalar(string value) => IsPlain(value)
        ? value
        : $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static bool IsPlain(string value) =>
        value.Length > 0
        && char.IsLetter(value[0])
        && value[^1] != ' '
        && SourceScalar.PlainKind(value) == SourceScalarKind.Text
        && value.AsSpan().IndexOfAny(NeedsQuotes) < 0
        && !value.Contains(": ", StringComparison.Ordinal)
        && value[^1] != ':'
        && value.ToUpperInvariant() is not ("YES" or "NO" or "ON" or "OFF" or "TRUE" or "FALSE" or "NULL" or "Y" or "N");
}
