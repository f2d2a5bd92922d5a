using System.Globalization;
using System.Text.RegularExpressions;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Json;

/// <summary>Reads the text that <see cref="GraphPoint.ToWellKnownText"/> writes: <c>SRID=7203;POINT (1.5 2.0)</c>.</summary>
internal static partial class PointText
{
    /// <summary>Reads a point of one of Cypher's four coordinate reference systems.</summary>
    public static bool TryRead(string text, out GraphPoint point)
    {
        point = null!;
        var match = Pattern().Match(text);
        if (!match.Success || !TryNumber(match, "x", out var x) || !TryNumber(match, "y", out var y))
        {
            return false;
        }

        var srid = int.Parse(match.Groups["srid"].ValueSpan, CultureInfo.InvariantCulture);
        var three = match.Groups["z"].Success;
        if (!(three ? srid is 4979 or 9157 : srid is 4326 or 7203))
        {
            return false;
        }

        point = new GraphPoint(srid, x, y, three && TryNumber(match, "z", out var z) ? z : null);
        return !three || point.Z is not null;
    }

    private static bool TryNumber(Match match, string group, out double value) =>
        double.TryParse(match.Groups[group].ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture, out value);

    [GeneratedRegex(@"^SRID=(?<srid>\d{4});\s*POINT( Z)? ?\((?<x>\S+) (?<y>\S+)( (?<z>\S+))?\)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
