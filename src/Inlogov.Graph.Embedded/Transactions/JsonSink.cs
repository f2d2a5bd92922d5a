using System.Buffers;
using System.Buffers.Text;
using System.Text;
using Inlogov.Graph.Embedded.Storage;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Transactions;

/// <summary>
/// Takes the values of one row as they are computed and writes them as Neo4j's plain JSON, so that a list that only gets serialised is never built. The quick
/// ways are for what answers are made of (lists, plain text, integers, null); everything else goes through <see cref="JsonValues"/>. Benchmark: peers, Q2.
/// </summary>
internal sealed class JsonSink : IDisposable
{
    // What needs no escape and one octet: printable ASCII but the quotation mark and the reverse solidus.
    private static readonly SearchValues<char> Plain =
        SearchValues.Create(" !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    private readonly PooledBuffer _buffer = new();
    private readonly JsonValues _values;
    private bool _isBehindValue;

    public JsonSink(GraphView view) => _values = new JsonValues(view, _buffer);

    /// <summary>How many octets have been written.</summary>
    public int Length => _buffer.WrittenCount;

    /// <summary>What has been written; good until more is written.</summary>
    public ReadOnlyMemory<byte> Written => _buffer.Written;

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        _buffer.Clear();
        _isBehindValue = false;
    }

    /// <summary>The next value is the first of a row.</summary>
    public void BeginRow() => _isBehindValue = false;

    public void BeginList()
    {
        Separate();
        _buffer.Write((byte)'[');
        _isBehindValue = false;
    }

    public void EndList()
    {
        _buffer.Write((byte)']');
        _isBehindValue = true;
    }

    public void Write(GraphValue value)
    {
        Separate();
        _isBehindValue = true;
        switch (value.Kind)
        {
            case GraphValueKind.Null:
                _buffer.Write("null"u8);
                break;
            case GraphValueKind.String:
                WriteText(value.AsString());
                break;
            case GraphValueKind.Integer:
                WriteInteger(value.AsInteger());
                break;
            default:
                _values.Write(value);
                break;
        }
    }

    public void Dispose()
    {
        _values.Dispose();
        _buffer.Dispose();
    }

    private void Separate()
    {
        if (_isBehindValue)
        {
            _buffer.Write((byte)',');
        }
    }

    private void WriteText(string text)
    {
        if (text.AsSpan().ContainsAnyExcept(Plain))
        {
            _values.Write(text);
            return;
        }

        var span = _buffer.GetSpan(text.Length + 2);
        span[0] = (byte)'"';
        Ascii.FromUtf16(text, span[1..], out var written);
        span[written + 1] = (byte)'"';
        _buffer.Advance(written + 2);
    }

    private void WriteInteger(long value)
    {
        Utf8Formatter.TryFormat(value, _buffer.GetSpan(20), out var written);
        _buffer.Advance(written);
    }
}
