using System.Text;
using Lucene.Net.Util;

namespace Inlogov.Graph.Embedded.FullText.Queries;

/// <summary>Reads terms as code points into one buffer.</summary>
internal sealed class TermText
{
    private int[] _signs = new int[64];

    /// <summary>The term; good until the next one is read.</summary>
    public ReadOnlySpan<int> Read(BytesRef term)
    {
        if (_signs.Length < term.Length)
        {
            _signs = new int[Math.Max(term.Length, 2 * _signs.Length)];
        }

        var bytes = term.Bytes.AsSpan(term.Offset, term.Length);
        var count = 0;
        while (bytes.Length > 0)
        {
            if (bytes[0] < 0x80)
            {
                _signs[count++] = bytes[0];
                bytes = bytes[1..];
                continue;
            }

            Rune.DecodeFromUtf8(bytes, out var rune, out var length);
            _signs[count++] = rune.Value;
            bytes = bytes[length..];
        }

        return _signs.AsSpan(0, count);
    }
}
