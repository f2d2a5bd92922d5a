using System.Globalization;

namespace Inlogov.Graph.Values;

/// <summary>A point in one of Cypher's four coordinate reference systems, named by its SRID.</summary>
/// <param name="srid">4326 (WGS 84, degrees), 4979 (WGS 84 with height in metres), 7203 or 9157 (Cartesian, two or three dimensions).</param>
/// <param name="x">The first coordinate; the longitude in WGS 84.</param>
/// <param name="y">The second coordinate; the latitude in WGS 84.</param>
/// <param name="z">The third coordinate; null in two dimensions.</param>
public sealed class GraphPoint(int srid, double x, double y, double? z = null) : GraphObject, IEquatable<GraphPoint>
{
    /// <inheritdoc/>
    public override GraphValueKind Kind => GraphValueKind.Point;

    /// <summary>The number of the coordinate reference system: 4326, 4979, 7203 or 9157.</summary>
    public int Srid { get; } = srid;

    /// <summary>The first coordinate; the longitude in WGS 84.</summary>
    public double X { get; } = x;

    /// <summary>The second coordinate; the latitude in WGS 84.</summary>
    public double Y { get; } = y;

    /// <summary>The third coordinate; null in two dimensions.</summary>
    public double? Z { get; } = z;

    /// <summary>The text that Neo4j's Query API uses: <c>SRID=7203;POINT (1.5 2.0)</c>.</summary>
    public string ToWellKnownText() => Z is { } height
        ? $"SRID={Srid};POINT Z ({Number(X)} {Number(Y)} {Number(height)})"
        : $"SRID={Srid};POINT ({Number(X)} {Number(Y)})";

    /// <inheritdoc/>
    public bool Equals(GraphPoint? other) =>
        other is not null && Srid == other.Srid && X.Equals(other.X) && Y.Equals(other.Y) && Nullable.Equals(Z, other.Z);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GraphPoint);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Srid, X, Y, Z);

    private static string Number(double value) => string.Create(CultureInfo.InvariantCulture, $"{GraphFloatText.Write(value)}");
}
