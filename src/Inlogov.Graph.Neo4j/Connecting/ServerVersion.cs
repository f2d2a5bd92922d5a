using System.Globalization;

namespace Inlogov.Graph.Neo4j.Connecting;

/// <summary>The version that a server states: <c>5.26.30</c>, <c>5.27-aura</c>, <c>2025.06.0</c>.</summary>
internal readonly record struct ServerVersion(int Major, int Minor)
{
    /// <summary>The oldest supported: the long-term-support line on which everything is measured, with the Query API's transactions.</summary>
    public static readonly ServerVersion Oldest = new(5, 26);

    /// <summary>Whether the server is new enough.</summary>
    public bool IsSupported => Major > Oldest.Major || (Major == Oldest.Major && Minor >= Oldest.Minor);

    /// <summary>Reads the two leading numbers.</summary>
    public static bool TryParse(string? text, out ServerVersion version)
    {
        version = default;
        var parts = (text ?? string.Empty).Split('.', '-', '+');
        if (parts.Length < 2
            || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var major)
            || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var minor))
        {
            return false;
        }

        version = new ServerVersion(major, minor);
        return true;
    }
}
