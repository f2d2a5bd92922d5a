using System.Buffers.Text;
using Inlogov.Graph.GraphQL.Compilation.Plans;

namespace Inlogov.Graph.GraphQL.Responses;

/// <summary>Scalars from the database's plain JSON to the API's (result coercion, GraphQL specification 3.5): checked, and copied where they agree.</summary>
internal static class ScalarWriter
{
    /// <summary>Writes a scalar that is not null.</summary>
    /// <returns>False where the database's value is not one that the type can have; nothing is written then.</returns>
    public static bool TryWrite(ScalarShape shape, ReadOnlySpan<byte> raw, ResponseBuffer buffer) => shape.Kind switch
    {
        ScalarForm.Text => raw[0] == (byte)'"' && Copy(raw, buffer),
        ScalarForm.Id => WriteId(raw, buffer),
        ScalarForm.Int => WriteInteger(raw, int.MinValue, int.MaxValue, buffer),
        ScalarForm.Long => WriteInteger(raw, long.MinValue, long.MaxValue, buffer),
        ScalarForm.Float => IsNumber(raw) && Copy(raw, buffer),
        ScalarForm.Boolean => raw[0] is (byte)'t' or (byte)'f' && Copy(raw, buffer),
        _ => WriteEnum(shape.Enum!, raw, buffer),
    };

    private static bool Copy(ReadOnlySpan<byte> raw, ResponseBuffer buffer)
    {
        buffer.Write(raw);
        return true;
    }

    private static bool WriteId(ReadOnlySpan<byte> raw, ResponseBuffer buffer)
    {
        if (raw[0] == (byte)'"')
        {
            return Copy(raw, buffer);
        }

        if (!IsNumber(raw) || raw.IndexOfAny((byte)'.', (byte)'E', (byte)'e') >= 0)
        {
            return false;
        }

        buffer.Write((byte)'"');
        buffer.Write(raw);
        buffer.Write((byte)'"');
        return true;
    }

    private static bool WriteInteger(ReadOnlySpan<byte> raw, long least, long most, ResponseBuffer buffer)
    {
        // The specification allows 1.0 to be read as the integer 1, and nothing with a fraction.
        var whole = raw.EndsWith(".0"u8) ? raw[..^2] : raw;
        return Utf8Parser.TryParse(whole, out long value, out var used) && used == whole.Length && value >= least && value <= most
            && Copy(whole, buffer);
    }

    private static bool WriteEnum(EnumTexts texts, ReadOnlySpan<byte> raw, ResponseBuffer buffer)
    {
        var name = texts.Find(raw);
        return !name.IsEmpty && Copy(name, buffer);
    }

    private static bool IsNumber(ReadOnlySpan<byte> raw) => raw[0] is (byte)'-' or (>= (byte)'0' and <= (byte)'9');
}
