using System.Globalization;
using Inlogov.Graph.Identifiers;

namespace Inlogov.Graph.Seeding.Sources;

/// <summary>Reads the fields of one map. What is wrong goes to the sink and a harmless value is returned, so that one reading finds everything.</summary>
internal sealed class FieldReader
{
    private readonly Dictionary<string, SourceNode> _fields = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly SourceMap _map;
    private readonly string _path;
    private readonly ProblemSink _problems;

    private FieldReader(SourceMap map, string path, ProblemSink problems)
    {
        _map = map;
        _path = path;
        _problems = problems;
        foreach (var (key, value) in map.Members)
        {
            if (!_fields.TryAdd(key.Text, value))
            {
                problems.Add("DUPLICATE_FIELD", key.Line, At(key.Text), $"The field `{key.Text}` stands here twice; keep one.");
            }
        }
    }

    public int Line => _map.Line;

    /// <summary>Reads a map with the given steps and then reports the fields that nobody asked for.</summary>
    public static T? Read<T>(SourceNode node, string path, ProblemSink problems, Func<FieldReader, T> steps)
        where T : class
    {
        if (node is not SourceMap map)
        {
            problems.Add("FIELD_TYPE", node.Line, path, $"`{path}` is {node.Noun}, and must be a map of fields.");
            return null;
        }

        var reader = new FieldReader(map, path, problems);
        var result = steps(reader);
        reader.ReportUnknown();
        return result;
    }

    public string Text(string name)
    {
        var text = OptionalText(name, required: true);
        if (text is { Length: 0 })
        {
            Report("FIELD_EMPTY", name, $"`{name}` is empty, and must say something.");
        }

        return text ?? string.Empty;
    }

    public string? OptionalText(string name) => OptionalText(name, required: false);

    /// <summary>An id that must be defined somewhere in the folder.</summary>
    public string Id(string name, string kind)
    {
        var text = Text(name);
        if (IsId(text, kind, name, LineOf(name)))
        {
            _problems.Refer(text, LineOf(name), At(name));
        }

        return text;
    }

    /// <summary>The id that this map defines.</summary>
    public string OwnId(string kind)
    {
        var text = Text("id");
        if (IsId(text, kind, "id", LineOf("id")))
        {
            _problems.Define(text, LineOf("id"), At("id"));
        }

        return text;
    }

    /// <summary>A list of ids that must be defined somewhere in the folder.</summary>
    public IReadOnlyList<string> Ids(string name, string kind, bool mustExist = true)
    {
        List<string> ids = [];
        foreach (var (node, path) in Items(name, required: false))
        {
            if (node is not SourceScalar scalar)
            {
                _problems.Add("FIELD_TYPE", node.Line, path, $"`{path}` is {node.Noun}, and must be an id.");
                continue;
            }

            if (IsId(scalar.Text, kind, name, node.Line))
            {
                ids.Add(scalar.Text);
                if (mustExist)
                {
                    _problems.Refer(scalar.Text, node.Line, path);
                }
            }
        }

        return ids;
    }

    public string OneOf(string name, IReadOnlyList<string> allowed)
    {
        var text = Text(name);
        if (text.Length > 0 && !allowed.Contains(text, StringComparer.Ordinal))
        {
            Report("BAD_KIND", name, $"`{text}` is no {name}; expected one of {string.Join(", ", allowed)}.");
        }

        return text;
    }

    public bool Flag(string name) => Scalar(name, required: true, SourceScalarKind.Truth, "true or false") is { Text: "true" };

    public int Integer(string name, int least) => OptionalInteger(name, least, required: true) ?? least;

    public int? OptionalInteger(string name, int least, bool required = false)
    {
        if (Scalar(name, required, SourceScalarKind.Number, "a whole number") is not { } scalar)
        {
            return null;
        }

        if (!int.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) || value < least)
        {
            Report("FIELD_RANGE", name, $"`{name}` is `{scalar.Text}`, and must be a whole number from {least}.");
            return null;
        }

        return value;
    }

    public double Share(string name)
    {
        if (Scalar(name, required: true, SourceScalarKind.Number, "a number from 0 to 1") is not { } scalar)
        {
            return 0;
        }

        var value = double.Parse(scalar.Text, CultureInfo.InvariantCulture);
        if (value is < 0 or > 1)
        {
            Report("FIELD_RANGE", name, $"`{name}` is `{scalar.Text}`, and must be a number from 0 to 1.");
        }

        return value;
    }

    public DateOnly? OptionalDate(string name)
    {
        if (OptionalText(name) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        Report("FIELD_TYPE", name, $"`{name}` is `{text}`, and must be a day such as 2022-11-25.");
        return null;
    }

    public IReadOnlyList<string> Texts(string name)
    {
        List<string> texts = [];
        foreach (var (node, path) in Items(name, required: false))
        {
            if (node is SourceScalar { Kind: not SourceScalarKind.Null, Text.Length: > 0 } scalar)
            {
                texts.Add(scalar.Text);
            }
            else
            {
                _problems.Add("FIELD_TYPE", node.Line, path, $"`{path}` is {node.Noun}, and must be text.");
            }
        }

        return texts;
    }

    public IReadOnlyList<T> List<T>(string name, Func<FieldReader, T> steps, bool required = true)
        where T : class
    {
        List<T> results = [];
        foreach (var (node, path) in Items(name, required))
        {
            if (Read(node, path, _problems, steps) is { } result)
            {
                results.Add(result);
            }
        }

        return results;
    }

    /// <summary>A nested map: its keys and the text or list under each.</summary>
    public IEnumerable<(SourceScalar Key, SourceNode Value)> Map(string name)
    {
        _asked.Add(name);
        if (!_fields.TryGetValue(name, out var node))
        {
            yield break;
        }

        if (node is not SourceMap map)
        {
            Report("FIELD_TYPE", name, $"`{name}` is {node.Noun}, and must be a map.");
            yield break;
        }

        foreach (var (key, value) in map.Members)
        {
            yield return (key, value);
        }
    }

    public void Report(string code, string name, string sentence) =>
        _problems.Add(code, LineOf(name), At(name), sentence);

    private bool IsId(string text, string kind, string name, int line)
    {
        if (EntityId.TryParse(text, out var id) && id.Kind == kind && Slug.From(id.Slug) == id.Slug)
        {
            return true;
        }

        if (text.Length > 0)
        {
            _problems.Add("BAD_ID", line, At(name), $"`{text}` is no id of this kind; expected `{kind}:` and a slug in lower case with hyphens.");
        }

        return false;
    }

    private int LineOf(string name) => _fields.TryGetValue(name, out var node) ? node.Line : _map.Line;

    private string? OptionalText(string name, bool required) => Scalar(name, required, SourceScalarKind.Text, "text")?.Text;

    private SourceScalar? Scalar(string name, bool required, SourceScalarKind kind, string expected)
    {
        _asked.Add(name);
        if (!_fields.TryGetValue(name, out var node) || node is SourceScalar { Kind: SourceScalarKind.Null })
        {
            if (required)
            {
                Report("FIELD_MISSING", name, $"The field `{name}` is missing; expected {expected}.");
            }

            return null;
        }

        if (node is SourceScalar scalar && (scalar.Kind == kind || (kind == SourceScalarKind.Text && scalar.Kind == SourceScalarKind.Number)))
        {
            return scalar;
        }

        Report("FIELD_TYPE", name, $"`{name}` is {node.Noun}, and must be {expected}.");
        return null;
    }

    private IEnumerable<(SourceNode Node, string Path)> Items(string name, bool required)
    {
        _asked.Add(name);
        if (!_fields.TryGetValue(name, out var node))
        {
            if (required)
            {
                Report("FIELD_MISSING", name, $"The field `{name}` is missing; expected a list.");
            }

            yield break;
        }

        if (node is not SourceList list)
        {
            Report("FIELD_TYPE", name, $"`{name}` is {node.Noun}, and must be a list.");
            yield break;
        }

        for (var i = 0; i < list.Items.Count; i++)
        {
            yield return (list.Items[i], string.Create(CultureInfo.InvariantCulture, $"{At(name)}[{i}]"));
        }
    }

    private void ReportUnknown()
    {
        foreach (var (key, _) in _map.Members)
        {
            if (!_asked.Contains(key.Text))
            {
                _problems.Add("FIELD_UNKNOWN", key.Line, At(key.Text), $"There is no field `{key.Text}` here; expected {string.Join(", ", _asked)}.");
            }
        }
    }

    private string At(string name) => _path.Length == 0 ? name : $"{_path}.{name}";
}
