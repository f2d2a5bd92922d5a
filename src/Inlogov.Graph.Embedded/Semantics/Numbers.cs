using System.Runtime.CompilerServices;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Semantics;

/// <summary>Integers and floats compared by their exact mathematical size, whatever their types.</summary>
internal static class Numbers
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsNumber(GraphValueKind kind) => kind is GraphValueKind.Integer or GraphValueKind.Float;

    public static bool IsNaN(GraphValue number) => number.Kind == GraphValueKind.Float && double.IsNaN(number.AsFloat());

    public static double ToFloat(GraphValue number) =>
        number.Kind == GraphValueKind.Integer ? number.AsInteger() : number.AsFloat();

    public static bool AreEqual(GraphValue left, GraphValue right) =>
        !IsNaN(left) && !IsNaN(right) && Compare(left, right) == 0;

    /// <summary>Compares two numbers; 0.0 equals -0.0, and NaN comes after all others.</summary>
    public static int Compare(GraphValue left, GraphValue right) => (left.Kind, right.Kind) switch
    {
        (GraphValueKind.Integer, GraphValueKind.Integer) => left.AsInteger().CompareTo(right.AsInteger()),
        (GraphValueKind.Integer, GraphValueKind.Float) => Compare(left.AsInteger(), right.AsFloat()),
        (GraphValueKind.Float, GraphValueKind.Integer) => -Compare(right.AsInteger(), left.AsFloat()),
        _ => CompareFloats(left.AsFloat(), right.AsFloat()),
    };

    /// <summary>As <see cref="Compare(GraphValue, GraphValue)"/>, but that -0.0 comes before 0.0 and 0.</summary>
    public static int Order(GraphValue left, GraphValue right)
    {
        var bySize = Compare(left, right);
        return bySize == 0 ? IsNegativeZero(right).CompareTo(IsNegativeZero(left)) : bySize;
    }

    public static int GetHashCode(GraphValue number)
    {
        if (number.Kind == GraphValueKind.Integer)
        {
            return number.AsInteger().GetHashCode();
        }

        var value = number.AsFloat();
        return IsWholeInteger(value, out var whole) ? whole.GetHashCode() : value.GetHashCode();
    }

    private static bool IsNegativeZero(GraphValue number) =>
        number.Kind == GraphValueKind.Float && BitConverter.DoubleToInt64Bits(number.AsFloat()) == long.MinValue;

    private static bool IsWholeInteger(double value, out long whole)
    {
        whole = 0;
        if (!(value >= -9223372036854775808.0 && value < 9223372036854775808.0))
        {
            return false;
        }

        whole = (long)value;
        return whole.Equals((long)Math.Floor(value)) && ((double)whole).CompareTo(value) == 0;
    }

    private static int CompareFloats(double left, double right) =>
        left < right ? -1 : left > right ? 1 : double.IsNaN(left).CompareTo(double.IsNaN(right));

    private static int Compare(long left, double right)
    {
        if (double.IsNaN(right) || right >= 9223372036854775808.0)
        {
            return -1;
        }

        if (right < -9223372036854775808.0)
        {
            return 1;
        }

        var floor = Math.Floor(right);
        var byWhole = left.CompareTo((long)floor);
        return byWhole != 0 ? byWhole : floor < right ? -1 : 0;
    }
}
