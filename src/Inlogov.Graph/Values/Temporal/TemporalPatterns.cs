using System.Text.RegularExpressions;

namespace Inlogov.Graph.Values;

/// <summary>The shapes of text that Cypher reads as temporal values (ISO 8601, basic and extended).</summary>
internal static partial class TemporalPatterns
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    private const string DateShape =
        "(?:(?<year>-?[0-9]{4})(?:(?<month>[0-9]{2})(?<day>[0-9]{2})?|W(?<week>[0-9]{2})(?<weekday>[0-9])?|Q(?<quarter>[0-9])(?<quarterday>[0-9]{2})?|(?<ordinal>[0-9]{3}))?"
        + "|(?<year>[0-9]{4}|[+-][0-9]{1,9})(?:-(?<month>[0-9]{1,2})-(?<day>[0-9]{1,2})|-(?<month>[0-9]{2})|-W(?<week>[0-9]{1,2})(?:-(?<weekday>[0-9]))?|-Q(?<quarter>[0-9])(?:-(?<quarterday>[0-9]{1,2}))?|-(?<ordinal>[0-9]{3}))?)";

    private const string TimeShape =
        "(?:(?<hour>[0-9]{1,2})(?::(?<minute>[0-9]{1,2})(?::(?<second>[0-9]{1,2})(?:[.,](?<fraction>[0-9]{1,9}))?)?)?"
        + "|(?<hour>[0-9]{2})(?:(?<minute>[0-9]{2})(?:(?<second>[0-9]{2})(?:[.,](?<fraction>[0-9]{1,9}))?)?)?)";

    private const string OffsetShape = "(?<offset>[Zz]|[+-][0-9]{2}(?::?[0-9]{2}(?::?[0-9]{2})?)?)";

    private const string ZoneShape = @"(?:\[(?<zone>[a-zA-Z0-9~._ /+-]+)\])";

    private const string Amount = "[-+]?[0-9]+(?:[.,][0-9]+)?";

    [GeneratedRegex("^" + DateShape + @"\z", Options)]
    public static partial Regex Date();

    [GeneratedRegex("^T?" + TimeShape + @"\z", Options)]
    public static partial Regex LocalTime();

    [GeneratedRegex("^T?" + TimeShape + OffsetShape + @"?\z", Options)]
    public static partial Regex Time();

    [GeneratedRegex("^T?" + TimeShape + OffsetShape + "?" + ZoneShape + @"\z", Options)]
    public static partial Regex TimeInZone();

    [GeneratedRegex("^" + DateShape + "(?<time>T" + TimeShape + @")?\z", Options)]
    public static partial Regex LocalDateTime();

    [GeneratedRegex("^" + DateShape + "(?:(?<time>T" + TimeShape + ")" + OffsetShape + "?" + ZoneShape + @"?)?\z", Options)]
    public static partial Regex DateTime();

    /// <summary>The end of a time whose offset has seconds, which texts in Cypher may not have.</summary>
    [GeneratedRegex(@"(?:^|T)[^T]*[+-][0-9]{2}:?[0-9]{2}:?[0-9]{2}(?:\[[^\]]*\])?\z", Options)]
    public static partial Regex OffsetWithSeconds();

    /// <summary>A bare offset, as the key <c>timezone</c> of a map has it: hours and minutes with a colon.</summary>
    [GeneratedRegex(@"^[+-][0-9]{2}:[0-9]{2}(?::[0-9]{2})?\z", Options)]
    public static partial Regex Offset();

    [GeneratedRegex(
        @"^(?<sign>[-+]?)P(?<units>(?:(?<years>" + Amount + ")Y)?(?:(?<months>" + Amount + ")M)?(?:(?<weeks>" + Amount + ")W)?(?:(?<days>" + Amount + ")D)?"
        + "(?<time>T(?:(?<hours>" + Amount + ")H)?(?:(?<minutes>" + Amount + @")M)?(?:(?<seconds>[-+]?[0-9]+)(?:[.,](?<fraction>[0-9]{1,9}))?S)?)?)\z",
        Options)]
    public static partial Regex DurationOfUnits();

    [GeneratedRegex(
        @"^(?<sign>[-+]?)P(?<year>[0-9]{4})(?:-(?<month>[0-9]{2})-(?<day>[0-9]{2})|(?<month>[0-9]{2})(?<day>[0-9]{2}))"
        + "(?<time>T(?:(?<hour>[0-9]{2}):(?<minute>[0-9]{2})(?::(?<second>[0-9]{2})(?:[.,](?<fraction>[0-9]{1,9}))?)?"
        + @"|(?<hour>[0-9]{2})(?:(?<minute>[0-9]{2})(?:(?<second>[0-9]{2})(?:[.,](?<fraction>[0-9]{1,9}))?)?)?))?\z",
        Options)]
    public static partial Regex DurationAsDate();
}
