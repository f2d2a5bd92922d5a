using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Text.Json;

namespace Inlogov.Graph.GraphQL.Responses;

/// <summary>
/// Opaque cursors: base64url of eight octets that hash the order and filter of a connection, followed by the keys of a row
/// as a JSON list.
/// </summary>
internal static class CursorText
{
    private const int MarkBytes = sizeof(ulong);
    private const int StackBytesMax = 512;
    private const int TextLengthMax = 4096;

    /// <summary>Writes a cursor, without quotes.</summary>
    public static void Write(ulong mark, ReadOnlySpan<byte> keys, ResponseBuffer buffer)
    {
        var length = MarkBytes + keys.Length;
        var rented = length > StackBytesMax ? ArrayPool<byte>.Shared.Rent(length) : null;
        var plain = rented is null ? stackalloc byte[length] : rented.AsSpan(0, length);
        BinaryPrimitives.WriteUInt64BigEndian(plain, mark);
        keys.CopyTo(plain[MarkBytes..]);
        var target = buffer.GetSpan(Base64Url.GetEncodedLength(length));
        Base64Url.EncodeToUtf8(plain, target, out _, out var written);
        buffer.Advance(written);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    /// <summary>Reads a cursor.</summary>
    /// <returns>False where the text is no cursor of this product.</returns>
    public static bool TryRead(string text, out ulong mark, out IReadOnlyList<JsonElement> keys)
    {
        mark = 0;
        keys = [];
        if (text.Length > TextLengthMax || !Base64Url.IsValid(text))
        {
            return false;
        }

        var plain = Base64Url.DecodeFromChars(text);
        if (plain.Length <= MarkBytes)
        {
            return false;
        }

        mark = BinaryPrimitives.ReadUInt64BigEndian(plain);
        try
        {
            using var document = JsonDocument.Parse(plain.AsMemory(MarkBytes));
            if (document.RootElement.ValueKind != JsonValueKind.Array)
            {
                return false;
            }

            keys = [.. document.RootElement.EnumerateArray().Select(element => element.Clone())];
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
