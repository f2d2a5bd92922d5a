using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Inlogov.Graph.Seeding.Sources;

/// <summary>Reads JSON into a tree that knows its lines.</summary>
internal static class JsonSource
{
    /// <summary>Reads one file.</summary>
    /// <returns>Null, and a problem in the sink, where the octets are no JSON.</returns>
    public static SourceNode? Read(ReadOnlySpan<byte> octets, ProblemSink problems)
    {
        var reader = new Utf8JsonReader(SkipMark(octets), new JsonReaderOptions { CommentHandling = JsonCommentHandling.Disallow });
        var lines = new LineCount(SkipMark(octets));
        try
        {
            reader.Read();
            var node = ReadValue(ref reader, ref lines);
            while (reader.Read())
            {
                // Anything after the value makes the reader throw.
            }

            return node;
        }
        catch (JsonException error)
        {
            problems.Add("BAD_JSON", (int)(error.LineNumber ?? 0) + 1, string.Empty, $"The file is no JSON: {FirstSentence(error.Message)}");
            return null;
        }
    }

    private static ReadOnlySpan<byte> SkipMark(ReadOnlySpan<byte> octets) => octets.StartsWith("\uFEFF"u8) ? octets[3..] : octets;

    private static string FirstSentence(string message)
    {
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end > 0 ? message[..end] : message;
    }

    private static SourceNode ReadValue(ref Utf8JsonReader reader, ref LineCount lines)
    {
        var line = lines.At(reader.TokenStartIndex);
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => ReadMap(ref reader, ref lines, line),
            JsonTokenType.StartArray => ReadList(ref reader, ref lines, line),
            JsonTokenType.String => new SourceScalar(line, reader.GetString()!, SourceScalarKind.Text),
            JsonTokenType.Number => new SourceScalar(line, Encoding.UTF8.GetString(reader.ValueSpan), SourceScalarKind.Number),
            JsonTokenType.True => new SourceScalar(line, "true", SourceScalarKind.Truth),
            JsonTokenType.False => new SourceScalar(line, "false", SourceScalarKind.Truth),
            JsonTokenType.Null => new SourceScalar(line, "null", SourceScalarKind.Null),
            _ => throw new UnreachableException(),
        };
    }

    private static SourceMap ReadMap(ref Utf8JsonReader reader, ref LineCount lines, int line)
    {
        List<KeyValuePair<SourceScalar, SourceNode>> members = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var key = new SourceScalar(lines.At(reader.TokenStartIndex), reader.GetString()!, SourceScalarKind.Text);
            reader.Read();
            members.Add(new(key, ReadValue(ref reader, ref lines)));
        }

        return new SourceMap(line, members);
    }

    private static SourceList ReadList(ref Utf8JsonReader reader, ref LineCount lines, int line)
    {
        List<SourceNode> items = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ReadValue(ref reader, ref lines));
        }

        return new SourceList(line, items);
    }

    /// <summary>Counts line feeds up to a place; places only ever move forward.</summary>
    private ref struct LineCount(ReadOnlySpan<byte> octets)
    {
        private readonly ReadOnlySpan<byte> _octets = octets;
        private int _place;
        private int _line = 1;

        public int At(long place)
        {
            _line += _octets[_place..(int)place].Count((byte)'\n');
            _place = (int)place;
            return _line;
        }
    }
}
