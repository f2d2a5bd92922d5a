namespace Inlogov.Graph.Testing;

/// <summary>Rewrites the expectations of case files where <c>UPDATE_CASES=1</c> asks for it, for a person to review; never where <c>CI</c> is set.</summary>
public static class CaseUpdate
{
    private static readonly Lock Gate = new();

    /// <summary>Whether expectations are rewritten instead of compared.</summary>
    public static bool IsOn =>
        Environment.GetEnvironmentVariable("UPDATE_CASES") == "1" && Environment.GetEnvironmentVariable("CI") is not { Length: > 0 };

    /// <summary>Puts a block into a case of a file in the source folder of a test project, in the place of the one it has, or at the case's end.</summary>
    public static void Write(string project, string fileName, string title, string language, string text)
    {
        lock (Gate)
        {
            var path = Path.Combine(Workplace.Root, "tests", project, "Cases", fileName);
            var lines = File.ReadAllLines(path).ToList();
            var start = lines.IndexOf("## " + title) + 1;
            var end = lines.FindIndex(start, line => line.StartsWith("## ", StringComparison.Ordinal));
            end = end < 0 ? lines.Count : end;
            var at = lines.FindIndex(start, end - start, line => line == "```" + language);
            string[] block = ["```" + language, .. text.Split('\n'), "```"];
            if (at < 0)
            {
                while (lines[end - 1].Length == 0)
                {
                    lines.RemoveAt(--end);
                }

                lines.InsertRange(end, [string.Empty, .. block, string.Empty]);
            }
            else
            {
                lines.RemoveRange(at, lines.IndexOf("```", at) - at + 1);
                lines.InsertRange(at, block);
            }

            File.WriteAllText(path, string.Join('\n', lines).TrimEnd() + "\n");
        }
    }
}
