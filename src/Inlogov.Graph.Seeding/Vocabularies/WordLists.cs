using System.Collections.Frozen;
using Inlogov.Graph.Seeding.Sources;

namespace Inlogov.Graph.Seeding.Vocabularies;

/// <summary>Named lists of words and named maps from word to value, read from YAML: everything a rule looks up by word.</summary>
internal sealed class WordLists
{
    private readonly Dictionary<string, FrozenSet<string>> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FrozenDictionary<string, string>> _maps = new(StringComparer.Ordinal);

    /// <summary>The list with this name; empty where the files have none.</summary>
    public FrozenSet<string> List(string name) => _lists.GetValueOrDefault(name, []);

    /// <summary>The map with this name; empty where the files have none.</summary>
    public FrozenDictionary<string, string> Map(string name) => _maps.GetValueOrDefault(name, FrozenDictionary<string, string>.Empty);

    public void Read(string text, ProblemSink problems)
    {
        var node = YamlSource.Read(text, problems);
        if (node is not SourceMap map)
        {
            problems.Add("FIELD_TYPE", node?.Line ?? 0, string.Empty, "The file must hold a map of word lists.");
            return;
        }

        foreach (var (key, value) in map.Members)
        {
            if (value is SourceList list)
            {
                _lists[key.Text] = list.Items.OfType<SourceScalar>().SelectMany(Words).ToFrozenSet(StringComparer.Ordinal);
            }
            else if (value is SourceMap inner)
            {
                _maps[key.Text] = inner.Members
                    .SelectMany(member => Words(member.Key).Select(word => KeyValuePair.Create(word, Value(member.Value))))
                    .ToFrozenDictionary(StringComparer.Ordinal);
            }
            else if (value is SourceScalar scalar)
            {
                _lists[key.Text] = scalar.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
            }
        }
    }

    /// <summary>An entry may hold several words between commas; one that begins or ends with a space or comma is taken as it stands.</summary>
    private static IEnumerable<string> Words(SourceScalar scalar) => scalar.Text.Length > 0 && (scalar.Text[0] is ' ' or ',' || scalar.Text[^1] == ' ')
        ? [scalar.Text]
        : scalar.Text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string Value(SourceNode node) => node switch
    {
        SourceScalar scalar => scalar.Text,
        SourceList list => string.Join(' ', list.Items.OfType<SourceScalar>().Select(item => item.Text)),
        _ => string.Empty,
    };
}
