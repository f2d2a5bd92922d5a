using System.Diagnostics;
using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Semantics;

/// <summary>Points: made from maps, taken apart, measured.</summary>
internal static class Points
{
    public const int Wgs84 = 4326;
    public const int Wgs84WithHeight = 4979;
    public const int Cartesian = 7203;
    public const int CartesianWithHeight = 9157;

    private const double EarthRadiusMetres = 6_378_140;

    /// <summary>The name of a coordinate reference system, as <c>p.crs</c> gives it.</summary>
    public static string NameOf(int srid) => srid switch
    {
        Wgs84 => "wgs-84",
        Wgs84WithHeight => "wgs-84-3d",
        Cartesian => "cartesian",
        CartesianWithHeight => "cartesian-3d",
        _ => throw new UnreachableException(),
    };

    /// <summary>A component by name; null where points of this system have none of that name.</summary>
    public static GraphValue? Component(GraphPoint point, string key)
    {
        var isGeographic = IsGeographic(point.Srid);
        return key switch
        {
            "x" => point.X,
            "y" => point.Y,
            "z" when point.Z is { } height => height,
            "longitude" when isGeographic => point.X,
            "latitude" when isGeographic => point.Y,
            "height" when isGeographic && point.Z is { } height => height,
            "crs" => NameOf(point.Srid),
            "srid" => point.Srid,
            _ => null,
        };
    }

    /// <summary>A point of a map's coordinates: <c>point({longitude: -1.9, latitude: 52.5})</c>; null where a value is null.</summary>
    /// <exception cref="GraphException">Coordinates are missing, or do not fit the reference system named.</exception>
    public static GraphValue Build(GraphMap map)
    {
        if (map.Values.Any(value => value.IsNull))
        {
            return GraphValue.Null;
        }

        var isGeographic = !(map.ContainsKey("x") && map.ContainsKey("y"));
        if (isGeographic && !(map.ContainsKey("longitude") && map.ContainsKey("latitude")))
        {
            throw CypherErrors.Argument("A point needs either `x` and `y`, or `latitude` and `longitude`.");
        }

        var x = Coordinate(map, isGeographic ? "longitude" : "x");
        var y = Coordinate(map, isGeographic ? "latitude" : "y");
        var z = Height(map, isGeographic ? "height" : "z");
        var srid = Srid(map, isGeographic, z is not null);
        return IsGeographic(srid) ? Geographic(srid, x, y, z) : new GraphPoint(srid, x, y, z);
    }

    /// <summary>The distance in metres or units; null between different reference systems.</summary>
    public static GraphValue Distance(GraphPoint from, GraphPoint to)
    {
        if (from.Srid != to.Srid)
        {
            return GraphValue.Null;
        }

        var height = (from.Z ?? 0) - (to.Z ?? 0);
        if (!IsGeographic(from.Srid))
        {
            return Math.Sqrt(Square(from.X - to.X) + Square(from.Y - to.Y) + Square(height));
        }

        // The haversine formula; with heights, on a sphere at their mean.
        var alpha = Square(Math.Sin(Radians(to.Y - from.Y) / 2))
            + (Square(Math.Sin(Radians(to.X - from.X) / 2)) * Math.Cos(Radians(from.Y)) * Math.Cos(Radians(to.Y)));
        var angle = 2 * Math.Atan2(Math.Sqrt(alpha), Math.Sqrt(1 - alpha));
        if (from.Z is null)
        {
            return EarthRadiusMetres * angle;
        }

        var along = (EarthRadiusMetres + (((from.Z ?? 0) + (to.Z ?? 0)) / 2)) * angle;
        return Math.Sqrt(Square(along) + Square(height));
    }

    /// <summary>Whether a point lies in a box; null between different reference systems. A box may cross the 180th meridian.</summary>
    public static GraphValue IsWithin(GraphPoint point, GraphPoint lowerLeft, GraphPoint upperRight)
    {
        if (point.Srid != lowerLeft.Srid || point.Srid != upperRight.Srid)
        {
            return GraphValue.Null;
        }

        var crosses = IsGeographic(point.Srid) && lowerLeft.X > upperRight.X;
        var inX = crosses ? point.X >= lowerLeft.X || point.X <= upperRight.X : point.X >= lowerLeft.X && point.X <= upperRight.X;
        return inX && point.Y >= lowerLeft.Y && point.Y <= upperRight.Y
            && (point.Z is not { } z || (z >= lowerLeft.Z && z <= upperRight.Z));
    }

    private static bool IsGeographic(int srid) => srid is Wgs84 or Wgs84WithHeight;

    private static double? Height(GraphMap map, string key) => map.ContainsKey(key) ? Coordinate(map, key) : null;

    private static double Coordinate(GraphMap map, string key)
    {
        var value = map[key];
        if (!Numbers.IsNumber(value.Kind))
        {
            throw CypherErrors.Argument($"`{key}` of a point has to be a number, but was {CypherTypes.NameOf(value)}.");
        }

        var number = Numbers.ToFloat(value);
        return double.IsFinite(number) ? number : throw CypherErrors.Argument($"`{key}` of a point has to be a finite number.");
    }

    private static int Srid(GraphMap map, bool isGeographic, bool hasHeight)
    {
        var named = Named(map);
        if (named is null)
        {
            return (isGeographic, hasHeight) switch
            {
                (true, false) => Wgs84,
                (true, true) => Wgs84WithHeight,
                (false, false) => Cartesian,
                (false, true) => CartesianWithHeight,
            };
        }

        if (isGeographic && !IsGeographic(named.Value))
        {
            throw CypherErrors.Argument($"`{NameOf(named.Value)}` has `x` and `y`, not `longitude` and `latitude`.");
        }

        var needsHeight = named.Value is Wgs84WithHeight or CartesianWithHeight;
        return needsHeight == hasHeight
            ? named.Value
            : throw CypherErrors.Argument($"`{NameOf(named.Value)}` has {(needsHeight ? 3 : 2)} dimensions.");
    }

    private static int? Named(GraphMap map)
    {
        if (map.TryGetValue("crs", out var crs))
        {
            return crs.Kind == GraphValueKind.String ? ByName(crs.AsString()) : throw CypherErrors.Argument("`crs` has to be a string.");
        }

        if (!map.TryGetValue("srid", out var srid))
        {
            return null;
        }

        return srid.Kind == GraphValueKind.Integer && srid.AsInteger() is Wgs84 or Wgs84WithHeight or Cartesian or CartesianWithHeight
            ? (int)srid.AsInteger()
            : throw CypherErrors.Argument($"`{srid}` is not a coordinate reference system; use 4326, 4979, 7203 or 9157.");
    }

    private static int ByName(string name) => name.ToLowerInvariant() switch
    {
        "wgs-84" => Wgs84,
        "wgs-84-3d" => Wgs84WithHeight,
        "cartesian" => Cartesian,
        "cartesian-3d" => CartesianWithHeight,
        _ => throw CypherErrors.Argument($"`{name}` is not a coordinate reference system; use wgs-84, wgs-84-3d, cartesian or cartesian-3d."),
    };

    private static GraphPoint Geographic(int srid, double longitude, double latitude, double? height)
    {
        if (latitude is < -90 or > 90)
        {
            throw CypherErrors.Argument($"The latitude `{GraphFloatText.Write(latitude)}` is not between -90 and 90.");
        }

        // Longitudes go round: 190 is -170.
        var turned = longitude is >= -180 and <= 180 ? longitude : longitude - (Math.Floor((longitude + 180) / 360) * 360);
        return new GraphPoint(srid, turned, latitude, height);
    }

    private static double Square(double value) => value * value;

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
