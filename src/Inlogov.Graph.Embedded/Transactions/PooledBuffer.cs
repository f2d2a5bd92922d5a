using System.Buffers;
using System.Runtime.CompilerServices;

namespace Inlogov.Graph.Embedded.Transactions;

/// <summary>A growing buffer of octets whose memory comes from the shared pool and goes back there.</summary>
internal sealed class PooledBuffer : IBufferWriter<byte>, IDisposable
{
    private byte[] _octets = ArrayPool<byte>.Shared.Rent(16 * 1024);

    /// <summary>How many octets have been written.</summary>
    public int WrittenCount { get; private set; }

    /// <summary>What has been written; good until more is written.</summary>
    public ReadOnlyMemory<byte> Written => _octets.AsMemory(0, WrittenCount);

    /// <summary>Forgets what has been written.</summary>
    public void Clear() => WrittenCount = 0;

    public void Write(byte octet)
    {
        Reserve(1);
        _octets[WrittenCount++] = octet;
    }

    public void Write(ReadOnlySpan<byte> octets)
    {
        Reserve(octets.Length);
        octets.CopyTo(_octets.AsSpan(WrittenCount));
        WrittenCount += octets.Length;
    }

    public void Advance(int count) => WrittenCount += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 256));
        return _octets.AsMemory(WrittenCount);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 256));
        return _octets.AsSpan(WrittenCount);
    }

    public void Dispose()
    {
        var octets = _octets;
        _octets = [];
        WrittenCount = 0;
        if (octets.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(octets);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Reserve(int more)
    {
        if (_octets.Length - WrittenCount < more)
        {
            Grow(more);
        }
    }

    private void Grow(int more)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(WrittenCount + more, _octets.Length * 2));
        _octets.AsSpan(0, WrittenCount).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_octets);
        _octets = larger;
    }
}
