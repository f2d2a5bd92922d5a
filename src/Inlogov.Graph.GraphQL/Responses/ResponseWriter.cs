using System.Diagnostics;
using Inlogov.Graph.GraphQL.Compilation.Plans;

namespace Inlogov.Graph.GraphQL.Responses;

/// <summary>
/// Walks a shape and a positional row side by side and writes the GraphQL answer: names in the order of the selection,
/// scalars as octets, and null where a null or a wrong value in a non-null position spreads to (GraphQL specification 6.4.4).
/// </summary>
internal sealed partial class ResponseWriter(
    ResponseBuffer buffer, ResponsePath path, IReadOnlyList<ConnectionBinding> connections, ICollection<ResponseError> errors, int errorsMax)
{
    /// <summary>Writes the value that stands next.</summary>
    /// <returns>False where it is null and must not be: nothing is written, an error has been kept, and the null spreads outwards.</returns>
    public bool Write(Shape shape, ref RowReader reader) => Write(shape, ref reader, default);

    private bool Write(Shape shape, ref RowReader reader, in RowKeys keys)
    {
        switch (shape)
        {
            case ScalarShape scalar:
                return WriteScalar(scalar, null, ref reader);
            case ConstantShape constant:
                buffer.Write(constant.Json);
                return true;
            case CursorShape:
                WriteCursor(keys);
                return true;
            case HighlightsShape:
                WriteHighlights(ref reader);
                return true;
            case InlineShape inline:
                return WriteFields(inline.Written, ref reader, keys);
        }

        var written = buffer.Length;
        var start = reader.Position;
        if (!reader.EnterArray())
        {
            return WriteNull(shape.NonNull);
        }

        if (WriteEntered(shape, ref reader, keys))
        {
            return true;
        }

        buffer.Truncate(written);
        reader.Position = start;
        reader.Skip();
        if (shape.NonNull)
        {
            return false;
        }

        buffer.Write("null"u8);
        return true;
    }

    private bool WriteEntered(Shape shape, ref RowReader reader, in RowKeys keys)
    {
        switch (shape)
        {
            case ObjectShape thing:
                if (!WriteFields(thing.Written, ref reader, keys))
                {
                    return false;
                }

                reader.LeaveArray();
                return true;
            case TaggedShape tagged:
                reader.MoveToSlot();
                if (!WriteFields(tagged.Members[Tag(reader.ReadRaw())].Written, ref reader, keys))
                {
                    return false;
                }

                reader.LeaveArray();
                return true;
            case ListShape list:
                return WriteItems(list, ref reader);
            case ConnectionShape connection:
                return WriteConnection(connection, ref reader);
            default:
                throw new UnreachableException();
        }
    }

    private bool WriteFields(WrittenField[] fields, ref RowReader reader, in RowKeys keys)
    {
        if (fields.Length == 0)
        {
            buffer.Write((byte)'{');
        }

        foreach (var field in fields)
        {
            buffer.Write(field.Opening);
            if (field.TakesSlot)
            {
                reader.MoveToSlot();
            }

            if (field.Field.Value is ScalarShape scalar ? !WriteScalar(scalar, field.Field.Name, ref reader) : !WriteField(field.Field, ref reader, keys))
            {
                return false;
            }
        }

        buffer.Write((byte)'}');
        return true;
    }

    private bool WriteField(FieldShape field, ref RowReader reader, in RowKeys keys)
    {
        path.Push(field.Name);
        var written = Write(field.Value, ref reader, keys);
        path.Pop();
        return written;
    }

    private bool WriteItems(ListShape list, ref RowReader reader)
    {
        buffer.Write((byte)'[');
        path.Push(0);
        var whole = true;
        for (var index = 0; whole && reader.MoveNext(); index++)
        {
            if (index > 0)
            {
                buffer.Write((byte)',');
            }

            path.MoveTo(index);
            whole = Write(list.Item, ref reader);
        }

        path.Pop();
        buffer.Write((byte)']');
        return whole;
    }

    /// <summary>Writes a scalar. The name of its field belongs to the path only where there is something to say about it.</summary>
    private bool WriteScalar(ScalarShape shape, string? name, ref RowReader reader)
    {
        var raw = reader.ReadRaw();
        if (raw[0] != (byte)'n' && ScalarWriter.TryWrite(shape, raw, buffer))
        {
            return true;
        }

        if (name is not null)
        {
            path.Push(name);
        }

        var written = raw[0] == (byte)'n' ? WriteNull(shape.NonNull) : WriteWrong(shape);
        if (name is not null)
        {
            path.Pop();
        }

        return written;
    }

    private bool WriteWrong(ScalarShape shape)
    {
        Keep("WRONG_VALUE", $"The database holds a value that is no {shape.Kind} where the schema says so; correct the data or the schema.");
        if (shape.NonNull)
        {
            return false;
        }

        buffer.Write("null"u8);
        return true;
    }

    private bool WriteNull(bool nonNull)
    {
        if (nonNull)
        {
            Keep("NULL_IN_NON_NULL", "The database has no value here, though the schema says that there always is one; correct the data or the schema.");
            return false;
        }

        buffer.Write("null"u8);
        return true;
    }

    private void Keep(string code, string message)
    {
        if (errors.Count < errorsMax)
        {
            errors.Add(new ResponseError(code, message) { Path = path.ToList() });
        }
    }

    private static int Tag(ReadOnlySpan<byte> raw)
    {
        var tag = 0;
        foreach (var digit in raw)
        {
            tag = (tag * 10) + (digit - '0');
        }

        return tag;
    }

    /// <summary>The octets of a row's cursor keys and the connection to which they belong.</summary>
    private readonly ref struct RowKeys(ReadOnlySpan<byte> json, ulong mark)
    {
        public ReadOnlySpan<byte> Json { get; } = json;

        public ulong Mark { get; } = mark;
    }

    private void WriteCursor(in RowKeys keys)
    {
        buffer.Write((byte)'"');
        CursorText.Write(keys.Mark, keys.Json, buffer);
        buffer.Write((byte)'"');
    }
}
