using System.Numerics;

namespace Inlogov.Graph.Embedded.FullText.Scoring;

/// <summary>Lengths in one byte as Lucene keeps them since version 7: below 24 exact, above with the first four bits.</summary>
internal static class LengthCode
{
    private const int ExactCount = 24;

    /// <summary>The code of a length.</summary>
    public static byte Encode(int length) => (byte)(length < ExactCount ? length : ExactCount + EncodeBits(length - ExactCount));

    /// <summary>The greatest length that is not above those of the code.</summary>
    public static long Decode(byte code) => code < ExactCount ? code : ExactCount + DecodeBits(code - ExactCount);

    private static int EncodeBits(int value)
    {
        var bits = 32 - BitOperations.LeadingZeroCount((uint)value);
        if (bits < 4)
        {
            return value;
        }

        var shift = bits - 4;
        return ((value >> shift) & 0x07) | ((shift + 1) << 3);
    }

    private static long DecodeBits(int code)
    {
        long bits = code & 0x07;
        var shift = (code >> 3) - 1;
        return shift < 0 ? bits : (bits | 0x08) << shift;
    }
}
