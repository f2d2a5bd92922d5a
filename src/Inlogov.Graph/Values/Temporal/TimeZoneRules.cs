using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.TimeZones;

namespace Inlogov.Graph.Values;

/// <summary>
/// The offsets of named time zones, from NodaTime's copy of the IANA database. Gaps and overlaps are resolved as Java
/// does: a time in a gap moves on by the gap's length, one in an overlap takes the earlier offset unless told another.
/// </summary>
internal static class TimeZoneRules
{
    private static readonly long FirstSecond = Instant.MinValue.ToUnixTimeSeconds();
    private static readonly long LastSecond = Instant.MaxValue.ToUnixTimeSeconds();

    // Java leaves out the three American abbreviations that the database has for old systems.
    private static readonly FrozenDictionary<string, string> Names = DateTimeZoneProviders.Tzdb.Ids
        .Where(id => id is not ("EST" or "MST" or "HST"))
        .ToFrozenDictionary(id => id, StringComparer.OrdinalIgnoreCase);

    /// <summary>The name as the database spells it, found in any letter case.</summary>
    public static bool TryFind(string name, [NotNullWhen(true)] out string? zoneId) => Names.TryGetValue(name, out zoneId);

    /// <summary>Seconds east of UTC at an instant.</summary>
    public static int OffsetAt(string zoneId, long epochSecond) => IntervalAt(zoneId, epochSecond).WallOffset.Seconds;

    /// <summary>The instant and offset of a local time, given as seconds read as if it were UTC.</summary>
    public static (long EpochSecond, int OffsetSeconds) Resolve(string zoneId, long localSecond, int? preferredOffset)
    {
        var early = IntervalAt(zoneId, localSecond - (24 * 3600)).WallOffset.Seconds;
        var late = IntervalAt(zoneId, localSecond + (24 * 3600)).WallOffset.Seconds;
        if (preferredOffset is { } preferred && IsValid(zoneId, localSecond, preferred))
        {
            return (localSecond - preferred, preferred);
        }

        if (IsValid(zoneId, localSecond, early))
        {
            return (localSecond - early, early);
        }

        if (IsValid(zoneId, localSecond, late))
        {
            return (localSecond - late, late);
        }

        // In a gap: read with the offset before it, the instant is right, and has the offset after it.
        var instant = localSecond - early;
        return (instant, OffsetAt(zoneId, instant));
    }

    /// <summary>Whether the zone has that offset at that local time.</summary>
    public static bool IsValid(string zoneId, long localSecond, int offsetSeconds) =>
        OffsetAt(zoneId, localSecond - offsetSeconds) == offsetSeconds;

    private static ZoneInterval IntervalAt(string zoneId, long epochSecond)
    {
        var zone = DateTimeZoneProviders.Tzdb[zoneId];
        return zone.GetZoneInterval(Instant.FromUnixTimeSeconds(Math.Clamp(epochSecond, FirstSecond, LastSecond)));
    }
}
