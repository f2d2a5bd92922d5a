using System.Diagnostics;
using Inlogov.Graph.GraphQL.Compilation.Plans;

namespace Inlogov.Graph.GraphQL.Responses;

/// <content>Connections: heads, rows and the page that they make.</content>
internal sealed partial class ResponseWriter
{
    private const int HeadsOnStackMax = 64;

    private bool WriteConnection(ConnectionShape shape, ref RowReader reader)
    {
        var heads = shape.HeadCount <= HeadsOnStackMax ? stackalloc int[shape.HeadCount] : new int[shape.HeadCount];
        for (var i = 0; i < heads.Length; i++)
        {
            reader.MoveToSlot();
            heads[i] = reader.Position;
            reader.Skip();
        }

        var end = reader.Position;
        var page = Page(shape, ref reader);
        buffer.Write((byte)'{');
        for (var i = 0; i < shape.Fields.Count; i++)
        {
            var field = shape.Fields[i];
            if (i > 0)
            {
                buffer.Write((byte)',');
            }

            buffer.Write(field.Prefix);
            path.Push(field.Name);
            var written = WritePart(field.Part, shape, page, heads, ref reader);
            path.Pop();
            if (!written)
            {
                return false;
            }

            end = Math.Max(end, reader.Position);
        }

        buffer.Write((byte)'}');
        LeaveConnection(page, end, ref reader);
        return true;
    }

    private bool WritePart(ConnectionPart part, ConnectionShape shape, in PageState page, scoped ReadOnlySpan<int> heads, ref RowReader reader)
    {
        switch (part)
        {
            case ConstantPart constant:
                buffer.Write(constant.Value.Json);
                return true;
            case HeadPart head:
                reader.Position = heads[head.Slot];
                return Write(head.Value, ref reader);
            case RowsPart rows:
                return WriteRowsOrNull(rows, shape, page, ref reader);
            case PagePart info:
                WritePageInfo(info, page, reader);
                return true;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Where the rows begin and, where the page needs it, how many there are and where the first and the last shown one stand.</summary>
    private PageState Page(ConnectionShape shape, ref RowReader reader)
    {
        var binding = connections[shape.Index];
        if (shape.RowParts == 0 && !shape.HasKeys && !shape.NeedsPage)
        {
            return new PageState(binding, -1, 0, -1, -1);
        }

        reader.MoveToSlot();
        var start = reader.Position;
        if (!shape.NeedsPage && !binding.Backward)
        {
            return new PageState(binding, start, 0, -1, -1);
        }

        var count = 0;
        var first = -1;
        var second = -1;
        var last = -1;
        reader.EnterArray();
        while (reader.MoveNext())
        {
            (first, second) = count switch
            {
                0 => (reader.Position, second),
                1 => (first, reader.Position),
                _ => (first, second),
            };
            last = count < binding.Limit || binding.Backward ? reader.Position : last;
            count++;
            reader.Skip();
        }

        return new PageState(binding, start, count, binding.Backward && count > binding.Limit ? second : first, last);
    }

    private bool WriteRowsOrNull(RowsPart part, ConnectionShape shape, in PageState page, ref RowReader reader)
    {
        var written = buffer.Length;
        reader.Position = page.RowsStart;
        if (WriteRows(part, shape, page, ref reader))
        {
            return true;
        }

        reader.Position = page.RowsStart;
        buffer.Truncate(written);
        if (part.NonNull)
        {
            return false;
        }

        buffer.Write("null"u8);
        return true;
    }

    private bool WriteRows(RowsPart part, ConnectionShape shape, in PageState page, ref RowReader reader)
    {
        buffer.Write((byte)'[');
        reader.EnterArray();
        path.Push(0);
        var skipped = page.HasRowTooManyFirst ? 1 : 0;
        var whole = true;
        for (var index = -skipped; whole && reader.MoveNext(); index++)
        {
            if (index < 0 || index >= page.Binding.Limit)
            {
                reader.Skip();
                continue;
            }

            if (index > 0)
            {
                buffer.Write((byte)',');
            }

            path.MoveTo(index);
            whole = WriteRow(part, shape, page.Binding.Mark, ref reader);
        }

        path.Pop();
        buffer.Write((byte)']');
        return whole;
    }

    private bool WriteRow(RowsPart part, ConnectionShape shape, ulong mark, ref RowReader reader)
    {
        reader.EnterArray();
        ReadOnlySpan<byte> json = [];
        if (shape.HasKeys)
        {
            reader.MoveToSlot();
            json = reader.ReadRaw();
        }

        for (var i = 0; i < part.Slot; i++)
        {
            reader.MoveToSlot();
            reader.Skip();
        }

        reader.MoveToSlot();
        if (!Write(part.Value, ref reader, new RowKeys(json, mark)))
        {
            return false;
        }

        reader.LeaveArray();
        return true;
    }

    private void WritePageInfo(PagePart part, in PageState page, RowReader reader)
    {
        buffer.Write((byte)'{');
        for (var i = 0; i < part.Fields.Count; i++)
        {
            var field = part.Fields[i];
            if (i > 0)
            {
                buffer.Write((byte)',');
            }

            buffer.Write(field.Prefix);
            switch (field.Kind)
            {
                case PageFieldKind.HasNext:
                    buffer.Write(page.HasNext ? "true"u8 : "false"u8);
                    break;
                case PageFieldKind.HasPrevious:
                    buffer.Write(page.HasPrevious ? "true"u8 : "false"u8);
                    break;
                case PageFieldKind.StartCursor:
                    WritePageCursor(page.First, page, reader);
                    break;
                case PageFieldKind.EndCursor:
                    WritePageCursor(page.Last, page, reader);
                    break;
                default:
                    buffer.Write(field.Constant!.Json);
                    break;
            }
        }

        buffer.Write((byte)'}');
    }

    private void WritePageCursor(int row, in PageState page, RowReader reader)
    {
        if (row < 0 || page.Binding.Limit == 0)
        {
            buffer.Write("null"u8);
            return;
        }

        reader.Position = row;
        reader.EnterArray();
        reader.MoveToSlot();
        WriteCursor(new RowKeys(reader.ReadRaw(), page.Binding.Mark));
    }

    /// <summary>Steps out of the connection's list, wherever the last field left the reader: behind the rows, if they were written.</summary>
    private static void LeaveConnection(in PageState page, int end, ref RowReader reader)
    {
        reader.Position = end;
        if (page.RowsStart >= 0 && end <= page.RowsStart)
        {
            reader.Position = page.RowsStart;
            reader.Skip();
        }

        reader.LeaveArray();
    }

    /// <summary>The rows of a connection as one request sees them.</summary>
    private readonly record struct PageState(ConnectionBinding Binding, int RowsStart, int Count, int First, int Last)
    {
        public bool HasRowTooManyFirst => Binding.Backward && Count > Binding.Limit;

        public bool HasNext => Binding.Backward ? Binding.HasBefore : Count > Binding.Limit;

        public bool HasPrevious => Binding.Backward ? Count > Binding.Limit : Binding.HasAfter;
    }
}
