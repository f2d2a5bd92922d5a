using Xunit.Sdk;

namespace Inlogov.Graph.Testing;

/// <summary>Reads a Markdown case file: one test for each second-level heading, its fenced blocks by language.</summary>
public static class CaseFile
{
    /// <summary>The cases of a file in the test project's <c>Cases</c> folder: heading and blocks.</summary>
    public static IEnumerable<(string Title, IReadOnlyDictionary<string, string> Blocks)> Read(string fileName)
    {
        var title = string.Empty;
        Dictionary<string, string> blocks = [];
        string? language = null;
        List<string> body = [];

        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Cases", fileName)))
        {
            if (language is not null)
            {
                if (line == "```")
                {
                    blocks[language] = string.Join('\n', body);
                    language = null;
                    body.Clear();
                }
                else
                {
                    body.Add(line);
                }
            }
            else if (line.StartsWith("```", StringComparison.Ordinal))
            {
                language = line[3..];
            }
            else if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                if (blocks.Count > 0)
                {
                    yield return (title, blocks);
                }

                title = line[3..];
                blocks = [];
            }
        }

        if (blocks.Count > 0)
        {
            yield return (title, blocks);
        }
    }

    /// <summary>One block of one case.</summary>
    /// <exception cref="XunitException">The file has no such case or block.</exception>
    public static string Block(string fileName, string title, string language)
    {
        var found = Read(fileName).FirstOrDefault(one => one.Title == title);
        return found.Blocks is not null && found.Blocks.TryGetValue(language, out var text)
            ? text
            : throw new XunitException($"{fileName} has no case `{title}` with a block `{language}`.");
    }
}
