using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Inlogov.Graph.Seeding.Reading;

/// <summary>Octets to text: a byte-order mark decides, then valid UTF-8, then Windows-1252, which old exports use.</summary>
internal static class TextDecoding
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes, unless the octets are no text.</summary>
    public static bool TryDecode(byte[] octets, [NotNullWhen(true)] out string? text)
    {
        text = Marked(octets);
        if (text is null && octets.AsSpan().Contains((byte)0))
        {
            return false;
        }

        text ??= Unmarked(octets);
        return !LooksBinary(text);
    }

    private static string? Marked(byte[] octets) => octets switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(octets, 3, octets.Length - 3),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(octets, 2, octets.Length - 2),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(octets, 2, octets.Length - 2),
        _ => null,
    };

    private static string Unmarked(byte[] octets)
    {
        try
        {
            return StrictUtf8.GetString(octets);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(octets);
        }
    }

    /// <summary>More than one control character in fifty is no text.</summary>
    private static bool LooksBinary(string text)
    {
        var controls = 0;
        foreach (var character in text)
        {
            controls += char.IsControl(character) && !char.IsWhiteSpace(character) ? 1 : 0;
        }

        return controls * 50 > text.Length;
    }
}
