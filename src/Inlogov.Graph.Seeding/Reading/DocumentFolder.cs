using System.Security.Cryptography;
using Inlogov.Graph.Identifiers;
using Inlogov.Graph.Seeding.Facts;
using Inlogov.Graph.Seeding.Sources;

namespace Inlogov.Graph.Seeding.Reading;

/// <summary>The documents of a folder, or one file, in ordinal order of names; what is no document is a problem and the rest goes on.</summary>
internal static class DocumentFolder
{
    private const long OctetsMax = 64L * 1024 * 1024;
    private const int LineCharactersMax = 1_000_000;

    /// <summary>The files to read.</summary>
    public static IReadOnlyList<string> Files(string path) => File.Exists(path)
        ? [path]
        : [.. Directory.EnumerateFiles(path).Where(file => !Path.GetFileName(file).StartsWith('.')).Order(StringComparer.Ordinal)];

    /// <summary>Reads one file.</summary>
    /// <returns>Null where it is refused; the list then says why.</returns>
    public static SourceDocument? Read(string path, List<SeedProblem> problems)
    {
        var name = Path.GetFileName(path);
        var sink = new ProblemSink(name, problems);
        if (new FileInfo(path).Length > OctetsMax)
        {
            return Refuse(sink, "FILE_TOO_LARGE", $"`{name}` is larger than {OctetsMax / 1024 / 1024} MB; split it.");
        }

        var octets = File.ReadAllBytes(path);
        if (octets.Length == 0)
        {
            return Refuse(sink, "EMPTY_FILE", $"`{name}` is empty.");
        }

        if (!TextDecoding.TryDecode(octets, out var text))
        {
            return Refuse(sink, "BINARY_FILE", $"`{name}` is not text; give text files in UTF-8, UTF-16 with a byte-order mark, or Windows-1252.");
        }

        var lines = Lines(text);
        if (lines.Any(line => line.Text.Length > LineCharactersMax))
        {
            return Refuse(sink, "LINE_TOO_LONG", $"`{name}` has a line of more than {LineCharactersMax} characters, which no page dump has.");
        }

        if (lines.All(line => line.IsBlank))
        {
            return Refuse(sink, "EMPTY_FILE", $"`{name}` has nothing but white space.");
        }

        var id = new EntityId("document", Slug.From(name)).ToString();
        return new SourceDocument(new DocumentEntry(id, name, Convert.ToHexStringLower(SHA256.HashData(octets))), lines);
    }

    private static SourceDocument? Refuse(ProblemSink sink, string code, string sentence)
    {
        sink.Add(code, 0, string.Empty, sentence);
        return null;
    }

    /// <summary>Lines end with LF, CR LF or CR, as editors count them.</summary>
    private static List<TextLine> Lines(string text)
    {
        List<TextLine> lines = [];
        using var reader = new StringReader(text);
        while (reader.ReadLine() is { } line)
        {
            lines.Add(new TextLine(lines.Count + 1, line));
        }

        return lines;
    }
}
