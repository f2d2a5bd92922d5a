using System.Text.RegularExpressions;

namespace Inlogov.Graph.Embedded.Tests.Fuzzing;

/// <summary>Statements that are almost right: words of real ones left out, doubled, swapped, or taken from another.</summary>
internal static partial class Mutations
{
    private static readonly string[] Odd = ["(", ")", "{", "}", "[", "]", "\u0000", "'", "`", "\"", "/*", "//", "*", "..", "|", "$", "null", "-", "9223372036854775808", "\\u12", "CASE", "CALL", "😀", ";"];

    /// <summary>A mutant.</summary>
    public static string Of(IReadOnlyList<string> statements, Random random)
    {
        var words = Words(statements[random.Next(statements.Count)]);
        for (var left = 1 + random.Next(4); left > 0 && words.Count > 0; left--)
        {
            var at = random.Next(words.Count);
            switch (random.Next(6))
            {
                case 0:
                    words.RemoveAt(at);
                    break;
                case 1:
                    words.Insert(at, words[random.Next(words.Count)]);
                    break;
                case 2:
                    words[at] = Odd[random.Next(Odd.Length)];
                    break;
                case 3:
                    (words[at], words[^1]) = (words[^1], words[at]);
                    break;
                case 4:
                    words.RemoveRange(at, words.Count - at);
                    break;
                default:
                    var other = Words(statements[random.Next(statements.Count)]);
                    var from = random.Next(other.Count + 1);
                    words.InsertRange(at, other.Skip(from).Take(random.Next(8)));
                    break;
            }
        }

        return string.Concat(words);
    }

    private static List<string> Words(string text) => [.. Word().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\w+|\s+|[^\w\s]", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
