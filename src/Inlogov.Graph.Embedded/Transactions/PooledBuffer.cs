using System.Buffers;

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

    public void Advance(int count) => WrittenCount += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _octets.AsMemory(WrittenCount);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
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

    private void Reserve(int sizeHint)
    {
        var needed = WrittenCount + Math.Max(sizeHint, 256);
        if (needed <= _octets.Length)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(needed, _octets.Length * 2));
        _octets.AsSpan(0, WrittenCount).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_octets);
        _octets = larger;
    }
}
