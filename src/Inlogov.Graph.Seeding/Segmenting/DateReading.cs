using System.Globalization;
using System.Text.RegularExpressions;

namespace Inlogov.Graph.Seeding.Segmenting;

/// <summary>Reads a line that is a day: <c>25th November 2022</c>, <c>Posted on November 25, 2022</c>, <c>2022-11-25</c>.</summary>
internal static partial class DateReading
{
    private static readonly string[] Formats =
    [
        "d MMMM yyyy", "d MMM yyyy", "MMMM d yyyy", "MMM d yyyy", "yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy", "d.M.yyyy",
    ];

    /// <summary>The day, where the whole line is one.</summary>
    public static DateOnly? Read(string line)
    {
        if (line.Length > 80)
        {
            return null;
        }

        var text = Lead().Replace(line, string.Empty);
        text = Ordinal().Replace(text, "$1");
        text = Weekday().Replace(text, string.Empty).Replace(",", string.Empty, StringComparison.Ordinal).Replace(" of ", " ", StringComparison.Ordinal).Trim(' ', '.', '|');
        text = text.Replace("Sept ", "Sep ", StringComparison.Ordinal);
        return DateOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AllowInnerWhite, out var date) && date.Year is > 1990 and < 2100 ? date : null;
    }

    [GeneratedRegex(@"^(?:(?:first )?(?:posted|published|publication date|date|updated)(?: on)?:?\s+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Lead();

    [GeneratedRegex(@"\b(\d{1,2})(?:st|nd|rd|th)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Weekday();
}
