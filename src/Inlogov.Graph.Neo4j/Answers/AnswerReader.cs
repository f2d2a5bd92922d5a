using System.Buffers;
using System.Text.Json;

namespace Inlogov.Graph.Neo4j.Answers;

/// <summary>
/// Reads an answer as it arrives: the names of the columns, then each row as a slice of the buffer, then the rest. Tokens
/// are looked at once, so a large answer costs what its bytes cost; rows are valid until the next read, and lie in rented
/// memory until the reader is disposed: answers of some 50 KB would else make as much garbage in large objects (benchmarks/peers_neo4j.sh, Q2).
/// </summary>
internal sealed class AnswerReader(Stream stream) : IDisposable
{
    private const int BufferBytesFirst = 64 * 1024;
    private const int RowDepth = 3;
    private const int DepthMax = 4200;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(BufferBytesFirst);
    private int _read;
    private int _filled;
    private JsonReaderState _state = new(new JsonReaderOptions { MaxDepth = DepthMax });

    private string? _member;
    private int _captureStart = -1;
    private int _captureDepth;
    private bool _inRows;

    /// <summary>The names of the columns; known once rows were read or the answer is whole.</summary>
    public IReadOnlyList<string> Columns { get; private set; } = [];

    /// <summary>What the answer says beside its rows; complete once it is whole.</summary>
    public AnswerTrailer Trailer { get; } = new();

    /// <summary>Whether the answer has rows, if only none; one without, without an error too, is not an answer to a statement.</summary>
    public bool HasData { get; private set; }

    /// <summary>Whether the answer was read to its last brace.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>Brings the next complete rows, each the JSON array of its columns; none when the answer is whole.</summary>
    /// <remarks>The end of the body, which Neo4j sends apart, is not waited for: the handler reads it when the response is disposed, and keeps the connection.</remarks>
    /// <exception cref="EndOfStreamException">The answer ended before it was whole.</exception>
    /// <exception cref="JsonException">The answer is no JSON of the Query API.</exception>
    public async ValueTask ReadRowsAsync(List<ReadOnlyMemory<byte>> rows, CancellationToken cancellationToken)
    {
        rows.Clear();
        Scan(rows);
        while (rows.Count == 0 && !IsWhole)
        {
            await FillAsync(cancellationToken);
            Scan(rows);
        }
    }

    /// <summary>Gives the memory back; rows are no longer valid.</summary>
    public void Dispose()
    {
        if (_buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = [];
        }
    }

    private void Scan(List<ReadOnlyMemory<byte>> rows)
    {
        var start = _read;
        var reader = new Utf8JsonReader(_buffer.AsSpan(start, _filled - start), isFinalBlock: false, _state);
        while (!IsWhole && reader.Read())
        {
            Take(ref reader, start, rows);
        }

        _read += (int)reader.BytesConsumed;
        _state = reader.CurrentState;
    }

    private void Take(ref Utf8JsonReader reader, int start, List<ReadOnlyMemory<byte>> rows)
    {
        var place = start + (int)reader.TokenStartIndex;
        if (_captureStart >= 0)
        {
            if (reader.CurrentDepth == _captureDepth)
            {
                EndCapture(start + (int)reader.BytesConsumed, rows);
            }

            return;
        }

        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                _member = reader.GetString();
                break;
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                Open(reader.TokenType, reader.CurrentDepth, place);
                break;
            case JsonTokenType.EndArray:
                _inRows = false;
                break;
            case JsonTokenType.EndObject:
                IsWhole = reader.CurrentDepth == 0;
                break;
            default:
                RequireInside(reader.CurrentDepth);
                break;
        }
    }

    // The outline is fixed: the answer, its `data`, the list of rows. Everything else that opens is captured whole.
    private void Open(JsonTokenType token, int depth, int place)
    {
        var isOutline = (depth, token) switch
        {
            (0, JsonTokenType.StartObject) => true,
            (1, JsonTokenType.StartObject) => _member == "data",
            (2, JsonTokenType.StartArray) => _member == "values",
            _ => false,
        };
        if (isOutline)
        {
            _inRows = depth == 2;
            HasData |= depth == 1;
            return;
        }

        RequireInside(depth);
        _captureStart = place;
        _captureDepth = depth;
    }

    private void EndCapture(int end, List<ReadOnlyMemory<byte>> rows)
    {
        var slice = _buffer.AsMemory(_captureStart, end - _captureStart);
        _captureStart = -1;
        if (_inRows)
        {
            rows.Add(_captureDepth == RowDepth ? slice : throw new JsonException("A row is not where rows are."));
        }
        else if (_member == "fields" && _captureDepth == 2)
        {
            Columns = JsonSerializer.Deserialize<string[]>(slice.Span) ?? [];
        }
        else if (_captureDepth == 1)
        {
            Trailer.Take(_member!, slice);
        }
    }

    private static void RequireInside(int depth)
    {
        if (depth == 0)
        {
            throw new JsonException("An answer is a JSON object.");
        }
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        var keep = _captureStart >= 0 ? _captureStart : _read;
        var kept = _filled - keep;
        var old = _buffer;
        if (kept > old.Length / 2)
        {
            _buffer = ArrayPool<byte>.Shared.Rent(checked(old.Length * 2));
        }

        if (keep > 0 || old != _buffer)
        {
            old.AsSpan(keep, kept).CopyTo(_buffer);
            _filled = kept;
            _read -= keep;
            _captureStart -= _captureStart >= 0 ? keep : 0;
        }

        if (old != _buffer)
        {
            ArrayPool<byte>.Shared.Return(old);
        }

        var count = await stream.ReadAsync(_buffer.AsMemory(_filled), cancellationToken);
        _filled += count;
        if (count == 0)
        {
            throw new EndOfStreamException("The answer ended before it was whole.");
        }
    }
}
